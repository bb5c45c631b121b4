extension ModelStage {
  /// The steps of a region, stage by stage.
  static let regionSteps: [[ModelStep]] = [
    [
      ModelStep(
        .month(0), [.authority],
        ru: "Издать региональный приказ о внедрении наставничества",
        en: "Order the start of mentoring in the region", proof: .order),
      ModelStep(
        .month(0), [.authority],
        ru: "Назначить координаторов в муниципалитетах",
        en: "Name the coordinators of the municipalities", proof: .order),
      ModelStep(
        .month(0), [.center],
        ru: "Разослать организациям образцы документов",
        en: "Send sample documents to schools and colleges",
        proof: LocalizedText(en: "set of samples", ru: "пакет образцов")),
      ModelStep(
        .months(0, 1), [.center, .municipal],
        ru: "Провести установочное совещание",
        en: "Hold the opening conference",
        proof: LocalizedText(en: "minutes", ru: "протокол")),
      ModelStep(
        .ongoing, [.center],
        ru: "Вести региональную страницу о наставничестве",
        en: "Keep the region's mentoring page"),
    ],
    [
      ModelStep(
        .month(1), [.municipal, .organizations],
        ru: "Собрать сведения о тех, кому нужна поддержка",
        en: "Collect who needs support and in what"),
      ModelStep(
        .month(1), [.center],
        ru: "Сформировать региональную базу наставляемых",
        en: "Put together the region's list of mentees",
        proof: LocalizedText(en: "list of mentees", ru: "реестр наставляемых")),
    ],
    [
      ModelStep(
        .month(1), [.authority, .employers],
        ru: "Привлечь работодателей, вузы и объединения выпускников",
        en: "Win employers, universities and alumni",
        proof: LocalizedText(en: "agreements", ru: "соглашения")),
      ModelStep(
        .month(1), [.municipal, .organizations],
        ru: "Собрать списки наставников из организаций",
        en: "Collect the lists of mentors"),
      ModelStep(
        .month(2), [.center],
        ru: "Сформировать региональную базу наставников",
        en: "Put together the region's list of mentors",
        proof: LocalizedText(en: "list of mentors", ru: "реестр наставников")),
    ],
    [
      ModelStep(
        .month(1), [.center],
        ru: "Подготовить программу обучения кураторов и наставников",
        en: "Prepare the training of curators and mentors",
        proof: LocalizedText(en: "training programme", ru: "программа обучения")),
      ModelStep(
        .month(2), [.center],
        ru: "Обучить кураторов организаций",
        en: "Train the curators of schools and colleges"),
      ModelStep(
        .month(2), [.organizations],
        ru: "Отобрать и обучить наставников на местах",
        en: "Choose and train the mentors on the spot"),
    ],
    [
      ModelStep(
        .months(2, 3), [.organizations],
        ru: "Подобрать и закрепить пары и группы",
        en: "Match and fix pairs and groups", proof: .order),
      ModelStep(
        .month(3), [.municipal],
        ru: "Проверить, что у каждой пары есть план",
        en: "Check that every pair has a plan"),
    ],
    [
      ModelStep(
        .months(3, 7), [.organizations, .municipal],
        ru: "Сопровождать работу пар",
        en: "Look after the work of the pairs"),
      ModelStep(
        .each([3, 5, 7]), [.center],
        ru: "Проводить семинары для кураторов",
        en: "Hold seminars for the curators"),
      ModelStep(
        .onRequest, [.center],
        ru: "Консультировать организации",
        en: "Advise schools and colleges"),
      ModelStep(
        .month(5), [.center, .municipal],
        ru: "Провести промежуточный мониторинг",
        en: "Monitor half-way",
        proof: LocalizedText(en: "interim note", ru: "справка")),
    ],
    [
      ModelStep(
        .months(7, 8), [.center, .authority],
        ru: "Провести региональный конкурс наставников",
        en: "Hold the region's contest of mentors", proof: .order),
      ModelStep(
        .month(8), [.municipal, .organizations],
        ru: "Собрать итоговые данные об охвате",
        en: "Collect the final figures of coverage"),
      ModelStep(
        .month(9), [.authority],
        ru: "Подвести итоги и поставить задачи на следующий год",
        en: "Sum up and set the tasks of next year",
        proof: LocalizedText(en: "yearly report", ru: "отчёт за год")),
    ],
  ]
}
