import SourceTables

/// Turns the rows of one plan into stages, sub-stages and activities.
struct PlanBuilder {
  let table: PlanTable
  let rows: [PlanRow]
  /// Which plan of the document it is, counted from 0.
  let plan: Int
  var items: [DraftItem] = []
  var doubts: [ImportDoubt] = []
  /// The rows that fit nowhere.
  var leftOver: [PlanRow] = []
  /// The rows that were read as the rest of another one, with that one.
  let joined: [CellLedger.Row: CellLedger.Row]
  /// What the rows said, so that merged cells can look up.
  var above: RowData?

  /// The columns with titles, from the widest part of the plan to the smallest.
  let titleColumns: [Int]
  let numberColumn: Int?
  /// The numbers of rows whose stages letters number; empty where none do.
  let letteredMarks: [String: PartMark]
  /// Whether what is done stands behind signs of lists, in one cell several times or in all cells.
  let holdsLists: Bool

  /// Builds the items of a plan.
  init(_ table: PlanTable, plan: Int) {
    let sorted = RowSorting(table)
    let whole = CellsReachingDown(table, sorted.rows)
    let joined = RowJoining(table, rows: whole.rows)
    self.table = table
    self.plan = plan
    self.joined = joined.joined
    rows = joined.rows
    leftOver = sorted.leftOver
    doubts = sorted.doubts + whole.doubts + joined.doubts
    numberColumn = table.column(.number)
    let numbers = table.column(.number).map { column in joined.rows.map { $0.text(column) } } ?? []
    letteredMarks = PartMark.lettered(numbers.filter { !$0.isEmpty }) ?? [:]
    let columns = PlanBuilder.titleColumns(table, joined.rows)
    let cells = joined.rows.map { $0.text(columns.last ?? 0) }
    titleColumns = columns
    holdsLists = PlanBuilder.holdLists(cells.filter { !$0.isEmpty })
    if titleColumns.count >= 2 || titleColumns.allSatisfy({ table.roles[$0] == .stage }) {
      buildByColumns()
    } else {
      buildByNumbers()
    }
    if !table.roles.contains(where: \.isTime) {
      // «Собрание (май 2024)»: without a column of its own the deadline ends the title.
      for index in items.indices where items[index].title.hasSuffix(")") {
        takeDeadline(ofTitle: index)
      }
      takeTimesOfTitles()
    }
    if !table.roles.contains(.responsible), !table.roles.contains(.deadlineAndResponsible) {
      takePartiesOfTitles()
    }
    RowTime.takeMonths(in: &items)
    for index in items.indices { items[index].plan = plan }
  }

  /// «15.09.2024 – Собрание»: without a column of its own the time begins or ends the titles, most of them.
  private mutating func takeTimesOfTitles() {
    let activities = items.indices.filter { items[$0].kind == .activity }
    let said = activities.map { ($0, EntryText(items[$0].title)) }
      .filter { $0.1.deadline != nil && $0.1.parties == nil }
    guard Double(said.count) > Double(activities.count) * Self.namedShare else { return }
    for (index, entry) in said where items[index].deadline == nil {
      items[index].title = entry.title
      items[index].deadline = entry.deadline
    }
  }

  /// How many titles must end with parties in brackets to say who is responsible.
  private static let namedShare = 0.5

  /// «Собрание (директор)»: without a column of their own the parties end the titles, most of them.
  private mutating func takePartiesOfTitles() {
    let activities = items.indices.filter { items[$0].kind == .activity }
    for index in activities {
      // «Линейка. Отв.: завуч»
      let labelled = LabelledLine(items[index].title)
      guard !labelled.head.isEmpty, !labelled.fields.isEmpty,
        labelled.fields.allSatisfy({ $0.role == .responsible })
      else { continue }
      items[index].title = labelled.head
      for field in labelled.fields { give(parties: [field.text], to: index) }
    }
    let cut = activities.compactMap { index -> (index: Int, title: String, parties: String)? in
      let title = LabelledLine.trimmed(items[index].title[...])
      guard title.hasSuffix(")"), let opening = title.lastIndex(of: "(") else { return nil }
      let parties = String(title[title.index(after: opening)...].dropLast())
      return (index, ImportText.line(String(title[..<opening])), parties)
    }
    // Where most titles end so, the others do too: «(Системный администратор)».
    let named = cut.count { PartyWords.looksLikeParties($0.parties) }
    guard Double(named) > Double(activities.count) * Self.namedShare else { return }
    for part in cut {
      items[part.index].title = part.title
      give(parties: [part.parties], to: part.index)
    }
  }

  /// How many rows must have a title of their own for «Мероприятие» not to be a heading of several.
  private static let ownTitleShare = 0.9
  /// How many rows may hold lists in «Содержание» before they are what is done.
  private static let listShare = 1.0 / 3

  private static func titleColumns(_ table: PlanTable, _ rows: [PlanRow]) -> [Int] {
    let order: [ColumnRole] = [.stage, .substage, .activity, .content]
    var columns = order.compactMap { table.column($0) }
    guard let activity = table.column(.activity), let content = table.column(.content) else {
      return columns
    }
    // «Мероприятие» in every row beside «Содержание» without a list: the latter only describes it.
    let filled = rows.filter { !$0.text(activity).isEmpty }
    let lists = rows.count {
      ListSplit($0.text(content)).entries.count > 1 || PartMark($0.text(content)) != nil
    }
    let different = Set(filled.map { $0.text(activity) }).count
    if Double(filled.count) >= Double(rows.count) * ownTitleShare,
      Double(lists) <= Double(rows.count) * listShare, rows.count > 2,
      Double(different) >= Double(filled.count) * ownTitleShare
    {
      columns.removeAll { $0 == content }
    }
    return columns
  }

  private static func holdLists(_ cells: [String]) -> Bool {
    let signed = cells.filter { PartMark($0)?.parts.isEmpty == true }
    return signed.count == cells.count && cells.count > 1
      || signed.contains { ListSplit($0).entries.count > 1 }
  }

  /// What a row says besides the titles of what is done.
  func data(of row: PlanRow) -> RowData {
    let isNamed = titleColumns.contains { !row.text($0).isEmpty }
    var data = RowData(row, table, above: above, isNamed: isNamed)
    if let description = description(row) { data.notes.insert(description, at: 0) }
    return data
  }

  /// The text of a column that describes what another one names.
  private func description(_ row: PlanRow) -> String? {
    guard let column = table.column(.content), !titleColumns.contains(column) else { return nil }
    let text = ImportText.line(row.text(column))
    return text.isEmpty ? nil : text
  }

  mutating func doubt(_ place: ImportPlace, _ question: ImportDoubt.Question) {
    doubts.append(ImportDoubt(place: place, question: question))
  }

  /// Adds an item and returns its index.
  @discardableResult
  mutating func add(
    _ kind: DraftItem.Kind, depth: Int, _ mark: PartMark?, _ title: String, _ place: ImportPlace
  ) -> Int {
    let own = mark.flatMap { $0.parts.isEmpty ? nil : $0 }
    items.append(DraftItem(kind: kind, depth: depth, mark: own, title: title, place: place))
    return items.count - 1
  }

  /// Gives what a row says to an item.
  mutating func give(_ data: RowData, _ row: PlanRow, to index: Int) {
    give(deadline: data.deadline, to: index)
    give(parties: data.responsible, to: index)
    items[index].positions.merge(data.positions) { own, _ in own }
    giveRest(data, to: index)
  }

  mutating func give(deadline: String?, to index: Int) {
    guard let deadline, !deadline.isEmpty else { return }
    let before = items[index].deadline
    items[index].deadline = before.map { $0 == deadline ? $0 : $0 + "\n" + deadline } ?? deadline
  }

  mutating func give(parties cells: [String], to index: Int) {
    // Told apart when all cells are known; see `TeamBuilder`.
    for cell in cells where !items[index].responsible.contains(cell) {
      items[index].responsible.append(cell)
    }
  }

  mutating func giveRest(_ data: RowData, to index: Int) {
    var results = data.keyResult
    for indicator in data.indicators {
      let targets = IndicatorText.targets(in: indicator.text, isNamed: true)
      items[index].targets += targets
      guard targets.isEmpty else { continue }
      // «Протокол», «наличие плана»: what shows the result in words is the result.
      results.append(indicator.text)
      if !IndicatorText.figures(in: indicator.text).isEmpty {
        doubt(indicator.place, .indicatorInWords)
      }
    }
    if !results.isEmpty {
      let before = items[index].keyResult.map { [$0] } ?? []
      items[index].keyResult = (before + results).joined(separator: "; ")
    }
    items[index].documents += data.documents
    items[index].focus += data.focus
    items[index].notes += data.allNotes
  }
}
