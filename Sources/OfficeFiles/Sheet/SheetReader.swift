import SourceTables

/// Reads the sheets of an Excel workbook (ECMA-376-1, SpreadsheetML) as tables, one after another.
struct SheetReader {
  /// The last row that a sheet can have.
  static let lastRow = 1_048_576

  private let workbook: SheetWorkbook
  private let budget: SourceBudget
  private var rows: [SheetCells.Row] = []
  private var hiddenColumns: [ClosedRange<Int>] = []

  /// The sheets of a workbook.
  static func document(_ parts: OfficeParts) throws(OfficeError) -> SourceDocument {
    let workbook = try SheetWorkbook(parts)
    var document = SourceDocument()
    for (name, part) in workbook.sheets {
      guard let reader = try parts.reader(part) else { continue }
      var sheet = SheetReader(workbook: workbook, budget: parts.budget)
      try sheet.read(reader)
      let seen = SeenCells(SheetCells(sheet.rows, sheet.hiddenColumns))
      document.append(sheet: seen.rows, named: name)
      document.remarks += seen.hidden.map { SourceRemark(.hidden, $0) }
    }
    document.remarks += workbook.hiddenSheets.map { SourceRemark(.hidden, $0) }
    return document
  }

  private mutating func read(_ reader: XMLReader) throws(OfficeError) {
    var cell = SourceSheetCell()
    var element = ""
    while let event = try reader.next() {
      switch event {
      case .start("row"): try beginRow(reader)
      case .start("col"): try hideColumns(reader)
      case .start("c"):
        cell = SourceSheetCell()
        cell.kind = reader.attribute("t") ?? "n"
        cell.style = try reader.number("s", in: 0...Int(Int32.max)) ?? 0
        cell.column = reader.attribute("r").flatMap { SheetReference($0)?.column }
      case .start(let name):
        element = name
        if name == "mergeCell", let reference = reader.attribute("ref") { try merge(reference) }
      case .text(let text):
        if element == "v" || element == "t" { cell.value += text }
      case .end("c"): try end(cell)
      case .end: element = ""
      }
    }
  }

  /// Rows stand in order; one that says otherwise follows the one before it.
  private mutating func beginRow(_ reader: XMLReader) throws(OfficeError) {
    try budget.spend(cells: 1)
    let next = (rows.last?.number ?? 0) + 1
    let number = try reader.number("r", in: 1...SheetReader.lastRow) ?? next
    let isHidden = SheetReader.isOn(reader.attribute("hidden"))
    rows.append(SheetCells.Row(number: max(number, next), isHidden: isHidden))
  }

  private mutating func hideColumns(_ reader: XMLReader) throws(OfficeError) {
    let columns = 1...SheetReader.lastRow
    guard SheetReader.isOn(reader.attribute("hidden")),
      let first = try reader.number("min", in: columns),
      let last = try reader.number("max", in: columns), first <= last
    else { return }
    hiddenColumns.append(first - 1...last - 1)
  }

  private static func isOn(_ flag: String?) -> Bool { flag == "1" || flag == "true" }

  /// Cells stand in order too; the text of one that says otherwise is kept where it belongs.
  private mutating func end(_ cell: SourceSheetCell) throws(OfficeError) {
    guard let last = rows.indices.last else { return }
    let text = workbook.text(of: cell)
    let count = rows[last].cells.count
    let column = cell.column ?? count
    try budget.spend(cells: max(1, column + 1 - count), text: text, columns: column + 1)
    let trimmed = Whitespace.trimmed(text)
    if column < count {
      let before = rows[last].cells[column].text
      rows[last].cells[column].text = before.isEmpty ? trimmed : "\(before)\n\(trimmed)"
    } else {
      rows[last].cells += repeatElement(SourceCell(""), count: column - count)
      rows[last].cells.append(SourceCell(trimmed))
    }
  }

  /// Marks the cells that a merged one covers.
  private mutating func merge(_ reference: String) throws(OfficeError) {
    let ends = reference.split(separator: ":").compactMap { SheetReference($0) }
    guard ends.count == 2, let first = ends.first, let last = ends.last,
      first.column <= last.column, let top = index(ofRow: first.row)
    else { return }
    try budget.spend(columns: last.column + 1)
    for index in top..<rows.count {
      guard rows[index].number <= last.row else { return }
      try budget.spend(cells: last.column - first.column + 1)
      let missing = last.column + 1 - rows[index].cells.count
      if missing > 0 { rows[index].cells += repeatElement(SourceCell(""), count: missing) }
      for column in first.column...last.column {
        if rows[index].number > first.row {
          rows[index].cells[column] = SourceCell("", merge: .above)
        } else if column > first.column {
          rows[index].cells[column] = SourceCell("", merge: .left)
        } else {
          rows[index].cells[column].span = last.column - first.column + 1
        }
      }
    }
  }

  private func index(ofRow number: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? low : nil
  }
}

/// A cell as the sheet has it.
struct SourceSheetCell {
  var kind = "n"
  var style = 0
  var column: Int?
  var value = ""
}

/// The place of a cell: `B3` is column 1 (counted from 0) of row 3 (counted from 1).
struct SheetReference {
  let column: Int
  let row: Int

  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        guard column < 100_000 else { return nil }
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard row < 100_000_000 else { return nil }
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): continue
      default: return nil
      }
    }
    guard column > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}
