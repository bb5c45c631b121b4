/// A table as text: measured first, then written row by row.
///
/// Where the page is too narrow for the columns to stand beside each other, each row becomes a list
/// of its cells, so that nothing is cut and nothing runs over the edge.
struct TextTable {
  private static let gap = 2
  private static let listIndent = 2

  private let columns: [ReportColumn]
  private let titles: [TextLine]?
  /// Every row's cells in a row, as many a row as there are columns.
  private let cells: [TextTableCell]
  /// The width of every column, or nil where rows are lists.
  private let widths: [Int]?
  private let width: Int

  /// Measures a table for a page; columns without a word in them are left out.
  init(_ table: ReportTable, width: Int) {
    let all = table.columns.count
    let titles = table.columns.map { column in
      TextLine(TerminalText.safe(StyledText(table.showsHeader ? column.title : "", .muted)))
    }
    var natural = titles.map(\.width)
    var words = titles.map { $0.widestWord(over: 0) }
    var cells: [TextTableCell] = []
    cells.reserveCapacity(all * table.rows.count)
    for row in table.rows {
      for index in 0..<all {
        let cell = index < row.cells.count ? TextTableCell(row.cells[index]) : .empty
        natural[index] = max(natural[index], cell.width)
        if case .flexible = table.columns[index].width, case .text(let line) = cell {
          words[index] = line.widestWord(over: words[index])
        }
        cells.append(cell)
      }
    }

    let shown = natural.indices.filter { natural[$0] > 0 }
    columns = shown.map { table.columns[$0] }
    self.titles = table.showsHeader ? shown.map { titles[$0] } : nil
    self.cells =
      shown.count == all
      ? cells : cells.indices.filter { natural[$0 % all] > 0 }.map { cells[$0] }
    self.width = width
    widths = ColumnWidths.share(
      columns, natural: shown.map { natural[$0] }, words: shown.map { words[$0] },
      room: width - Self.gap * max(0, shown.count - 1))
  }

  func write(to writer: inout TextWriter) {
    guard !columns.isEmpty else { return }
    if let widths, let titles {
      write(titles.map { TextTableCell.text($0) }[...], widths, to: &writer)
    }
    var start = 0
    while start < cells.count {
      let row = cells[start..<start + columns.count]
      if let widths {
        write(row, widths, to: &writer)
      } else {
        writeAsList(row, to: &writer)
      }
      start += columns.count
    }
  }

  private func write(
    _ row: ArraySlice<TextTableCell>, _ widths: [Int], to writer: inout TextWriter
  ) {
    let isOneLine = zip(row, widths).allSatisfy { $0.width <= $1 }
    if isOneLine {
      for (column, cell) in row.enumerated() {
        write(cell.line(width: widths[column]), column, widths, to: &writer)
      }
      writer.endLine()
      return
    }
    let wrapped = zip(row, widths).map { LineWrapper.wrap($0.line(width: $1), width: $1) }
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      for (column, lines) in wrapped.enumerated() {
        write(index < lines.count ? lines[index] : TextLine(), column, widths, to: &writer)
      }
      writer.endLine()
    }
  }

  private func write(
    _ line: TextLine, _ column: Int, _ widths: [Int], to writer: inout TextWriter
  ) {
    if column > 0 { writer.space(Self.gap) }
    let padding = widths[column] - line.width
    if columns[column].alignment == .trailing { writer.space(padding) }
    writer.write(line)
    if columns[column].alignment == .leading { writer.space(padding) }
  }

  private func writeAsList(_ row: ArraySlice<TextTableCell>, to writer: inout TextWriter) {
    let room = max(1, width - Self.listIndent)
    // A short number stands before what it is the number of; then cells without a title side by side.
    var line: (text: StyledText, isFirst: Bool, isTitled: Bool)?
    func flush() {
      guard let (text, isFirst, _) = line else { return }
      writer.write(
        LineWrapper.lines(of: text, width: room), indent: isFirst ? 0 : Self.listIndent,
        hanging: Self.listIndent)
    }
    for (cell, column) in zip(row, columns.indices) where cell.width > 0 {
      // The first cell names the row, like a heading; the others say what they are.
      let title = line == nil ? "" : titles?[column].text ?? ""
      let label = title.isEmpty ? "" : title + StyledText(": ", .muted)
      let barWidth = max(1, room - (titles?[column].width ?? 0) - 2)
      let text = label + cell.line(width: barWidth).text
      if let (before, isFirst, isTitled) = line, title.isEmpty, !isTitled {
        let joined = before + StyledText(String(repeating: " ", count: Self.gap)) + text
        if isFirst ? TextLine(before).width <= Self.shortName : TextLine(joined).width <= room {
          line = (joined, isFirst, isFirst)
          continue
        }
      }
      let isFirst = line == nil
      flush()
      line = (text, isFirst, !title.isEmpty)
    }
    flush()
  }

  /// How wide a number of an item is at most.
  private static let shortName = 8
}
