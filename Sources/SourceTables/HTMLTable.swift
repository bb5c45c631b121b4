/// A table of a web page while it is read.
struct HTMLTable {
  private(set) var rows: [SourceRow] = []
  /// What all cells hold, in their order.
  private(set) var contents: [CellContent] = []
  private(set) var row: [SourceCell]?
  /// The row up to which a cell with a rowspan covers a column, exclusive.
  private var coveredUpTo: [Int: Int] = [:]
  private var cell: (content: CellContent, line: String, span: Int, rows: Int)?

  /// Whether a cell is open.
  var isInCell: Bool { cell != nil }

  /// How many columns the open cell covers; 0 where none is open.
  var span: Int { cell?.span ?? 0 }

  /// How many cells reach down into the open row behind its last cell.
  var coveredCount: Int {
    guard let row else { return 0 }
    var covered = row
    addCovered(&covered)
    return covered.count - row.count
  }

  mutating func beginCell(_ attributes: [String: String]) {
    func count(_ key: String, upTo limit: Int) -> Int {
      // Browsers take what is beyond the limit for the limit (HTML, 4.9.11).
      switch OutsideNumber.read(attributes[key] ?? "", in: 0...limit) {
      case .number(let number): max(number, 1)
      case .absurd: attributes[key]?.first == "-" ? 1 : limit
      case .other: 1
      }
    }
    if row == nil { row = [] }
    cell = (CellContent(), "", count("colspan", upTo: 100), count("rowspan", upTo: 10_000))
  }

  /// Adds text to the open cell; a line break ends a line.
  mutating func append(_ text: String) { cell?.line += text }

  /// Adds what a table inside of the cell turned out to be.
  mutating func append(_ blocks: [SourceBlock]) {
    endLine()
    cell?.content.append(blocks)
  }

  private mutating func endLine() {
    guard let line = cell?.line else { return }
    cell?.line = ""
    for text in line.split(separator: "\n").map({ Whitespace.collapsed($0) }) where !text.isEmpty {
      cell?.content.append(line: text)
    }
  }

  mutating func endCell() {
    endLine()
    guard let cell, var row else { return }
    self.cell = nil
    addCovered(&row)
    let column = row.count
    row.append(SourceCell(cell.content.text, span: cell.span))
    row += repeatElement(SourceCell("", merge: .left), count: cell.span - 1)
    if cell.rows > 1 {
      for index in column..<column + cell.span { coveredUpTo[index] = rows.count + cell.rows }
    }
    contents.append(cell.content)
    self.row = row
  }

  /// Adds the cells that reach down from rows above, up to the first free column.
  private func addCovered(_ row: inout [SourceCell]) {
    while let end = coveredUpTo[row.count], end > rows.count {
      row.append(SourceCell("", merge: .above))
    }
  }

  mutating func endRow() {
    guard var row else { return }
    addCovered(&row)
    rows.append(SourceRow(row))
    self.row = nil
  }
}
