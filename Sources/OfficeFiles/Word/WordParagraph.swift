import SourceTables

/// A paragraph while it is read.
struct WordParagraph {
  /// Its style.
  var style: String
  /// The live text.
  var text = ""
  /// The list that it says it belongs to, and the level; nil where its style says so.
  var list: String?
  var level: Int?
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

/// How a run of text looks; nil where its paragraph's style says so.
struct WordRunLook {
  var isHidden: Bool?
  var isStruckOut: Bool?
}

/// A table while it is read.
struct WordTableReading {
  /// Whether a row stands in the document that people see.
  enum RowState {
    case live
    case hidden
    case deleted
  }

  private(set) var rows: [SourceRow] = []
  /// What all cells hold, in their order.
  private(set) var contents: [CellContent] = []
  var row: [SourceCell] = []
  private var rowContents: [CellContent] = []
  var rowState = RowState.live
  var hiddenTexts: [String] = []
  var content = CellContent()
  var span = 1
  var merge = SourceCell.Merge.none

  mutating func beginRow() {
    row = []
    rowContents = []
    rowState = .live
    hiddenTexts = []
    beginCell()
  }

  mutating func beginCell() {
    content = CellContent()
    span = 1
    merge = .none
  }

  mutating func endCell() {
    row.append(SourceCell(merge == .none ? content.text : "", merge: merge, span: span))
    row += repeatElement(
      SourceCell("", merge: merge == .above ? .above : .left), count: span - 1)
    rowContents.append(content)
  }

  mutating func endRow() {
    guard rowState == .live else { return }
    rows.append(SourceRow(row))
    contents += rowContents
  }
}

/// Signs of fonts that have pictures for letters, as Word inserts them.
enum WordSymbol {
  /// What a reader sees for a character of Wingdings or Symbol, as far as plans use them.
  static func sign(_ code: String?) -> String? {
    guard let code, let number = UInt32(code, radix: 16) else { return nil }
    switch number & 0xFF {
    case 0xFC, 0xFE, 0x50, 0x52, 0x80: return "✓"
    case 0xFB, 0xFD, 0x4F, 0x51: return "✗"
    case 0x2D: return "-"
    case 0xB7, 0xA7, 0x9F, 0x6C: return "•"
    case 0x2B: return "+"
    default: return nil
    }
  }
}
