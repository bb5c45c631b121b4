import SourceTables

/// Reads a table of indicators: a row each, with values by year or for all the time.
struct IndicatorTable {
  private(set) var targets: [DraftTarget] = []
  private(set) var doubts: [ImportDoubt] = []
  private(set) var rowsLeftOver: [PlanRow] = []
  /// Values that are no numbers, or that stand twice.
  private(set) var valuesLeftOver: [String] = []

  /// Reads the rows of a table.
  init(_ table: PlanTable) {
    let titleColumn =
      table.column(.indicators) ?? table.column(.activity) ?? table.column(.keyResult)
      ?? table.roles.firstIndex(of: .other) ?? (table.column(.number) == 0 ? 1 : 0)
    let named = table.roles.enumerated().compactMap { column, role -> (Int, String)? in
      if case .year(let key) = role { return (column, key) }
      return nil
    }
    // «Факт 2023» and «Базовое значение» beside «План 2024» are no goals.
    let facts = table.roles.indices.filter { column in
      column != titleColumn && ![.number, .unit].contains(table.roles[column])
        && (BaseValues.areNamed(in: table.titles[column])
          || table.column(.indicators).map { column < $0 } ?? false)
    }
    let years = (named.isEmpty ? table.columns(.goal).map { ($0, "") } : named)
      .filter { !facts.contains($0.0) }
    let starts = facts.filter { !BaseValues.areActual(in: table.titles[$0]) }
    var told: Set<Int> = []
    let due = table.column(.deadline)
    for row in table.rows {
      let title = ImportText.line(row.text(titleColumn))
      guard !title.isEmpty else {
        keep(row)
        continue
      }
      let unit = table.column(.unit).map { row.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
      for column in facts where !row.text(column).isEmpty {
        // Where it starts from says when by itself.
        if BaseValues.areActual(in: table.titles[column]), told.insert(column).inserted {
          let title = ImportText.line(table.titles[column])
          doubts.append(ImportDoubt(place: row.place(column), question: .factsLeftOver(title)))
        }
        let said = [title, table.titles[column], row.text(column)].map(ImportText.line)
        valuesLeftOver.append(said.joined(separator: ": "))
      }
      var columns = years
      if named.isEmpty, let due, !row.text(due).isEmpty {
        if let day = DueDay.key(of: row.text(due)) {
          columns = years.map { ($0.0, day) }
        } else {
          doubts.append(ImportDoubt(place: row.place(due), question: .cellLeftOver))
          valuesLeftOver.append([title, row.text(due)].joined(separator: ": "))
        }
      }
      add(row, title, unit, columns, from: starts, header: table.titles)
    }
  }

  private mutating func add(
    _ row: PlanRow, _ title: String, _ unit: String?, _ columns: [(Int, String)],
    from starts: [Int], header: [String]
  ) {
    var (name, ownUnit) = trimmed(title)
    let bound = NumberBound.ending(name)
    if let bound {
      let (shorter, other) = trimmed(bound.name)
      (name, ownUnit) = (shorter, ownUnit ?? other)
    }
    // «12 чел.»
    let counted = columns.lazy.compactMap { column, _ in
      IndicatorText.figures(in: row.text(column)).last.flatMap { figure in
        let unit = IndicatorText.unit(in: figure.after)
        return unit.map { ImportText.line(figure.after).hasPrefix($0 + ".") ? $0 + "." : $0 }
      }
    }
    var target = DraftTarget(title: name, unit: unit ?? ownUnit ?? counted.first ?? "")
    target.isUpperBound = bound?.bound.isUpper ?? false
    var isBounded = bound != nil
    var hasPercent = title.contains("%") || header.contains { $0.contains("%") }
    for (column, key) in columns {
      let text = row.text(column)
      guard !text.isEmpty, !text.allSatisfy({ "-–—".contains($0) }) else { continue }
      let base = BaseValues(text)
      let figures = base.map { IndicatorText.figures(in: $0.goal) } ?? []
      guard figures.count == 1, let figure = figures.first, !figure.isUnclear, !figure.isChange
      else {
        doubts.append(ImportDoubt(place: row.place(column), question: .valueNotUnderstood))
        valuesLeftOver.append(title + ": " + text)
        continue
      }
      target.asides += base?.said ?? []
      // «не менее 60 % к маю 2026 г.»
      let key = key.isEmpty ? figure.yearKey ?? "" : key
      // «2022, план» and «2022, факт» are two columns of one year.
      guard !target.goals.contains(where: { $0.key == key }) else {
        doubts.append(ImportDoubt(place: row.place(column), question: .yearTwice(key)))
        valuesLeftOver.append(title + ": " + text)
        continue
      }
      hasPercent = hasPercent || figure.isPercentage
      if figure.isBounded || figure.isUpperBound {
        (target.isUpperBound, isBounded) = (figure.isUpperBound, true)
      } else if !isBounded, let said = NumberBound.ending(", " + header[column])?.bound {
        (target.isUpperBound, isBounded) = (said.isUpper, true)
      }
      if key.isEmpty {
        target.value = figure.value
      } else {
        target.goals.append((key, figure.value))
      }
    }
    let values = target.goals.map(\.value) + [target.value].compactMap { $0 }
    if target.unit.isEmpty {
      target.unit =
        hasPercent || title.lowercased().hasPrefix("доля") && values.allSatisfy { $0 <= 100 }
        ? "%" : IndicatorText.pieces(in: title)
    } else if target.unit.lowercased().hasPrefix("процент") {
      target.unit = "%"
    }
    if values.isEmpty {
      keep(row)
    } else if target.unit == "%", values.contains(where: { $0 > 100 }) {
      keep(row)
    } else {
      let start = starts.lazy.compactMap { column in
        IndicatorText.figures(in: row.text(column)).first?.value
      }.first
      if !isBounded, IndicatorTable.falls(target, from: start) {
        target.isUpperBound = true
        doubts.append(ImportDoubt(place: row.place(), question: .valuesFall))
      }
      targets.append(target)
    }
  }

  /// Whether the values of later years are lower, as those of what is not to be passed.
  private static func falls(_ target: DraftTarget, from start: Double?) -> Bool {
    let goals = target.goals.sorted { $0.key < $1.key }.map(\.value)
    let values = [start].compactMap { $0 } + goals + [target.value].compactMap { $0 }
    guard let first = values.first, let last = values.last else { return false }
    return last < first && zip(values, values.dropFirst()).allSatisfy { $0 >= $1 }
  }

  private mutating func keep(_ row: PlanRow) {
    rowsLeftOver.append(row)
    doubts.append(ImportDoubt(place: row.place(), question: .rowLeftOver))
  }

  /// «Доля учителей, %» is a title and its unit.
  private func trimmed(_ title: String) -> (title: String, unit: String?) {
    for unit in ["чел.", "чел", "ед.", "шт.", "человек", "единиц"]
    where title.hasSuffix(", " + unit) {
      return (String(title.dropLast(unit.count + 2)), unit)
    }
    var title = title[...]
    while let last = title.last, last == "%" || last == "," || last == " " { title.removeLast() }
    return (String(title), nil)
  }
}
