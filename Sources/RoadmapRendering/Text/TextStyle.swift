/// How a text is laid out for one reader: a terminal, a pipe or a file.
package struct TextStyle: Sendable, Hashable {
  /// The columns that a line may take; under one counts as one.
  package var width: Int
  /// Whether tones become ANSI colours.
  package var usesColor: Bool

  /// Whether somebody sees it on a terminal, so that no line is left to be broken anywhere; in a pipe,
  /// lines that programs read are never broken.
  package var isTerminal = false

  /// Makes a style; without arguments, that of a plain 80-column page.
  package init(width: Int = 80, usesColor: Bool = false) {
    self.width = width
    self.usesColor = usesColor
  }
}
