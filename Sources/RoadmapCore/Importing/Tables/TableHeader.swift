import SourceTables

/// Tells the rows that hold titles of columns from those that hold a plan.
enum TableHeader {
  /// How many titles of a row must name a role: three of five, as plans have columns of their own.
  private static let namedShare = 0.6
  /// How many must do so in the middle of a table, where a row of a plan is far likelier.
  private static let namedShareInside = 0.8
  /// In characters; what is longer says more than what a column holds.
  private static let longestTitle = 60
  /// A month or two is a deadline; three side by side are columns.
  private static let fewestTimes = 3

  /// The titles that a row holds, or nil where it is an ordinary row.
  static func titles(_ row: PlanRow, current: PlanTable?) -> [String]? {
    let filled = row.filledColumns
    guard filled.count >= 2, !LabelledCells.areLabelled(row) else { return nil }
    let titles = row.cells.map(\.text)
    if let current, areSame(current.titles, titles) { return titles }
    // Rows that begin with a number are most rows of most plans, and never titles.
    if current?.rows.isEmpty == false, let first = filled.first,
      titles[first].unicodeScalars.first.map({ ("0"..."9").contains($0) }) ?? false
    {
      return nil
    }
    // Above the titles may stand the title of the whole table.
    let isFirst =
      current?.isTitled != true
      && current?.rows.allSatisfy(LabelledCells.mayStandAbove) ?? true
    // Most rows are told from titles by one cell.
    let mostUnnamed =
      isFirst ? filled.count : Int(Double(filled.count) * (1 - namedShareInside) + 0.01)
    var named: [Int] = []
    for (count, column) in filled.enumerated() {
      guard count - named.count <= mostUnnamed else { return nil }
      if HeaderWords.isPlainTitle(titles[column]) { named.append(column) }
    }
    if isFirst {
      // «Показатель» stands before any times.
      let areOfIndicators = IndicatorColumns.head(of: filled.map { titles[$0] }) != nil
      let times = filled.count {
        !named.contains($0)
          && (HeaderWords.isTime(titles[$0])
            || areOfIndicators
              && (IndicatorColumns.key(of: titles[$0]) != nil
                || BaseValues.areNamed(in: titles[$0]) || IndicatorColumns.isGoal(titles[$0])))
      }
      let count =
        named.count
        + (times >= fewestTimes || named.count > 1 || areOfIndicators ? times : 0)
      // No row of a plan says «№».
      let hasSign = named.contains {
        titles[$0].contains("№") && HeaderWords.role(of: titles[$0]) == .number
      }
      return hasSign && (named.count >= 2 || areShort(titles, filled))
        || count >= 2 && Double(count) >= Double(filled.count) * namedShare
        ? titles : nil
    }
    // A table that begins within another one has to look like a header all over.
    let roles = Set(named.compactMap { HeaderWords.role(of: titles[$0]) })
    if named == filled, roles.contains(.indicators), roles.contains(where: \.isOfIndicators) {
      return titles
    }
    let isAllNamed =
      named.count >= 3 && Double(named.count) >= Double(filled.count) * namedShareInside
    let names = roles.contains { $0.isTime || $0 == .responsible || $0 == .person }
    return isAllNamed && names && roles.count >= 3 ? titles : nil
  }

  /// The titles that a row holds of which some reach down and others stand above several: «Мероприятие»
  /// beside «Реализация», below which «Срок» and «Ответственный» stand.
  static func titles(_ row: PlanRow, above next: PlanRow?) -> [String]? {
    guard let next, row.filledColumns.count > 1, next.filledColumns.count > 1,
      next.cells.contains(where: { $0.merge == .above }),
      row.cells.contains(where: { $0.merge == .left }),
      next.filledColumns.allSatisfy({ HeaderWords.isPlainTitle(next.text($0)) })
    else { return nil }
    return row.cells.map(\.text)
  }

  /// Whether several cells say no more than titles do, whatever their words: «№ | Наставник | Предмет».
  private static func areShort(_ titles: [String], _ filled: [Int]) -> Bool {
    filled.count > 2
      && filled.allSatisfy {
        titles[$0].count <= longestTitle && !titles[$0].contains(where: \.isNumber)
      }
  }

  /// The titles with those of a second row: years under «Значение по годам», «начало» and «окончание»
  /// under «Сроки», months under a year, and «исполнения» that goes on with «Срок».
  static func second(_ row: PlanRow, _ table: PlanTable?) -> [String]? {
    guard let table, table.rows.isEmpty, table.isTitled else { return nil }
    let filled = row.filledColumns
    guard !filled.isEmpty else { return nil }
    var titles = table.titles
    if filled.allSatisfy({ HeaderWords.goesOn(row.text($0)) && !titles[$0].isEmpty }) {
      for column in filled { titles[column] += " " + row.text(column) }
      return titles
    }
    guard isSecond(row, below: table) else { return nil }
    let years = Set(table.titles.compactMap { YearKey.of(header: $0) })
    for column in filled {
      let text = part(row, column, below: table)
      // «План» and «факт» below «Срок» are two deadlines, «от школы» below «Исполнители» says who.
      let isPart =
        ["план", "факт"].contains(text.lowercased())
        || HeaderWords.role(of: text) == nil && !HeaderWords.isTime(text)
      let above = isPart ? table.titles[...column].last { !$0.isEmpty } ?? "" : ""
      titles[column] = ImportText.line(above + " " + text)
      // Months under one year are those of the plan's own.
      guard years.count > 1, HeaderWords.isTime(text),
        let year = table.titles[...column].last(where: { !$0.isEmpty }).flatMap({
          YearKey.of(header: $0)
        })
      else { continue }
      titles[column] += " " + year
    }
    return titles
  }

  /// What a cell below titles says: «II квартал» for II below «Квартал».
  private static func part(_ row: PlanRow, _ column: Int, below table: PlanTable) -> String {
    let above = table.titles.prefix(column + 1).last { !$0.isEmpty } ?? ""
    return RowTime.part(row.text(column), under: above)
  }

  /// Where titles without known words stand in a table, by what is below them; nil where none do.
  ///
  /// A row of full cells, none of them a number or a deadline, above a column of deadlines.
  static func unknown(in rows: [PlanRow]) -> Int? {
    guard let index = rows.firstIndex(where: { $0.filledColumns.count > 1 }),
      rows.count > index + fewestTimes,
      let roles = ColumnGuess.roles(
        of: Array(rows[(index + 1)...]), columnCount: rows[index].cells.count),
      let time = roles.firstIndex(of: .deadline)
    else { return nil }
    let titles = rows[index].cells.map(\.text)
    let below = rows[(index + 1)...].map { $0.text(time) }.filter { !$0.isEmpty }
    guard titles.allSatisfy({ !$0.isEmpty && $0.count <= longestTitle && PartMark($0) == nil }),
      !titles.contains(where: DeadlineLook.looksLike),
      Double(below.count(where: DeadlineLook.looksLike)) >= Double(below.count) * namedShareInside
    else { return nil }
    return index
  }

  /// Whether a row is the second one of a header.
  ///
  /// Titles that reach down from the row above show it. Without merged cells only titles that no row of a
  /// plan has do so, and where nothing else stands in the row.
  private static func isSecond(_ row: PlanRow, below table: PlanTable) -> Bool {
    let texts = row.filledColumns.map { part(row, $0, below: table) }
    if row.cells.contains(where: { $0.merge == .above }) {
      let known = texts.count { text in
        // «План» beside «Факт» says nothing of what is done.
        HeaderWords.isTime(text) || HeaderWords.role(of: text).map { $0 != .content } ?? false
      }
      // Titles of several columns have a row of their own below them, all of whose others reach down.
      let isBelowSpans = row.cells.indices.allSatisfy { column in
        row.cells[column].merge == .above
          || table.titles.indices.contains(column)
            && (table.titles[column].isEmpty
              || table.titles.indices.contains(column + 1) && table.titles[column + 1].isEmpty)
      }
      return known == texts.count || isBelowSpans
    }
    return texts.count >= 2
      && texts.allSatisfy { text in
        switch HeaderWords.role(of: text) {
        case .starts, .ends, .year: true
        case nil: HeaderWords.isTime(text) && texts.count >= fewestTimes
        default: false
        }
      }
  }

  /// The numbers of columns, from 1, under their titles.
  static func isColumnNumbers(_ row: PlanRow) -> Bool {
    let filled = row.filledColumns
    guard filled.count >= 2, filled.count * 2 > row.cells.count else { return false }
    return filled.enumerated().allSatisfy { row.text($0.element) == String($0.offset + 1) }
  }

  /// Whether two rows of titles say the same.
  static func areSame(_ one: [String], _ other: [String]) -> Bool {
    guard one.count == other.count, !one.allSatisfy(\.isEmpty) else { return false }
    return zip(one, other).allSatisfy { ImportText.words($0) == ImportText.words($1) }
  }
}
