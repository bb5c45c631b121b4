import SourceJSON

enum RoadmapField {
  static let schema = Field(
    "$schema", .text,
    en: "Where editors find the description of this format.",
    ru: "Где редактор найдёт описание этого формата.",
    examples: [RoadmapSchema.id])
  static let format = Field(
    "format", .version, isRequired: true,
    en: "The version of this format: 1.",
    ru: "Версия формата: 1.")
  static let title = Field(
    "title", .text, isRequired: true,
    en: "The title of the document.",
    ru: "Название документа.")
  static let organization = Field(
    "organization", .text, isRequired: true,
    en: "Whose roadmap it is.",
    ru: "Чья это дорожная карта.")
  static let organizationID = Field(
    "organizationId", .text,
    en: "The number of the organisation in a register, such as a tax number or the region's code.",
    ru: "Код организации: ИНН, ОГРН или код региона; по нему её узнают в сводке.")
  static let period = Field(
    "period", .period, isRequired: true,
    en: "The time that the roadmap covers, both days included.",
    ru: "Период карты; оба дня входят в него.")
  static let yearKind = Field<YearKind>(
    "yearKind", .choice,
    en: "What “year” means: a school year (September to August) or a calendar year.",
    ru: "Что значит «год»: учебный (с сентября по август) или календарный.")
  static let calendar = Field(
    "calendar", .calendar,
    en: "Terms, half-years, holidays and named weeks of the school, or the path of a file of them.",
    ru:
      "Календарь школы: четверти, полугодия, каникулы, недели с названием; или путь к файлу с ним.")
  static let language = Field<Language>(
    "language", .choice,
    en: "The language of the texts.",
    ru: "Язык текстов.")
  static let curator = Field(
    "curator", .text,
    en: "The name of the member of the team who keeps the roadmap.",
    ru: "Куратор: имя из команды («team»).")
  static let approval = Field(
    "approval", .approval,
    en: "Who approved the roadmap, when, by which order.",
    ru: "Кто, когда и каким приказом утвердил карту.")
  static let purpose = Field(
    "purpose", .text,
    en: "What the programme is for.",
    ru: "Цель программы.")
  static let tasks = Field(
    "tasks", Shape<String>.text.list,
    en: "The tasks that follow from the purpose.",
    ru: "Задачи.")
  static let expectedResults = Field(
    "expectedResults", Shape<String>.text.list,
    en: "The results that are hoped for.",
    ru: "Ожидаемые результаты.")
  static let basis = Field(
    "basis", Shape<String>.text.list,
    en: "The acts that the roadmap rests on.",
    ru: "Нормативные документы.")
  static let team = Field(
    "team", Shape.member.list,
    en: "Persons, roles, bodies and organisations that carry responsibility.",
    ru: "Команда: люди, должности, органы и организации, которые за что-то отвечают.")
  static let stages = Field(
    "stages", Shape.stage.list,
    en: "The stages, in the order of the document.",
    ru: "Этапы в порядке документа.")
  static let activities = Field(
    "activities", Shape.activity.list,
    en: "Activities that belong to no stage.",
    ru: "Мероприятия вне этапов.")
  static let targets = Field(
    "targets", Shape.target.list,
    en: "Coverage and the other indicators.",
    ru: "Охват и другие показатели.")
  static let lint = Field(
    "lint", .lint,
    en: "What validate leaves out, or takes more strictly, in this file.",
    ru: "Какие правила validate в этом файле не применяет или считает ошибками.")
  static let changes = Field(
    "changes", Shape.amendment.list,
    en: "How the approved plan was changed and its history corrected, oldest first.",
    ru: "Изменения утверждённого плана и исправления отметок, по порядку.")

  static let all = FieldSet(
    schema.key, format.key, title.key, organization.key, organizationID.key, period.key,
    yearKind.key, calendar.key, language.key, curator.key,
    approval.key, purpose.key, tasks.key, expectedResults.key, basis.key, team.key, stages.key,
    activities.key, targets.key, lint.key, changes.key,
    conditions: [
      .alternatives([.init(required: [stages.key]), .init(required: [activities.key])])
    ])
}

extension RoadmapReader {
  /// Reads the top-level object; reports what is wrong and keeps the rest.
  mutating func roadmap(from node: JSONNode) -> Roadmap? {
    guard let values = values(of: node, RoadmapField.all) else { return nil }
    _ = read(RoadmapField.schema, of: values)
    _ = read(RoadmapField.format, of: values)
    let period = read(RoadmapField.period, of: values)
    let yearKind = read(RoadmapField.yearKind, of: values) ?? .school
    let calendar = read(RoadmapField.calendar, of: values)
    // Every deadline and goal is placed by these three, wherever they stand in the file.
    deadlineContext = DeadlineContext(
      period: period ?? deadlineContext.period, yearKind: yearKind, calendar: calendar)
    if self.node(RoadmapField.stages, of: values) == nil,
      self.node(RoadmapField.activities, of: values) == nil
    {
      reportMissing(ReadingMessage.stagesOrActivities, in: node)
    }
    return Roadmap(
      title: read(RoadmapField.title, of: values) ?? "",
      organization: read(RoadmapField.organization, of: values) ?? "",
      organizationID: read(RoadmapField.organizationID, of: values),
      period: deadlineContext.period,
      yearKind: yearKind,
      calendar: calendar,
      language: read(RoadmapField.language, of: values),
      curator: read(RoadmapField.curator, of: values),
      approval: read(RoadmapField.approval, of: values),
      purpose: read(RoadmapField.purpose, of: values),
      tasks: read(RoadmapField.tasks, of: values) ?? [],
      expectedResults: read(RoadmapField.expectedResults, of: values) ?? [],
      basis: read(RoadmapField.basis, of: values) ?? [],
      team: read(RoadmapField.team, of: values) ?? [],
      stages: read(RoadmapField.stages, of: values) ?? [],
      activities: read(RoadmapField.activities, of: values) ?? [],
      targets: read(RoadmapField.targets, of: values) ?? [],
      extras: extras(of: node),
      lint: read(RoadmapField.lint, of: values) ?? LintSettings(),
      changes: read(RoadmapField.changes, of: values) ?? [],
      node: node)
  }

  private func extras(of node: JSONNode) -> [RoadmapExtra] {
    document.members(of: node).compactMap { member in
      guard let key = document.string(member.key), key.hasPrefix("x-") else { return nil }
      let json = document.text(of: member.value)
      return RoadmapExtra(key: key, json: json, text: document.string(member.value) ?? json)
    }
  }

  /// The opening brace of an object, where something that is missing is reported.
  func firstByte(of node: JSONNode) -> Range<Int> {
    let start = document.range(of: node).lowerBound
    return start..<min(start + 1, document.bytes.count)
  }
}
