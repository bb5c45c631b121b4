import RoadmapCore

/// Which files of a run are probably copies of one roadmap.
struct RoadmapCopies {
  /// What two files of one roadmap have in common, and two roadmaps do not.
  struct Identity: Hashable, Sendable {
    private let organization: String
    private let title: String
    private let period: DateSpan

    init(_ roadmap: Roadmap) {
      organization = roadmap.organization
      title = roadmap.title
      period = roadmap.period
    }
  }

  private var files: [Identity: String] = [:]
  private var copies: [(copy: String, of: String)] = []

  /// Takes in a file of the run.
  mutating func add(_ identity: Identity, named name: String) {
    if let first = files[identity] {
      copies.append((name, first))
    } else {
      files[identity] = name
    }
  }

  /// That files are probably copies; nothing where none are.
  func messages(in language: Language) -> [CommandOutcome.Message] {
    guard !copies.isEmpty else { return [] }
    let shown = copies.prefix(Self.mostNamed)
    let rest = copies.count - shown.count
    let english = shown.map { "“\($0.copy)” and “\($0.of)”" }.joined(separator: ", ")
    let russian = shown.map { "«\($0.copy)» и «\($0.of)»" }.joined(separator: ", ")
    let text = LocalizedText(
      en: "Of one organisation, title and period, so probably copies of one roadmap: \(english)"
        + (rest > 0 ? ", and \(rest) more." : "."),
      ru: "Та же организация, название и период — возможно, это копии одной карты: \(russian)"
        + (rest > 0 ? " и ещё \(rest)." : "."))
    return [.notice([text[language]])]
  }

  /// How many copies a message names.
  private static let mostNamed = 3
}
