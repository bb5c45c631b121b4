/// What stands where a row meets a column.
package enum ReportCell: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// Words or a number.
  case text(StyledText)
  /// A share as a picture, 20 columns wide in text.
  case bar(ReportBar)
  /// Nothing.
  case empty

  /// Words of one tone.
  package static func text(_ text: String, _ tone: Tone = .plain) -> ReportCell {
    .text(StyledText(text, tone))
  }

  /// Makes a cell of plain text from a literal.
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}
