import SourceTables

/// Reads the sheets of an Excel workbook (ECMA-376-1, SpreadsheetML) as tables, one after another.
enum SheetReader {
  /// The most rows of a sheet that are read.
  static let rowLimit = 200_000

  /// The sheets of a workbook.
  static func document(_ parts: OfficeParts) throws(OfficeError) -> SourceDocument {
    let workbook = try SheetWorkbook(parts)
    var document = SourceDocument()
    for sheet in workbook.sheets {
      guard let reader = try parts.reader(sheet) else { continue }
      document.append(sheet: try rows(reader, workbook))
    }
    return document
  }

  private static func rows(
    _ reader: XMLReader, _ workbook: SheetWorkbook
  ) throws(OfficeError) -> [SourceRow] {
    var rows: [(number: Int, cells: [SourceCell])] = []
    var cell = SourceSheetCell()
    var element = ""
    var cellCount = 0
    while let event = try reader.next() {
      switch event {
      case .start("row"):
        guard rows.count < rowLimit else { return rows.map { SourceRow($0.cells) } }
        let next = (rows.last?.number ?? 0) + 1
        rows.append((reader.attribute("r").flatMap { Int($0) } ?? next, []))
      case .start("c"):
        cell = SourceSheetCell()
        cell.kind = reader.attribute("t") ?? "n"
        cell.style = reader.attribute("s").flatMap { Int($0) } ?? 0
        cell.column = reader.attribute("r").flatMap { SheetReference($0)?.column }
      case .start(let name):
        element = name
        if name == "mergeCell", cellCount <= OfficeReader.cellLimit,
          let reference = reader.attribute("ref")
        {
          cellCount += merge(reference, &rows)
        }
      case .text(let text):
        if element == "v" || element == "t" { cell.value += text }
      case .end("c"):
        guard let last = rows.indices.last else { break }
        let column = cell.column ?? rows[last].cells.count
        guard column < OfficeReader.columnLimit else {
          throw .tooManyColumns(OfficeReader.columnLimit)
        }
        let gap = column - rows[last].cells.count
        guard gap >= 0 else { break }
        cellCount += gap + 1
        guard cellCount <= OfficeReader.cellLimit else {
          throw .tooManyCells(OfficeReader.cellLimit)
        }
        rows[last].cells += repeatElement(SourceCell(""), count: gap)
        rows[last].cells.append(SourceCell(Whitespace.trimmed(workbook.text(of: cell))))
      case .end: element = ""
      }
    }
    return rows.map { SourceRow($0.cells) }
  }

  /// Marks the cells that a merged one covers; says how many were touched.
  private static func merge(
    _ reference: String, _ rows: inout [(number: Int, cells: [SourceCell])]
  ) -> Int {
    let ends = reference.split(separator: ":").compactMap { SheetReference($0) }
    guard ends.count == 2, let first = ends.first, let last = ends.last,
      first.column <= last.column, last.column < OfficeReader.columnLimit,
      let top = index(ofRow: first.row, in: rows)
    else { return 0 }
    var touched = 0
    for index in top..<rows.count where rows[index].number <= last.row {
      touched += last.column - first.column + 1
      if touched > OfficeReader.cellLimit { break }
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
      if rows[index].number == last.row { break }
    }
    return touched
  }

  private static func index(
    ofRow number: Int, in rows: [(number: Int, cells: [SourceCell])]
  ) -> Int? {
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
