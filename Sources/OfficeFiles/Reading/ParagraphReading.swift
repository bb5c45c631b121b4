import SourceTables

/// A paragraph while it is read.
struct ParagraphReading {
  /// Its style.
  var style: String
  /// The live text.
  var text = ""
  /// The list that it says it belongs to, and the level; nil where its style says so.
  var list: String?
  var level: Int?
  /// The level of the heading that it says it is; nil where its style says so.
  var heading: Int?
  /// Whether some of the live text is not set in bold.
  var hasPlainText = false
  /// What is hidden, struck through, or stands in footnotes.
  var hidden = ""
  var struckOut = ""
  var footnotes: [String] = []
  /// Whether its end was deleted, so that the next paragraph goes on with it.
  var isMarkDeleted = false

  init(style: String) { self.style = style }

  /// All of its text, live or not.
  var all: String { text + hidden + struckOut }

  /// The level of the heading that it is, where its style says this one; nil where it is none.
  func level(_ outline: Int?) -> Int? {
    guard !Whitespace.trimmed(text).isEmpty else { return nil }
    return outline
      ?? (hasPlainText || text.count > Self.longestHeading ? nil : SourceBlock.boldLevel)
  }

  /// In characters; what is longer is a text that is to be minded.
  private static let longestHeading = 160

  /// What stands beside the live text.
  var beside: [(kind: SourceRemark.Kind, text: String)] {
    ([(.hidden, hidden), (.struckOut, struckOut)] + footnotes.map { (.footnote, $0) })
      .filter { !Whitespace.trimmed($0.text).isEmpty }
  }
}
