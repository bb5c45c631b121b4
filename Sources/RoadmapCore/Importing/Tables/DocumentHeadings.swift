import SourceTables

/// The headings of a document, and which lines are titles of its plan or its tables.
struct DocumentHeadings {
  /// How many headings of each level there are.
  private let counts: [Int: Int]
  /// The levels of the headings by name, by what they say.
  private let levels: [String: Int]
  /// The level of the widest headings by name.
  private let widest: Int?

  init(_ document: SourceDocument) {
    counts = Dictionary(grouping: document.blocks.compactMap(\.level)) { $0 }.mapValues(\.count)
    let named = document.blocks.compactMap { block -> (String, Int)? in
      guard let level = block.level, level < SourceBlock.boldLevel else { return nil }
      return (ImportText.line(ImportText.cleaned(block.text ?? "")), level)
    }
    levels = Dictionary(named) { first, _ in first }
    widest = named.map(\.1).min()
  }

  /// Whether there is one heading of a level.
  func isAlone(_ level: Int) -> Bool { counts[level] == 1 }

  /// Whether a line is the title of a plan or a table, and not of one of several parts of a plan, as
  /// «План подготовки» and «План проведения» below one heading are.
  func isTitle(_ line: String) -> Bool {
    let words = ImportText.words(line)
    if words.contains(where: { ImportText.hasStem($0, ["приложени", "продолжени", "таблиц"]) }) {
      return true
    }
    let isPart = levels[line].map { !isAlone($0) && $0 != widest } ?? false
    return !isPart
      && (TitleFinder.isTitle(line)
        || words.contains {
          ["план", "плана", "план-график"].contains($0) || ImportText.hasStem($0, ["карт"])
        })
  }
}
