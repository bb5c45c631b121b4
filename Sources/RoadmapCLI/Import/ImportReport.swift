import RoadmapCore
import RoadmapRendering

/// What an import tells: its doubts, its count, and the outline of what was understood.
struct ImportReport {
  private let result: RoadmapImport
  private let file: String
  private let language: Language

  init(_ result: RoadmapImport, file: String, language: Language) {
    self.result = result
    self.file = file
    self.language = language
  }

  /// The doubts and the count, for standard error.
  var messages: [CommandOutcome.Message] { [.notice(lines)] }

  private var lines: [String] {
    let count = result.count
    let title = LocalizedText(
      en: "imported “\(file)”; \(PluralForm.count(result.doubts.count, "doubt", "doubts")).",
      ru:
        "прочитан «\(file)»; \(PluralForm.count(result.doubts.count, "сомнение", "сомнения", "сомнений"))."
    )
    return [title[language]] + result.doubts.flatMap(lines(of:)) + [
      LocalizedText(
        en: """
          Rows read: \(count.rows), left over: \(count.rowsLeftOver). Stages: \(count.stages), \
          activities: \(count.activities). Deadlines: \(count.deadlines), understood: \
          \(count.deadlinesUnderstood). Parties: \(count.parties), indicators: \(count.targets). \
          Lines of text kept in x-import: \(count.linesLeftOver). Doubts: \(result.doubts.count).
          """,
        ru: """
          Строк прочитано: \(count.rows), не нашлось места: \(count.rowsLeftOver). Этапов: \
          \(count.stages), мероприятий: \(count.activities). Сроков: \(count.deadlines), понято: \
          \(count.deadlinesUnderstood). Ответственных: \(count.parties), показателей: \
          \(count.targets). Строк текста в x-import: \(count.linesLeftOver). Сомнений: \
          \(result.doubts.count).
          """)[language]
    ]
  }

  private func lines(of doubt: ImportDoubt) -> [String] {
    let place = doubt.place.wording(in: language)
    let text = doubt.place.text.isEmpty ? "" : " «\(doubt.place.text)»"
    return ["-" + (place.isEmpty ? "" : " " + place) + text, "  " + doubt.message[language]]
  }

  /// The stages and activities with their deadlines and parties, indented, safe for a terminal.
  var outline: String {
    result.outline.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.safe(String($0)) }.joined(separator: "\n")
  }
}
