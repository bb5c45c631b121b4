import SourceTables

/// Lines of narrow cells put together, whose ends may have cut a word that is wider than its column.
///
/// Only what no word begins with is joined; all else that looks like the rest of a word is asked about.
struct NarrowCells {
  /// What could as well be one word as two; it was read as two.
  private(set) var doubtful: [String] = []

  /// In characters.
  private let widths: [Int]
  private var spelling = PrintedSpelling()

  /// How much of the widest line of a column a word fills that has no room for more: letters are not
  /// equally wide.
  private static let fullShare = 0.8
  /// Letters that no word begins with, or none of a plan.
  private static let noBeginnings = Set("йьъы")
  /// A shorter word is hardly wider than any column.
  private static let shortestCut = 8

  /// Learns from the lines of all cells, row by row.
  init(_ rows: [[[String]]]) {
    let count = rows.map(\.count).max() ?? 0
    widths = (0..<count).map { column in
      rows.flatMap { $0.indices.contains(column) ? $0[column].map(\.count) : [] }.max() ?? 0
    }
    for line in rows.joined().joined() { spelling.learn(from: line) }
  }

  /// The lines of a cell as one text.
  mutating func joined(_ lines: [String], in column: Int) -> String {
    var text = lines.first ?? ""
    for (before, line) in zip(lines, lines.dropFirst()) {
      let words = line.split(separator: " ").map(String.init)
      guard let next = words.first, mayCut(before, line, in: column) else {
        text += " " + line
        continue
      }
      let isRest = next.first.map(Self.noBeginnings.contains) ?? false
      let reading = spelling.reading(
        before, next, isEnd: words.count == 1 && line == lines.last)
      // How wide the column was in print, text does not say.
      if !isRest, reading.isOneWord || !reading.isSure { doubtful.append(before + " " + next) }
      text += (isRest ? "" : " ") + line
    }
    return text
  }

  private func mayCut(_ before: String, _ line: String, in column: Int) -> Bool {
    !before.contains(" ") && before.count >= Self.shortestCut
      && Double(before.count) >= Double(widths[column]) * Self.fullShare
      && before.last?.isLetter == true && ImportText.startsSmall(line)
  }
}
