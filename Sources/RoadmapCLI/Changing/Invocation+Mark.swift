import RoadmapCore

extension Invocation {
  /// Marks items; the options that the command declares say when, for which date, by whom and why.
  func mark(
    _ mark: MarkRequest.Mark, ids: [String], for occurrence: CalendarDate? = nil
  ) throws(CommandError) -> CommandOutcome {
    let request = MarkRequest(
      mark, ids: ids, on: self[.on], for: occurrence, by: self[.by], note: self[.note])
    return try change { (_) throws(CommandError) in [.mark(request)] }
  }
}

extension Operands {
  /// The numbers of one item or several.
  static let ids = Operands(
    placeholder: LocalizedText(en: "ID", ru: "НОМЕР"),
    help: LocalizedText(
      en: """
        the number of an activity, also as the document prints it (4.4.1.); several are one change
        """,
      ru: "номер мероприятия, можно как в документе (4.4.1.); несколько номеров — одно изменение"),
    count: 1...Int.max, complaints: [.missingID], areItems: true)
}

extension LocalizedText {
  /// A number of the plan that is missing.
  static let missingID = LocalizedText(
    en: "the number of the item is missing", ru: "не указан номер пункта")
}

extension [OptionDeclaration] {
  /// What can be said of every mark.
  static let marks = [
    Option<CalendarDate?>.on.declaration, Option<String?>.by.declaration,
    Option<String?>.note.declaration, Option<Bool>.dryRun.declaration,
  ]
}
