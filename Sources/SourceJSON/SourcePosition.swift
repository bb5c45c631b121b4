/// A place in a text as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters (grapheme clusters); a tab is one character.
  public let column: Int

  /// Makes a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Whether one position stands before another.
  public static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// Line and column with a colon between them, such as `12:5`.
  public var description: String { "\(line):\(column)" }
}
