import SourceTables

/// The stage of a row with all that it stands in, as our own tables name it: «1 Подготовка › 1.2 Приказы».
enum StagePaths {
  private static let separator = " › "

  /// The parts of a way, outermost first.
  static func parts(_ text: String) -> [String] {
    text.split(separator: separator).map(String.init)
  }

  /// Whether a text names the stage of a row by its number: «1 Подготовка» that of row 1.2.
  static func leads(_ text: String, to number: String) -> Bool {
    guard let name = parts(text).last, let own = name.split(separator: " ").first,
      own.count < name.count, ItemID.isNumberLike(String(own)),
      // «20 – 25 октября» above 20.10.2025 has no number.
      !(name.dropFirst(own.count + 1).first.map { "-–—".contains($0) } ?? true)
    else { return false }
    return number.hasPrefix(own + ".")
  }

  /// A table whose column of stages names ways, with a row for each part above the rows that belong to it,
  /// and each row once that stands there for every due date; nil where no column does so.
  static func unfolded(_ table: SourceTable) -> SourceTable? {
    guard let titles = table.rows.first?.cells.map({ HeaderWords.role(of: $0.text) }),
      let number = titles.firstIndex(of: .number), let stage = titles.firstIndex(of: .stage)
    else { return nil }
    let printed = table.rows[0].cells.firstIndex { HeaderWords.isPrintedNumber($0.text) }
    let rows = table.rows.dropFirst().map { row in
      // The number before it is the name of the row within a roadmap, and no text of a plan.
      guard let printed, leads(row[stage].text, to: row[printed].text) else { return row }
      var row = row
      row.cells[number].text = row[printed].text
      row.cells[printed].text = ""
      return row
    }
    let ways = rows.map { parts($0[stage].text) }
    // The number of a row begins with that of its stage: nobody but our own tables writes that.
    guard ways.contains(where: { !$0.isEmpty }),
      zip(rows, ways).allSatisfy({ row, way in
        way.isEmpty || leads(row[stage].text, to: row[number].text)
      })
    else { return nil }
    var header = table.rows[0]
    header.cells[stage].text = ""
    var unfolded = [header]
    var last: [String] = []
    var before: SourceRow?
    for (row, way) in zip(rows, ways) {
      for (depth, part) in way.enumerated() where depth >= last.count || last[depth] != part {
        unfolded.append(.spanning(part, table.columnCount))
        last = Array(last.prefix(depth)) + [part]
      }
      last = way
      var row = row
      row.cells[stage].text = ""
      if before?[number].text != row[number].text { unfolded.append(row) }
      before = row
    }
    return SourceTable(rows: unfolded)
  }
}
