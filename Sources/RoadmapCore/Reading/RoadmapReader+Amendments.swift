import SourceJSON

enum AmendmentField {
  static let on = Field(
    "on", .date, isRequired: true,
    en: "The day on which it was written.",
    ru: "День, когда изменение записано.")
  static let id = Field(
    "id", .text,
    en: "The number of the item or the id of the indicator; left out for the roadmap itself.",
    ru: "Номер пункта или имя показателя; без него — сама дорожная карта.")
  static let what = Field<Amendment.Subject>(
    "what", .choice, isRequired: true,
    en: "What was changed.",
    ru: "Что изменилось.")
  static let from = Field(
    "from", .amended,
    en: "What stood there.",
    ru: "Что было.")
  static let to = Field(
    "to", .amended,
    en: "What stands there now.",
    ru: "Что стало.")
  static let by = Field(
    "by", .text,
    en: "Who changed it or said so.",
    ru: "Кто изменил или сообщил.")
  static let note = Field(
    "note", .text,
    en: "Why.",
    ru: "Почему.")

  static let all = FieldSet(on.key, id.key, what.key, from.key, to.key, by.key, note.key)
}

extension Shape where Value == Amendment {
  /// One change of the plan, or one correction of its history.
  static let amendment: Shape<Amendment> = Shape(.object("amendment") { AmendmentField.all }) {
    node, reader in
    guard let values = reader.values(of: node, AmendmentField.all) else { return nil }
    let on = reader.read(AmendmentField.on, of: values)
    let id = reader.read(AmendmentField.id, of: values)
    let what = reader.read(AmendmentField.what, of: values)
    let from = reader.read(AmendmentField.from, of: values)
    let to = reader.read(AmendmentField.to, of: values)
    let by = reader.read(AmendmentField.by, of: values)
    let note = reader.read(AmendmentField.note, of: values)
    guard let on, let what else { return nil }
    return Amendment(on: on, id: id, what, from: from, to: to, by: by, note: note)
  }
}

extension Shape where Value == Amendment.Value {
  /// A text, a list of texts, an entry of a history, or a measurement.
  static let amended: Shape<Amendment.Value> = Shape(
    .oneOf([
      .text, .list(.text), .object("entry") { EntryField.all },
      .object("measurement") { MeasurementField.all },
    ])
  ) { node, reader in
    switch reader.document.kind(of: node) {
    case .array: return Shape<String>.text.list.read(node, &reader).map { .texts($0) }
    case .object where reader.document.value(EntryField.state, of: node) != nil:
      return Shape<ProgressEntry>.entry.read(node, &reader).map { .entry($0) }
    case .object: return Shape<Measurement>.measurement.read(node, &reader).map { .measurement($0) }
    default: return Shape<String>.text.read(node, &reader).map { .text($0) }
    }
  }
}
