/// A table with a caption, column and row headers; a wide one scrolls within itself on a phone.
struct HTMLTable {
  /// More columns than this do not fit a phone.
  private static let mostNarrowColumns = 4

  private let table: ReportTable
  /// The places of the columns that are written, with their declarations.
  private let columns: [(index: Int, column: ReportColumn)]
  private let caption: String
  private let id: Int

  /// Prepares a table; its `id` is the number of the table on the page.
  ///
  /// Columns behind the first that hold nothing in any row are left out.
  init(_ table: ReportTable, caption: String, id: Int) {
    self.table = table
    columns = table.columns.enumerated()
      .filter { index, _ in
        index == 0
          || table.rows.contains { index < $0.cells.count && !$0.cells[index].isEmpty }
      }
      .map { ($0, $1) }
    self.caption = caption
    self.id = id
  }

  func write(to writer: inout HTMLWriter) {
    guard !table.rows.isEmpty, !columns.isEmpty else { return }
    let isWide = columns.count > Self.mostNarrowColumns
    if isWide {
      writer.markup("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"t")
      writer.number(id)
      writer.markup("\">\n")
    }
    let proseColumns = columns.count {
      if case .flexible = $0.column.width { true } else { false }
    }
    switch table.kind {
    case .sortable: writer.markup("<table class=\"sortable\">")
    case .map: writer.markup("<table class=\"map\">")
    case .plain: writer.markup(proseColumns > 1 ? "<table class=\"prose\">" : "<table>")
    }
    writer.markup("\n<caption id=\"t")
    writer.number(id)
    writer.markup("\">")
    writer.text(caption)
    writer.markup("</caption>\n")
    if table.showsHeader { writeHead(to: &writer) }
    writer.markup("<tbody>\n")
    let totals = min(max(0, table.totalCount), table.rows.count)
    for row in table.rows.dropLast(totals) { write(row, to: &writer) }
    writer.markup("</tbody>\n")
    if totals > 0 {
      writer.markup("<tfoot>\n")
      for row in table.rows.suffix(totals) { write(row, to: &writer) }
      writer.markup("</tfoot>\n")
    }
    writer.markup("</table>\n")
    if isWide { writer.markup("</div>\n") }
  }

  private func write(_ row: ReportRow, to writer: inout HTMLWriter) {
    writer.markup("<tr>")
    for (index, column) in columns {
      write(
        index < row.cells.count ? row.cells[index] : .empty, column, isFirst: index == 0,
        to: &writer)
    }
    writer.markup("</tr>\n")
  }

  private func writeHead(to writer: inout HTMLWriter) {
    writer.markup("<thead><tr>")
    for (_, column) in columns {
      writer.markup("<th scope=\"col\"")
      switch (column.width, column.alignment) {
      case (_, .trailing): writer.markup(" class=\"end\"")
      case (.fitted, .leading): break
      case (.flexible(let minimum, _), .leading):
        writer.markup(minimum > 16 ? " class=\"broad\"" : " class=\"flexible\"")
      }
      writer.markup(">")
      writer.text(column.title)
      writer.markup("</th>")
    }
    writer.markup("</tr></thead>\n")
  }

  private func write(
    _ cell: ReportCell, _ column: ReportColumn, isFirst: Bool, to writer: inout HTMLWriter
  ) {
    writer.markup(isFirst ? "<th scope=\"row\"" : "<td")
    if column.alignment == .trailing {
      writer.markup(" class=\"end")
      if table.kind == .map, case .text(let text) = cell, let tone = text.runs.first?.tone.htmlClass
      {
        writer.markup(" heat-")
        writer.markup(tone)
      }
      writer.markup("\"")
    } else if case .text(let text) = cell {
      if Self.hasLongWord(text) {
        writer.markup(" class=\"long\"")
      } else if column.width == .fitted, Self.isShort(text) {
        writer.markup(" class=\"fitted\"")
      }
    }
    writer.markup(">")
    switch cell {
    case .text(let text): writer.text(text)
    case .bar(let bar): writer.write(bar)
    case .empty: break
    }
    writer.markup(isFirst ? "</th>" : "</td>")
  }

  /// Whether the text is worth keeping on one line, such as a number or a date.
  private static func isShort(_ text: StyledText) -> Bool {
    text.runs.reduce(0) { $0 + $1.text.utf8.count } <= 20
  }

  /// Whether a stretch without a space is too long for any column: over 60 bytes, which are 30
  /// Cyrillic letters.
  private static func hasLongWord(_ text: StyledText) -> Bool {
    var length = 0
    for run in text.runs {
      for byte in run.text.utf8 {
        length = byte <= 0x20 ? 0 : length + 1
        if length > 60 { return true }
      }
    }
    return false
  }
}

extension ReportCell {
  /// Whether the cell shows nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .bar(let bar): BarText.fraction(of: bar) == nil
    case .empty: true
    }
  }
}

extension HTMLWriter {
  /// Draws a share of a whole; nothing where there is no whole.
  mutating func write(_ bar: ReportBar) {
    guard let fraction = BarText.fraction(of: bar) else { return }
    markup("<svg class=\"bar\" role=\"img\"><title>")
    // Rounded down, as everywhere: only all is 100 %.
    number(Int(fraction * 100))
    markup(" %</title><rect class=\"track\" width=\"100%\" height=\"100%\"/>")
    if fraction > 0 {
      markup("<rect class=\"share\" height=\"100%\" width=\"")
      place(HTMLPlace(fraction: fraction))
      markup("\"/>")
    }
    if let mark = bar.mark, mark.isFinite { writeLine("mark", at: HTMLPlace(fraction: mark)) }
    markup("</svg>")
  }
}
