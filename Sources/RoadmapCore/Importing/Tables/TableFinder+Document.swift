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

  /// The row below one of a table.
  func below(_ index: Int, in table: SourceTable) -> PlanRow? {
    table.rows.indices.contains(index + 1)
      ? TableFinder.row(table.rows[index + 1], table.columnCount, table: 0, row: index + 2)
      : nil
  }

  /// The doubts but for those of lines that rows name as stages, as the names of sheets do:
  /// «Психологическое» above «Направление: психологическое».
  static func withoutStages(_ doubts: [ImportDoubt], _ tables: [PlanTable]) -> [ImportDoubt] {
    guard doubts.contains(where: { $0.question == .cellLeftOver }) else { return doubts }
    let rows = tables.flatMap(\.rows).filter { $0.filledColumns.count == 1 }
    let stages = Set(
      rows.map { ImportText.words($0.line) }.filter { $0.count <= longestStage }
        .flatMap { words in words.indices.map { Array(words[$0...]) } })
    return doubts.filter {
      $0.question != .cellLeftOver || !stages.contains(ImportText.words($0.place.text))
    }
  }

  /// In words.
  private static let longestStage = 12
}
