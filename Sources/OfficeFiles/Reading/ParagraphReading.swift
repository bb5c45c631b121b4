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
  /// What is hidden, struck through, or stands in footnotes.
  var hidden = ""
  var struckOut = ""
  var footnotes: [String] = []
  /// Whether its end was deleted, so that the next paragraph goes on with it.
  var isMarkDeleted = false

  init(style: String) { self.style = style }

  /// All of its text, live or not.
  var all: String { text + hidden + struckOut }

  /// What stands beside the live text.
  var beside: [(kind: SourceRemark.Kind, text: String)] {
    ([(.hidden, hidden), (.struckOut, struckOut)] + footnotes.map { (.footnote, $0) })
      .filter { !Whitespace.trimmed($0.text).isEmpty }
  }
}
