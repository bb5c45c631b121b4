import RoadmapCore
import RoadmapRendering

/// Something that several commands have in common, explained once: `roadmap help environment`.
struct HelpTopic: Sendable {
  /// A line of a topic: what is typed or written, and what it means.
  typealias Row = (typed: String, meaning: LocalizedText)

  /// What is typed behind `help`.
  let name: String
  /// What may be typed in Russian.
  let russianName: String
  /// What it is about, in one line.
  let summary: LocalizedText
  /// The lines of the topic for a reader of a language.
  let rows: @Sendable (Language) -> [Row]

  /// Every topic, in the order of the help.
  static let all = [environment, files, formats, deadlines]

  /// What is typed by a reader of a language.
  func name(in language: Language) -> String {
    switch language {
    case .english: name
    case .russian: russianName
    }
  }

  /// The topic of a name in either language, or nil.
  static func named(_ typed: String) -> HelpTopic? {
    all.first { topic in
      [topic.name, topic.russianName].contains { SearchText($0) == SearchText(typed) }
    }
  }

  /// The page of the topic.
  func document(in language: Language) -> ReportDocument {
    ReportDocument([
      .paragraph(StyledText(summary[language])),
      .table(HelpTable.of(rows(language).map { ($0.typed, $0.meaning[language]) })),
    ])
  }
}
