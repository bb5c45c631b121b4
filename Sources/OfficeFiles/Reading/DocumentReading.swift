import SourceTables

/// A document of an office program while it is read: what is open in it, and what is done.
///
/// It holds for every such format alike what becomes of paragraphs and tables in each other, of hidden
/// and struck-out text, and of notes.
struct DocumentReading {
  private(set) var document = SourceDocument()
  private(set) var paragraphs: [ParagraphReading] = []
  private(set) var tables: [TableReading] = []
  private let budget: SourceBudget
  /// What stands in a paragraph whose end was deleted: the next one goes on with it.
  private var held = ""
  private var tableCount = 0

  init(_ budget: SourceBudget) {
    self.budget = budget
  }

  // MARK: - Paragraphs

  mutating func beginParagraph(style: String) {
    paragraphs.append(ParagraphReading(style: style))
  }

  mutating func change(_ body: (inout ParagraphReading) -> Void) {
    guard !paragraphs.isEmpty else { return }
    body(&paragraphs[paragraphs.count - 1])
  }

  mutating func append(_ text: String, isHidden: Bool, isStruckOut: Bool, isBold: Bool) {
    change { paragraph in
      if !isBold, !paragraph.hasPlainText {
        paragraph.hasPlainText = !Whitespace.trimmed(text).isEmpty
      }
      if isHidden {
        paragraph.hidden += text
      } else if isStruckOut {
        paragraph.struckOut += text
      } else {
        paragraph.text += text
      }
    }
  }

  /// Ends a paragraph, tells what stands beside its text, and gives it to whoever knows its number; nil
  /// where the next one goes on with it.
  mutating func closeParagraph() throws(OfficeError) -> ParagraphReading? {
    guard var paragraph = paragraphs.popLast() else { return nil }
    for (_, text) in paragraph.beside { try budget.spend(cells: 1, text: text) }
    remark(on: paragraph)
    paragraph.text = held + paragraph.text
    held = ""
    guard paragraph.isMarkDeleted else { return paragraph }
    held = paragraph.text
    return nil
  }

  /// Adds the text of a paragraph that was closed, which may be a heading of a level.
  mutating func add(_ text: String, level: @autoclosure () -> Int?) throws(OfficeError) {
    // Behind tabs or many blanks stands a column of what is set in columns.
    let isColumn = text.utf8.contains(9) || text.utf8.starts(with: Self.farRight)
    let text = tables.isEmpty && isColumn ? text : Whitespace.trimmed(text)
    try budget.spend(cells: 1, text: text)
    if tables.isEmpty {
      document.blocks.append(level().map { .heading(text, level: $0) } ?? .paragraph(text))
    } else {
      changeTable { $0.content.append(line: text) }
    }
  }

  /// Whether what is being read belongs to a row that people do not see.
  var isUnseen: Bool { tables.contains { $0.rowState != .live } }

  private static let farRight = Array(repeating: UInt8(ascii: " "), count: 20)

  /// What stands in a paragraph beside its live text; the row's own state says it for the whole row.
  private mutating func remark(on paragraph: ParagraphReading) {
    guard !isUnseen else {
      if tables.last?.rowState == .hidden { changeTable { $0.hiddenTexts.append(paragraph.all) } }
      return
    }
    for (kind, text) in paragraph.beside {
      let place = self.place
      document.remarks.append(
        SourceRemark(
          kind, Whitespace.collapsed(text), table: place?.table, row: place?.row,
          column: place?.column))
    }
  }

  /// The place in the table that is being read, all counted from 1; nil in a table inside of another.
  private var place: (table: Int, row: Int, column: Int)? {
    guard tables.count == 1, let table = tables.first else { return nil }
    return (tableCount + 1, table.rows.count + 1, table.row.count + 1)
  }

  // MARK: - Tables

  mutating func changeTable(_ body: (inout TableReading) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  mutating func beginTable() { tables.append(TableReading()) }

  mutating func endCell() throws(OfficeError) {
    guard let table = tables.last else { return }
    try budget.spend(cells: table.span, columns: table.row.count + table.span)
    changeTable { $0.endCell() }
  }

  /// Ends a row, which may stand there several times, one below the other.
  mutating func endRow(repeated count: Int = 1) throws(OfficeError) {
    try budget.spend(cells: 1)
    guard let table = tables.last else { return }
    if count > 1 {
      let text = table.row.reduce(0) { $0 + $1.text.utf8.count }
      try budget.spend(cells: max(1, table.row.count), times: count - 1, textSize: text)
    }
    if table.rowState == .hidden {
      let text = Whitespace.collapsed(table.hiddenTexts.joined(separator: " "))
      if !text.isEmpty {
        let place = self.place
        document.remarks.append(
          SourceRemark(.hidden, text, table: place?.table, row: place?.row))
      }
    }
    changeTable { $0.endRow(repeated: count) }
  }

  /// Ends a table without the columns that are hidden, counted from 0.
  mutating func endTable(hiddenColumns: [ClosedRange<Int>] = []) throws(OfficeError) {
    guard let table = tables.popLast() else { return }
    let rows = seenRows(of: table, hiddenColumns)
    let blocks = CellContent.blocks(of: SourceTable(rows: rows), contents: table.contents)
    if tables.isEmpty {
      document.blocks += blocks
      tableCount += blocks.count(where: \.isTable)
    } else {
      // Each table around this one copies the text once more.
      for row in table.rows { for cell in row.cells { try budget.spend(text: cell.text) } }
      changeTable { $0.content.append(blocks) }
    }
  }

  /// Ends a table that is the sheet of a workbook.
  mutating func endSheet(named name: String?, hiddenColumns: [ClosedRange<Int>]) {
    guard let table = tables.popLast() else { return }
    let before = document.blocks.count
    document.append(sheet: seenRows(of: table, hiddenColumns), named: name)
    tableCount += document.blocks[before...].count(where: \.isTable)
  }

  private mutating func seenRows(
    of table: TableReading, _ hiddenColumns: [ClosedRange<Int>]
  ) -> [SourceRow] {
    guard !hiddenColumns.isEmpty else { return table.rows }
    let rows = table.rows.enumerated().map { index, row in
      SheetCells.Row(number: index + 1, isHidden: false, cells: row.cells)
    }
    let seen = SeenCells(SheetCells(rows, hiddenColumns))
    document.remarks += seen.hidden.map { SourceRemark(.hidden, $0) }
    return seen.rows
  }

  /// Tells that something is hidden that stands in no row.
  mutating func tellHidden(_ text: String) {
    document.remarks.append(SourceRemark(.hidden, text))
  }
}
