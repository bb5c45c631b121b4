import SourceJSON

enum EntryField {
  static let on = Field(
    "on", .date, isRequired: true,
    en: "The day on which it happened.",
    ru: "День, когда это произошло.")
  static let state = Field<ProgressEntry.State>(
    "state", .choice, isRequired: true,
    en: "What happened.",
    ru: "Что произошло.")
  static let percent = Field(
    "percent", .percent,
    en: "How much is done, 0 to 100.",
    ru: "Сколько сделано, от 0 до 100.")
  static let occurrence = Field(
    "for", .date,
    en: "The due date of the occurrence meant, where there are several.",
    ru: "К какому из сроков относится запись, если их несколько.")
  static let until = Field(
    "until", .date,
    en: "The new due date, with postponed.",
    ru: "Новый срок (для postponed).")
  static let by = Field(
    "by", .writtenText,
    en: "Who did or said it.",
    ru: "Кто это сделал или сообщил.")
  static let evidence = Field(
    "evidence", .writtenTexts,
    en: "What proves it: order numbers, links, file names.",
    ru: "Подтверждения: номера приказов, ссылки, имена файлов.")
  static let note = Field(
    "note", .writtenText,
    en: "Anything else.",
    ru: "Примечание.")
  static let recorded = Field(
    "recorded", .date,
    en: "The day on which it was written, where that is not “on”.",
    ru: "День, когда отметка записана, если это не «on».")

  static let all = FieldSet(
    on.key, state.key, percent.key, occurrence.key, until.key, by.key, evidence.key, note.key,
    recorded.key,
    conditions: [
      .requires(until.key, where: state.key, is: ProgressEntry.State.postponed.rawValue)
    ],
    snippet: .init(
      on.key, state.key, evidence.key, en: "what happened", ru: "отметка"))
}

extension Shape where Value == ProgressEntry {
  /// One line of an activity's history.
  static let entry: Shape<ProgressEntry> = Shape(.object("entry") { EntryField.all }) {
    node, reader in
    guard let values = reader.values(of: node, EntryField.all) else { return nil }
    let on = reader.read(EntryField.on, of: values)
    let state = reader.read(EntryField.state, of: values)
    let percent = reader.read(EntryField.percent, of: values)
    let occurrence = reader.read(EntryField.occurrence, of: values)
    let until = reader.read(EntryField.until, of: values)
    let by = reader.read(EntryField.by, of: values)
    let evidence = reader.read(EntryField.evidence, of: values)
    let note = reader.read(EntryField.note, of: values)
    let recorded = reader.read(EntryField.recorded, of: values)
    if state == .postponed, reader.node(EntryField.until, of: values) == nil {
      reader.reportMissing(ReadingMessage.postponedNeedsUntil, in: node)
    }
    // Only now, so that one wrong value does not hide the others.
    guard let on, let state else { return nil }
    return ProgressEntry(
      on: on, state: state, percent: percent, occurrence: occurrence, until: until,
      recorded: recorded, remarks: .written(reader.texts, by: by, evidence: evidence, note: note),
      node: node)
  }
}
