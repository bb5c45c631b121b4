import SourceTables

/// Finds the tables of a document that mean something, and puts those together that a page cut.
struct PlanTableFinder {
  private(set) var tables: [PlanTable] = []
  private(set) var doubts: [ImportDoubt] = []
  /// Lines between tables that name the stage of the table below them.
  private(set) var headings: Set<String> = []
  /// The lines since the table before.
  private var between: [String] = []

  /// Looks through a document.
  init(_ document: SourceDocument) {
    var number = 0
    for (block, part) in document.blocks.enumerated() {
      switch part {
      case .paragraph(let text):
        between += text.split(separator: "\n").map {
          ImportText.line(ImportText.cleaned(String($0)))
        }
        .filter { !$0.isEmpty }
      case .table(let table):
        number += 1
        add(table, number: number, block: block)
        between = []
      }
    }
    for index in tables.indices { tables[index].kind = kind(of: tables[index]) }
  }

  private mutating func add(_ table: SourceTable, number: Int, block: Int) {
    let columnCount = table.columnCount
    var current: PlanTable?
    var hasTitle = false
    for (index, row) in table.rows.enumerated() {
      let cells = (0..<columnCount).map { column in
        var cell = row[column]
        cell.text = ImportText.cleaned(cell.text)
        return cell
      }
      let row = PlanRow(
        table: number, row: index + 1, cells: cells, followsGap: row.followsGap || index == 0)
      if row.filledColumns.isEmpty { continue }
      if let titles = header(row, current: current) {
        if hasTitle, let same = current, sameTitles(same.titles, titles) { continue }
        finish(current)
        if let last = tables.last, sameTitles(last.titles, titles) {
          current = tables.removeLast()
        } else {
          current = PlanTable(kind: .other, titles: titles, roles: [], rows: [], block: block)
        }
        hasTitle = true
        if let heading = heading(isFirst: current?.rows.isEmpty ?? true) {
          headings.insert(heading)
          let cell = SourceCell(heading, span: columnCount)
          let rest = Array(repeating: SourceCell("", merge: .left), count: max(0, columnCount - 1))
          current?.rows.append(
            PlanRow(table: number, row: index + 1, cells: [cell] + rest, followsGap: true))
        }
      } else if isSecondHeader(row, current) {
        for column in row.filledColumns where current?.titles.indices.contains(column) == true {
          current?.titles[column] = row.text(column)
        }
      } else if !isColumnNumbers(row) {
        if current == nil { current = continued(columnCount, block) }
        current?.rows.append(row)
      }
    }
    finish(current)
  }

  /// The table that a page cut before this one, or a new one.
  private mutating func continued(_ columnCount: Int, _ block: Int) -> PlanTable {
    if let last = tables.last, last.titles.count == columnCount, !last.rows.isEmpty,
      last.roles.contains(.deadline) || last.roles.contains(.responsible)
    {
      tables.removeLast()
      return last
    }
    return PlanTable(
      kind: .other, titles: Array(repeating: "", count: columnCount), roles: [], rows: [],
      block: block)
  }

  /// The line before a table that names its stage: one that is headed so, or a short one between
  /// tables of one plan.
  private func heading(isFirst: Bool) -> String? {
    guard let last = between.last, last.count <= 160, !last.hasSuffix(".") || last.count < 60 else {
      return nil
    }
    let words = ImportText.words(last)
    let isHeaded =
      PartMark(last)?.isHeading == true
      || words.first.map {
        ImportText.hasStem($0, ["этап", "раздел", "направлени", "блок", "модул"])
      } ?? false
      || words.count <= 4 && words.last.map { $0.hasPrefix("этап") } ?? false
    if isHeaded { return last }
    let isTitle = words.contains {
      $0.hasPrefix("карт") || $0.hasPrefix("план") || $0.hasPrefix("приложени")
        || $0.hasPrefix("продолжени") || $0.hasPrefix("таблиц")
    }
    return !isFirst && between.count <= 2 && !isTitle && words.count >= 2 ? last : nil
  }

  private mutating func finish(_ table: PlanTable?) {
    guard var table, !table.rows.isEmpty || !table.titles.allSatisfy(\.isEmpty) else { return }
    if table.roles.isEmpty { table.roles = roles(of: table) }
    tables.append(table)
  }

  // MARK: - Titles

  /// The titles that a row holds, or nil where it is an ordinary row.
  private func header(_ row: PlanRow, current: PlanTable?) -> [String]? {
    let filled = row.filledColumns
    guard filled.count >= 2 else { return nil }
    let titles = row.cells.map(\.text)
    if let current, sameTitles(current.titles, titles) { return titles }
    // Rows that begin with a number are most rows of most plans, and never titles.
    if current?.rows.isEmpty == false, let first = filled.first,
      titles[first].unicodeScalars.first.map({ ("0"..."9").contains($0) }) ?? false
    {
      return nil
    }
    let named = filled.filter { HeaderWords.isPlainTitle(titles[$0]) }
    // Above the titles may stand the title of the whole table.
    let isFirst = current?.titles.allSatisfy(\.isEmpty) ?? true
    if isFirst, current?.rows.allSatisfy({ $0.filledColumns.count <= 1 }) ?? true {
      return named.count >= 2 && named.count * 5 >= filled.count * 3 ? titles : nil
    }
    // A table that begins within another one has to look like a header all over.
    let roles = Set(named.compactMap { HeaderWords.role(of: titles[$0]) })
    let isAllNamed = named.count >= 3 && named.count * 5 >= filled.count * 4
    let names = roles.contains(.deadline) || roles.contains(.responsible) || roles.contains(.person)
    return isAllNamed && names && roles.count >= 3 ? titles : nil
  }

  /// A second row of titles under merged ones, as years under «Значение по годам».
  private func isSecondHeader(_ row: PlanRow, _ table: PlanTable?) -> Bool {
    guard let table, table.rows.isEmpty, row.cells.contains(where: { $0.merge == .above }) else {
      return false
    }
    let filled = row.filledColumns
    return !filled.isEmpty && filled.allSatisfy { HeaderWords.role(of: row.text($0)) != nil }
  }

  private func isColumnNumbers(_ row: PlanRow) -> Bool {
    let filled = row.filledColumns
    guard filled.count >= 2, filled.count * 2 > row.cells.count else { return false }
    return filled.enumerated().allSatisfy { row.text($0.element) == String($0.offset + 1) }
  }

  private func sameTitles(_ one: [String], _ other: [String]) -> Bool {
    guard one.count == other.count, !one.allSatisfy(\.isEmpty) else { return false }
    return zip(one, other).allSatisfy { ImportText.words($0) == ImportText.words($1) }
  }

  // MARK: - Roles

  private mutating func roles(of table: PlanTable) -> [ColumnRole] {
    let titles = table.titles
    var roles = titles.map { HeaderWords.role(of: $0) }
    let place = { (column: Int) in
      ImportPlace(table: table.rows.first?.table, column: column + 1, text: titles[column])
    }
    if titles.allSatisfy(\.isEmpty) {
      let count = titles.count
      guard let guessed = ColumnGuess.roles(of: table.rows, columnCount: count) else {
        return Array(repeating: .other, count: count)
      }
      for (column, role) in guessed.enumerated() {
        if let meaning = role.meaning {
          doubts.append(ImportDoubt(place: place(column), question: .columnGuessed(meaning)))
        }
      }
      return guessed
    }
    settleDoubles(&roles)
    let before = roles
    ColumnGuess.fill(&roles, table.rows)
    for column in roles.indices where before[column] == nil {
      if let meaning = roles[column]?.meaning {
        doubts.append(ImportDoubt(place: place(column), question: .columnGuessed(meaning)))
      } else if table.rows.contains(where: { !$0.text(column).isEmpty }) {
        let question = ImportDoubt.Question.columnKeptAsNotes(ImportText.line(titles[column]))
        doubts.append(ImportDoubt(place: place(column), question: question))
      }
    }
    return roles.map { $0 ?? .other }
  }

  /// One column only for each of the roles that a row has once.
  private func settleDoubles(_ roles: inout [ColumnRole?]) {
    for role in [ColumnRole.number, .deadline, .activity, .stage, .substage, .content] {
      let columns = roles.indices.filter { roles[$0] == role }
      guard columns.count > 1 else { continue }
      for column in columns.dropFirst() {
        switch role {
        case .activity where !roles.contains(.content): roles[column] = .content
        case .stage where !roles.contains(.substage): roles[column] = .substage
        default: roles[column] = ColumnRole?.none
        }
      }
    }
    // «Содержание» alone is what is done.
    if !roles.contains(.activity), let column = roles.firstIndex(of: .content) {
      roles[column] = .activity
    }
  }

  private func kind(of table: PlanTable) -> PlanTable.Kind {
    let roles = table.roles
    let hasTime = roles.contains(.deadline) || roles.contains(.deadlineAndResponsible)
    let isYear = { (role: ColumnRole) in
      if case .year = role { return true }
      return false
    }
    if !hasTime, roles.contains(where: isYear) { return .indicators }
    if !hasTime, roles.contains(.indicators), roles.contains(.goal), !roles.contains(.activity) {
      return .indicators
    }
    if !hasTime, roles.contains(.person),
      roles.contains(.position) || roles.contains(.duties) || roles.contains(.responsible)
    {
      return .workingGroup
    }
    let hasWork = roles.contains { $0.isTitle }
    if hasWork, hasTime || roles.contains(.responsible) || roles.contains(.deadlineAndResponsible) {
      return .plan
    }
    return .other
  }
}

extension ColumnRole {
  /// What a doubt calls the role.
  fileprivate var meaning: ImportDoubt.ColumnMeaning? {
    switch self {
    case .number: .number
    case .stage, .substage: .stage
    case .activity, .content: .activity
    case .deadline, .deadlineAndResponsible: .deadline
    case .responsible: .responsible
    case .documents: .documents
    case .keyResult: .keyResult
    default: nil
    }
  }
}
