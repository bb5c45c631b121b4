import SourceTables

/// A row of a plan with the place that it came from.
struct PlanRow: Sendable {
  /// The table of the document, counted from 1.
  let table: Int
  /// The row of the table, counted from 1.
  let row: Int
  /// The cells, their text cleaned.
  var cells: [SourceCell]
  /// Whether a gap or a new page stands before it.
  var followsGap: Bool

  /// The text of a column, counted from 0.
  func text(_ column: Int) -> String {
    cells.indices.contains(column) ? cells[column].text : ""
  }

  /// The place of a column of this row.
  func place(_ column: Int? = nil) -> ImportPlace {
    let text = column.map { self.text($0) } ?? cells.first { !$0.text.isEmpty }?.text ?? ""
    return ImportPlace(table: table, row: row, column: column.map { $0 + 1 }, text: text)
  }

  /// The columns whose cells have text.
  var filledColumns: [Int] { cells.indices.filter { !cells[$0].text.isEmpty } }

  /// What the cells say that have text.
  var texts: [String] { filledColumns.map { text($0) } }

  /// What all cells say, on one line.
  var line: String {
    cells.map { ImportText.line($0.text) }.filter { !$0.isEmpty }.joined(separator: " | ")
  }
}

/// Rows of one or several tables of the document that have the same columns.
struct PlanTable: Sendable {
  /// What a table is there for.
  enum Kind: Hashable, Sendable {
    /// Activities or stages with deadlines or responsible parties.
    case plan
    /// Persons with their positions and duties.
    case workingGroup
    /// Indicators with values.
    case indicators
    /// None of these.
    case other
  }

  /// What it is there for.
  var kind = Kind.other
  /// The titles of the columns; empty where there are none.
  var titles: [String]
  /// What the columns hold.
  var roles: [ColumnRole] = []
  /// The rows below the titles.
  var rows: [PlanRow] = []
  /// The index of its first block in the document.
  let block: Int
  /// The lines that stand before it.
  let caption: [String]
  /// The lines above it that may name its stage, the widest first, and the level of the last as a heading.
  var sections: (lines: [String], level: Int?) = ([], nil)
  /// Whether a line above it is the stage of its first rows.
  var isHeaded = false
  /// Whether it is a part of the plan in the table before, with columns of its own.
  var goesOn = false

  /// The first column of a role, or nil.
  func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: role) }

  /// The columns of a role.
  func columns(_ role: ColumnRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// Whether the line above it is a month or another part of the time.
  var isBelowTime: Bool { sections.lines.last.map(HeaderWords.isTime) ?? false }

  /// Whether the line above it says the time of a whole plan: days of one week, or years.
  var isBelowWhole: Bool {
    sections.lines.last.map { $0.first?.isNumber == true || PlanYears.isWhole($0) } ?? false
  }

  /// Whether the columns have titles.
  var isTitled: Bool { !titles.allSatisfy(\.isEmpty) }
}
