import SourceTables

/// A layout of a table in plain text.
protocol TextTable {
  /// The table.
  var table: SourceTable { get }
  /// The line behind it.
  var end: Int { get }
  /// Words whose hyphen may be one of the word, or of the line.
  var doubtful: [String] { get }
  /// Words that the end of a line may have cut, or may not.
  var cutWords: [String] { get }

  /// Reads the table that begins at a line, or returns nil where none of this layout does.
  init?(_ lines: [String], from start: Int)

  /// Whether so much is like a table that all lines behind are read for it.
  static func mayReadAll(_ lines: [String], at start: Int) -> Bool
}

extension TextTable {
  var doubtful: [String] { [] }
  var cutWords: [String] { [] }

  static func mayReadAll(_ lines: [String], at start: Int) -> Bool { false }
}
