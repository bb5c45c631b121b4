extension ModelStage {
  /// The steps of a school or college, stage by stage.
  static func organizationSteps(for kind: OrganizationKind) -> [[ModelStep]] {
    let isCollege = kind == .college
    return [
      groundwork + (isCollege ? partners : []), mentees,
      [isCollege ? collegeSearch : schoolSearch] + mentors, training, pairs, work, closing,
    ]
  }

  private static let groundwork = [
    ModelStep(
      .month(0), [.curator, .deputy],
      ru: "Изучить нормативные документы и опыт других организаций",
      en: "Study the requirements and what others have done"),
    ModelStep(
      .month(0), [.head],
      ru: "Издать приказ о запуске программы и назначить куратора",
      en: "Order the start of the programme and name its curator", proof: .order),
    ModelStep(
      .month(0), [.head, .curator],
      ru: "Утвердить положение о наставничестве и дорожную карту",
      en: "Approve the mentoring rules and this roadmap",
      proof: LocalizedText(en: "approved rules", ru: "положение о наставничестве")),
    ModelStep(
      .months(0, 1), [.curator, .groupLeaders],
      ru: "Рассказать о программе педагогам, родителям и обучающимся",
      en: "Tell teachers, parents and students about the programme",
      proof: LocalizedText(en: "minutes of the meetings", ru: "протоколы собраний")),
    ModelStep(
      .ongoing, [.curator],
      ru: "Вести раздел о наставничестве на сайте",
      en: "Keep the mentoring page of the site"),
  ]

  private static let partners = [
    ModelStep(
      .months(0, 1), [.deputy, .employers],
      ru: "Договориться с предприятиями об участии их специалистов",
      en: "Agree with employers that their people take part",
      proof: LocalizedText(en: "agreements", ru: "соглашения о сотрудничестве"))
  ]

  private static let mentees = [
    ModelStep(
      .month(1), [.groupLeaders, .psychologist],
      ru: "Провести анкетирование: кому и какая поддержка нужна",
      en: "Ask who needs help and in what", proof: .questionnaires),
    ModelStep(
      .month(1), [.groupLeaders],
      ru: "Собрать согласия на обработку персональных данных",
      en: "Collect consents to the use of personal data",
      proof: LocalizedText(en: "consents", ru: "согласия")),
    ModelStep(
      .month(1), [.curator],
      ru: "Составить список наставляемых с их запросами",
      en: "List the mentees with what they ask for",
      proof: LocalizedText(en: "list of mentees", ru: "реестр наставляемых")),
    ModelStep(
      .onRequest, [.curator],
      ru: "Включать в программу тех, кто обратится позже",
      en: "Take in those who ask later"),
  ]

  private static let schoolSearch = ModelStep(
    .month(1), [.curator, .deputy],
    ru: "Пригласить в наставники педагогов, старшеклассников и выпускников",
    en: "Find volunteers among teachers, older students and graduates")
  private static let collegeSearch = ModelStep(
    .month(1), [.curator, .employers],
    ru: "Пригласить в наставники преподавателей, старшекурсников и работников предприятий",
    en: "Find volunteers among teachers, senior students and employers' staff")

  private static let mentors = [
    ModelStep(
      .month(1), [.psychologist],
      ru: "Выяснить опыт и сильные стороны кандидатов",
      en: "Learn the volunteers' experience and strong points", proof: .questionnaires),
    ModelStep(
      .month(1), [.curator],
      ru: "Составить список наставников",
      en: "List the mentors",
      proof: LocalizedText(en: "list of mentors", ru: "реестр наставников")),
  ]

  private static let training = [
    ModelStep(
      .month(2), [.curator, .psychologist],
      ru: "Провести собеседование с каждым кандидатом",
      en: "Talk with every candidate"),
    ModelStep(
      .month(2), [.head],
      ru: "Утвердить состав наставников",
      en: "Approve the mentors", proof: .order),
    ModelStep(
      .month(2), [.curator, .psychologist],
      ru: "Обучить наставников",
      en: "Train the mentors",
      proof: LocalizedText(en: "training programme", ru: "программа обучения")),
  ]

  private static let pairs = [
    ModelStep(
      .month(2), [.curator],
      ru: "Провести общую встречу наставников и наставляемых",
      en: "Bring mentors and mentees together"),
    ModelStep(
      .month(2), [.curator, .psychologist],
      ru: "Подобрать пары и группы с учётом пожеланий",
      en: "Match pairs and groups as people wish"),
    ModelStep(
      .month(3), [.head],
      ru: "Закрепить пары и группы",
      en: "Fix the pairs and groups", proof: .order),
    ModelStep(
      .month(3), [.mentors],
      ru: "Составить индивидуальный план каждой пары",
      en: "Write a plan for every pair",
      proof: LocalizedText(en: "plans of the pairs", ru: "индивидуальные планы")),
  ]

  private static let work = [
    ModelStep(
      .months(3, 7), [.mentors],
      ru: "Проводить встречи по индивидуальным планам",
      en: "Meet as the plan of the pair says",
      proof: LocalizedText(en: "meeting diaries", ru: "дневники встреч")),
    ModelStep(
      .each([3, 5, 7]), [.curator, .psychologist],
      ru: "Собирать наставников для обмена опытом",
      en: "Bring the mentors together to share experience"),
    ModelStep(
      .month(5), [.psychologist],
      ru: "Провести промежуточный опрос участников",
      en: "Ask the participants half-way", proof: .questionnaires),
    ModelStep(
      .month(5), [.curator],
      ru: "Проверить, как выполняются планы пар",
      en: "Check how the pairs' plans are going",
      proof: LocalizedText(en: "interim note", ru: "справка")),
  ]

  private static let closing = [
    ModelStep(
      .month(8), [.mentors],
      ru: "Провести итоговые встречи пар",
      en: "Hold the pairs' closing meetings"),
    ModelStep(
      .month(8), [.psychologist],
      ru: "Провести итоговый опрос и сравнить ответы с осенними",
      en: "Ask the participants and compare with the first answers", proof: .questionnaires),
    ModelStep(
      .month(8), [.curator],
      ru: "Подсчитать охват и внести значения показателей",
      en: "Count the coverage and enter the measurements"),
    ModelStep(
      .month(8), [.head, .curator],
      ru: "Наградить лучших на итоговом мероприятии",
      en: "Thank the best at a closing event", proof: .order),
    ModelStep(
      .months(8, 9), [.curator],
      ru: "Подготовить отчёт и предложения на следующий год",
      en: "Write the report and proposals for next year",
      proof: LocalizedText(en: "yearly report", ru: "отчёт за год")),
  ]
}
