import RoadmapCore
import RoadmapRendering

extension Option<ExportFormat?> {
  /// `--format` of `export`.
  static let exportFormat = value(
    "format", Placeholder.format, .oneOf(ExportFormat.all.map(\.name)),
    help: LocalizedText(en: help(in: .english), ru: help(in: .russian)),
    russianNames: ExportFormat.all.map(\.russianName), by: ExportFormat.named)

  private static func help(in language: Language) -> String {
    let opening = LocalizedText(
      en: "the format; if left out, as -o ends",
      ru: "формат; если не указан, по окончанию имени в -o")
    let formats = ExportFormat.all.map { "\($0.name) (\($0.meaning[language]))" }
    return opening[language] + ": " + formats.joined(separator: ", ")
  }
}

extension ExportFormat {
  /// Every format with the endings of its files.
  static let written = all.map { format in
    WrittenFormat(
      name: format.name, otherNames: [format.russianName],
      endings: format.name == "mermaid" ? ["mmd", "mermaid"] : [format.name])
  }
}

extension RowTable: ChoiceWord {
  var name: LocalizedText {
    switch self {
    case .roadmaps: LocalizedText(en: "roadmaps", ru: "карты")
    case .items: LocalizedText(en: "items", ru: "пункты")
    case .occurrences: LocalizedText(en: "occurrences", ru: "сроки")
    case .events: LocalizedText(en: "events", ru: "отметки")
    case .measurements: LocalizedText(en: "measurements", ru: "замеры")
    case .goals: LocalizedText(en: "goals", ru: "цели")
    }
  }
}

extension Option<RowTable?> {
  /// `--table`: which rows.
  static let rowTable: Option = choice(
    "table", LocalizedText(en: "TABLE", ru: "ТАБЛИЦА"),
    help: LocalizedText(
      en: "ndjson: only the rows of roadmaps, items, occurrences, events, measurements or goals; "
        + "else all, each with its table",
      ru:
        "ndjson: только строки карт, пунктов, сроков, отметок, замеров или целей; иначе все, у каждой"
        + " строки — её таблица"))
}

extension Option<Bool> {
  /// `--todos`: a calendar of to-dos.
  static let todos = flag(
    "todos",
    help: LocalizedText(
      en: "ics: to-dos in place of events on the due days",
      ru: "ics: задачи вместо событий в дни сроков"))

  /// `--excel`: a table that Excel opens by a double click.
  static let excel = flag(
    "excel",
    help: LocalizedText(
      en: "csv: semicolons and a byte order mark, as Excel in Russian wants them",
      ru: "csv: с точкой с запятой и меткой BOM, чтобы русский Excel открыл двойным щелчком"))
}

extension Option<[CalendarReminder]> {
  /// `--remind`: when a calendar rings.
  static let remind = values(
    "remind", LocalizedText(en: "TIME", ru: "ВРЕМЯ"), .timeBefore,
    help: LocalizedText(
      en: "ics: remind this long before the due date, such as 7d or 2w; may be repeated",
      ru: "ics: напомнить за столько до срока, например 7d или 2w; можно повторить"),
    by: { CalendarReminder($0) })
}

extension Option<Int> {
  /// `--remind-at`: the hour at which a calendar rings.
  static let remindAt = number(
    "remind-at", in: 0...23, otherwise: CalendarReminder.usualHour,
    help: LocalizedText(
      en: "ics: the hour at which it reminds, from 0 to 23; 9 in the morning if left out",
      ru: "ics: в котором часу напомнить, от 0 до 23; если не указано, в 9 утра"))
}
