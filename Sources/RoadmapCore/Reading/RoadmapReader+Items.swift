import SourceJSON

/// The keys of stages, sub-stages and activities.
enum ItemField {
  static let id = Field(
    "id", .text, isRequired: true,
    en: "The number that people use, unique in the file: 1, 1.2, 4.4.1.",
    ru: "Номер, которым пользуются люди, свой у каждого пункта: 1, 1.2, 4.4.1.")
  static let number = Field(
    "number", .writtenText,
    en: "The number as the document prints it, where that is not the id.",
    ru: "Номер, как он напечатан в документе, если он не совпадает с id.")
  static let title = Field(
    "title", .writtenText, isRequired: true,
    en: "What is to be done.",
    ru: "Что надо сделать.")
  static let deadline = Field(
    "deadline", .deadline,
    en: "The deadline in the words of the document, or an object where the words do not say "
      + "enough; inherited from above.",
    ru: "Срок словами документа или объект, если слов мало; наследуется сверху.",
    examples: Language.allCases.flatMap(Deadline.examples))
  static let responsible = Field(
    "responsible", .writtenTexts,
    en: "Names or aliases of members of the team; inherited from above.",
    ru: "Ответственные: имена из команды; наследуется сверху.")
  static let keyResult = Field(
    "keyResult", .writtenText,
    en: "The result that it is there for.",
    ru: "Ключевой результат.")
  static let documents = Field(
    "documents", .writtenTexts,
    en: "What proves or fixes the result.",
    ru: "Документы, которые закрепляют результат.")
  static let focus = Field(
    "focus", .writtenTexts,
    en: "What matters while it runs.",
    ru: "На этом этапе важно.")
  static let targets = Field(
    "targets", Shape.target.list,
    en: "The indicators of this part.",
    ru: "Показатели эффективности этого раздела.")
  static let progress = Field(
    "progress", Shape.entry.list,
    en: "What happened, oldest first.",
    ru: "Что произошло: записи по порядку дат.")
  static let notes = Field(
    "notes", .writtenText,
    en: "Anything else.",
    ru: "Примечания.")
  static let substages = Field(
    "substages", Shape.substage.list,
    en: "The sub-stages.",
    ru: "Подэтапы.")
  static let activities = Field(
    "activities", Shape.activity.list,
    en: "The activities.",
    ru: "Мероприятия.")

  private static let shared = FieldSet(
    id.key, number.key, title.key, deadline.key, responsible.key, keyResult.key, documents.key,
    focus.key, targets.key, progress.key, notes.key)
  static let ofStage = FieldSet(
    shared, substages.key, activities.key,
    snippet: .init(
      id.key, title.key, keyResult.key, activities.key, en: "a stage", ru: "этап"))
  static let ofSubstage = FieldSet(
    shared, activities.key,
    snippet: .init(id.key, title.key, activities.key, en: "a sub-stage", ru: "подэтап"))
  static let ofActivity = FieldSet(
    shared, activities.key,
    snippet: .init(
      id.key, title.key, deadline.key, responsible.key, en: "an activity", ru: "мероприятие"))
}

extension RoadmapReader {
  fileprivate mutating func item(_ values: FieldValues) -> Item {
    let id = read(ItemField.id, of: values) ?? ""
    noteItem(id, values.node)
    let places = Item.Places(
      number: read(ItemField.number, of: values),
      title: read(ItemField.title, of: values),
      responsible: read(ItemField.responsible, of: values),
      keyResult: read(ItemField.keyResult, of: values),
      documents: read(ItemField.documents, of: values),
      focus: read(ItemField.focus, of: values),
      notes: read(ItemField.notes, of: values))
    return Item(
      id: id,
      deadline: read(ItemField.deadline, of: values),
      targets: read(ItemField.targets, of: values) ?? [],
      progress: read(ItemField.progress, of: values) ?? [],
      node: values.node,
      texts: texts,
      at: places)
  }

  /// Entries on an item with parts would never count, so they are pointed out.
  fileprivate mutating func checkGroup(_ values: FieldValues, hasParts: Bool) {
    if hasParts, let progress = node(ItemField.progress, of: values) {
      report(.progressOnGroup, at: progress, ReadingMessage.progressOnGroup)
    }
  }
}

extension Shape where Value == Stage {
  static let stage: Shape<Stage> = Shape(.object("stage") { ItemField.ofStage }) { node, reader in
    guard let values = reader.values(of: node, ItemField.ofStage) else { return nil }
    let stage = Stage(
      item: reader.item(values),
      substages: reader.read(ItemField.substages, of: values) ?? [],
      activities: reader.read(ItemField.activities, of: values) ?? [])
    reader.checkGroup(values, hasParts: !stage.substages.isEmpty || !stage.activities.isEmpty)
    return stage
  }
}

extension Shape where Value == Substage {
  static let substage: Shape<Substage> = Shape(.object("substage") { ItemField.ofSubstage }) {
    node, reader in
    guard let values = reader.values(of: node, ItemField.ofSubstage) else { return nil }
    let substage = Substage(
      item: reader.item(values),
      activities: reader.read(ItemField.activities, of: values) ?? [])
    reader.checkGroup(values, hasParts: !substage.activities.isEmpty)
    return substage
  }
}

extension Shape where Value == Activity {
  static let activity: Shape<Activity> = Shape(.object("activity") { ItemField.ofActivity }) {
    node, reader in
    guard let values = reader.values(of: node, ItemField.ofActivity) else { return nil }
    let activity = Activity(
      item: reader.item(values),
      activities: reader.read(ItemField.activities, of: values) ?? [])
    reader.checkGroup(values, hasParts: !activity.activities.isEmpty)
    return activity
  }
}
