import SourceTables

extension TableFinder {
  /// The lines right above tables, but for the first one, with how often they stand there.
  static func captions(_ document: SourceDocument) -> [String: Int] {
    let tables = document.blocks.indices.filter { document.blocks[$0].isTable }
    let lines = tables.dropFirst().compactMap { table in
      document.blocks[..<table].last { $0.text?.isEmpty != true }?.text
    }
    return Dictionary(grouping: lines.map { ImportText.line(ImportText.cleaned($0)) }) { $0 }
      .mapValues(\.count)
  }

  /// The rows of a document above which a row of one cell stands, in several places another one.
  static func sectioned(_ document: SourceDocument) -> Set<[String]> {
    var above: [[String]: Set<String>] = [:]
    for case .table(let table) in document.blocks {
      for (row, next) in zip(table.rows, table.rows.dropFirst()) {
        let texts = row.cells.map(\.text).filter { !$0.isEmpty }
        guard texts.count == 1, next.cells.count(where: { !$0.text.isEmpty }) > 1 else { continue }
        above[next.cells.map { ImportText.cleaned($0.text) }, default: []].insert(texts[0])
      }
    }
    return Set(above.filter { $0.value.count > 1 }.keys)
  }

  /// A row of a table with its cells cleaned, and one for each column.
  static func row(
    _ row: SourceRow, _ columnCount: Int, table: Int, row number: Int
  ) -> PlanRow {
    let cells = (0..<columnCount).map { column in
      var cell = row[column]
      cell.text = PartMark.joiningText(of: ImportText.cleaned(cell.text))
      return cell
    }
    return PlanRow(
      table: table, row: number, cells: cells, followsGap: row.followsGap || number == 1)
  }
}
