import Testing

/// The rows of comma-separated values as RFC 4180 reads them.
struct SpreadsheetCells {
  /// A cell with its text.
  struct Cell: Equatable {
    var text = ""
    var isQuoted = false
  }

  private(set) var rows: [[Cell]] = []
  private var row: [Cell] = []
  private var cell = Cell()

  /// Reads a table; nil where a quote or a line break is out of place.
  init?(_ text: some StringProtocol, separator: Unicode.Scalar = ",") {
    var isInside = false
    var rest = String(text).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if isInside {
        if scalar == "\"", rest.first != "\"" {
          isInside = false
          guard let next = rest.first, next == separator || next == "\r" else { return nil }
        } else {
          if scalar == "\"" { rest.removeFirst() }
          cell.text.unicodeScalars.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        guard cell == Cell() else { return nil }
        cell.isQuoted = true
        isInside = true
      case separator: endCell()
      case "\r":
        guard rest.popFirst() == "\n" else { return nil }
        endCell()
        rows.append(row)
        row = []
      case "\n": return nil
      default: cell.text.unicodeScalars.append(scalar)
      }
    }
    guard !isInside, row.isEmpty, cell == Cell() else { return nil }
  }

  private mutating func endCell() {
    row.append(cell)
    cell = Cell()
  }

  /// The cells that a spreadsheet would run, or take for two.
  var live: [String] {
    rows.joined().filter { cell in
      if !cell.isQuoted, cell.text.unicodeScalars.contains(where: { $0 == ";" || $0 == "\t" }) {
        return true
      }
      switch cell.text.unicodeScalars.first {
      case "=" where SpreadsheetCells.isNumberKeptAsText(cell.text): return false
      case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      case "+", "-": return Double(cell.text.replacing(",", with: ".")) == nil
      default: return false
      }
    }.map(\.text)
  }

  /// Whether a cell is `="1.10"`: a text of digits, which Excel would else make a number or a day.
  private static func isNumberKeptAsText(_ text: String) -> Bool {
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 else { return false }
    return text.dropFirst(2).dropLast().allSatisfy { "0123456789./-".contains($0) }
  }

  /// Expects a table to have as many rows and cells as `plain`, none of which a spreadsheet runs.
  static func expect(
    _ text: String, like plain: SpreadsheetCells, _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let table = SpreadsheetCells(text)
    #expect(
      table?.rows.map(\.count) == plain.rows.map(\.count), comment, sourceLocation: sourceLocation)
    #expect(table?.live == [], comment, sourceLocation: sourceLocation)
    #expect(
      Obeyed.characters(in: text, except: ["\n", "\r", "\t"]) == [], comment,
      sourceLocation: sourceLocation)
  }
}
