import SourceJSON

enum PeriodField {
  static let start = Field(
    "start", .date, isRequired: true,
    en: "The first day, included.",
    ru: "Первый день периода.")
  static let end = Field(
    "end", .date, isRequired: true,
    en: "The last day, included.",
    ru: "Последний день периода; он тоже входит.")

  static let all = FieldSet(start.key, end.key)
}

enum ApprovalField {
  static let by = Field(
    "by", .text,
    en: "Who approved it.",
    ru: "Кто утвердил.")
  static let date = Field(
    "date", .date,
    en: "The day of approval.",
    ru: "Дата утверждения.")
  static let order = Field(
    "order", .text,
    en: "The order, as the document names it.",
    ru: "Приказ, как он назван в документе.")

  static let all = FieldSet(by.key, date.key, order.key)
}

private enum LintField {
  static let ignore = Field(
    "ignore", Shape<String>.text.list,
    en: "Rules that are not applied.",
    ru: "Правила, которые не применяются.")
  static let strict = Field(
    "strict", Shape<String>.text.list,
    en: "Rules whose findings count as errors.",
    ru: "Правила, нарушения которых считаются ошибками.")

  static let all = FieldSet(ignore.key, strict.key)
}

extension Shape where Value == Double {
  /// The version of the format, which this program knows one of.
  static let version = Shape(.constant(1)) { node, reader in
    guard let version = Shape.number.read(node, &reader) else { return nil }
    if version != 1 { reader.report(.unknownFormatVersion, at: node, ReadingMessage.formatVersion) }
    return version
  }
}

extension Shape where Value == DateSpan {
  /// `{ "start": date, "end": date }`, both days included.
  static let period: Shape<DateSpan> = Shape(.object("period") { PeriodField.all }) {
    node, reader in
    guard let values = reader.values(of: node, PeriodField.all) else { return nil }
    let first = reader.read(PeriodField.start, of: values)
    let last = reader.read(PeriodField.end, of: values)
    guard let first, let last else { return nil }
    guard let period = DateSpan(first, last) else {
      reader.report(.periodBackwards, at: node, ReadingMessage.periodBackwards)
      return nil
    }
    return period
  }
}

extension Shape where Value == Approval {
  /// Who approved a roadmap, when, by which order.
  static let approval: Shape<Approval> = Shape(
    .object("approval") { ApprovalField.all }
  ) { node, reader in
    guard let values = reader.values(of: node, ApprovalField.all) else { return nil }
    return Approval(
      by: reader.read(ApprovalField.by, of: values),
      date: reader.read(ApprovalField.date, of: values),
      order: reader.read(ApprovalField.order, of: values))
  }
}

extension Shape where Value == LintSettings {
  /// What `validate` leaves out, or takes more strictly.
  static let lint: Shape<LintSettings> = Shape(
    .object("lint") { LintField.all }
  ) { node, reader in
    guard let values = reader.values(of: node, LintField.all) else { return nil }
    return LintSettings(
      ignore: reader.read(LintField.ignore, of: values) ?? [],
      strict: reader.read(LintField.strict, of: values) ?? [])
  }
}
