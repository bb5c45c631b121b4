import SourceTables

extension PlanBuilder {
  /// Builds a plan whose stages and activities stand in columns of their own.
  mutating func buildByColumns() {
    let lowest = titleColumns.last ?? 0
    let lowestIsStage = titleColumns.allSatisfy { table.roles[$0] == .stage }
    let uppers = lowestIsStage ? titleColumns : Array(titleColumns.dropLast())
    /// The stage of the last row that spans the table.
    var spanning: Int?
    var open: [Int?] = Array(repeating: nil, count: uppers.count)
    let numbered = numberedLevel(uppers)
    for (number, row) in rows.enumerated() {
      let title = lowestIsStage ? nil : spanningTitle(row)
      let data = title == nil ? self.data(of: row) : RowData()
      above = data
      if let title {
        spanning = addStage(title, row)
        open = open.map { _ in nil }
        continue
      }
      /// The depth of the first column: one more below a row that spans the table.
      let base = spanning == nil ? 0 : 1
      var newest: Int?
      for (level, column) in uppers.enumerated() {
        let text = row.text(column)
        guard !text.isEmpty, !isOpen(text, open[level]) else { continue }
        let index = addUpper(
          text, level: base + level, row, column, takesNumber: level == numbered)
        open[level] = index
        for deeper in (level + 1)..<max(level + 1, uppers.count) { open[deeper] = nil }
        newest = index
      }
      let container = open.compactMap { $0 }.last ?? spanning
      let cell = lowestIsStage ? "" : row.text(lowest)
      let isAlone = newest != nil && !continuesBelow(number, uppers)
      take(
        row, cell, data, in: container, isAlone: isAlone && newest == container, column: lowest,
        takesNumber: numbered == uppers.count)
    }
  }

  /// Which of the columns above the lowest has the lines that the numbers of rows are of: the widest one
  /// that begins a line wherever a number stands; past the last one where none does, and the numbers are
  /// those of activities.
  private func numberedLevel(_ uppers: [Int]) -> Int {
    guard let numberColumn else { return 0 }
    var open = uppers.map { _ in "" }
    var number = ""
    var fits = uppers.map { _ in true }
    for row in rows {
      if spanningTitle(row) != nil {
        open = uppers.map { _ in "" }
        number = ""
        continue
      }
      var begins = uppers.map { _ in false }
      for (level, column) in uppers.enumerated() {
        let text = row.text(column)
        guard !text.isEmpty, text != open[level] else { continue }
        begins[level] = true
        open[level] = text
        for deeper in uppers.indices where deeper > level { open[deeper] = "" }
      }
      let own = row.text(numberColumn)
      // «1» again, without a new line above, is what covers several rows.
      guard !own.isEmpty, own != number || begins.contains(true) else { continue }
      number = own
      for level in uppers.indices where !begins[level] { fits[level] = false }
    }
    return fits.firstIndex(of: true) ?? (titleColumns == uppers ? 0 : uppers.count)
  }

  /// Whether a title is the one that stands open already, repeated in the next row.
  private func isOpen(_ text: String, _ index: Int?) -> Bool {
    guard let index else { return false }
    // «Этап 1» is nothing but a number.
    let title = PartMark(text).flatMap { $0.rest.isEmpty ? nil : $0.rest } ?? text
    return ImportText.words(items[index].title) == ImportText.words(title)
  }

  private mutating func addUpper(
    _ text: String, level: Int, _ row: PlanRow, _ column: Int, takesNumber: Bool
  ) -> Int {
    var mark = takesNumber ? numberColumn.flatMap { PartMark(row.text($0)) } : nil
    var title = ImportText.line(text)
    if let own = PartMark(title), !own.rest.isEmpty {
      mark = mark ?? own
      title = own.rest
    }
    let kind: DraftItem.Kind = level == 0 ? .stage : level == 1 ? .substage : .activity
    let index = add(kind, depth: level, mark, title, row.place(column))
    if level == 0, PlanYears.isWhole(title) { items[index].deadline = title }
    return index
  }

  private mutating func addStage(_ title: String, _ row: PlanRow) -> Int {
    let line = ImportText.line(title)
    let mark = PartMark(line)
    let rest = mark.map(\.rest) ?? ""
    let index = add(.stage, depth: 0, mark, rest.isEmpty ? line : rest, row.place())
    takeDeadline(ofTitle: index)
    return index
  }

  /// Whether the stage that begins in a row goes on in the next one.
  private func continuesBelow(_ number: Int, _ uppers: [Int]) -> Bool {
    guard rows.indices.contains(number + 1), !uppers.isEmpty else { return false }
    let next = rows[number + 1]
    if spanningTitle(next) != nil { return false }
    return uppers.allSatisfy { next.text($0).isEmpty || next.text($0) == rows[number].text($0) }
  }

  /// Places the activities of a cell, and what the row says about them.
  private mutating func take(
    _ row: PlanRow, _ cell: String, _ data: RowData, in container: Int?, isAlone: Bool, column: Int,
    takesNumber: Bool
  ) {
    let depth = container.map { items[$0].depth + 1 } ?? 0
    let list = ListSplit(
      cell, sentences: true, deadlines: data.deadlineCount, parties: data.partyCount)
    if list.joinedCount > 0 { doubt(row.place(column), .paragraphsJoined(list.joinedCount)) }
    guard !list.entries.isEmpty else {
      if let container {
        give(data, row, to: container)
      } else {
        keep(row)
      }
      return
    }
    var activities: [Int] = []
    var parent: Int?
    if let head = list.head {
      parent = add(.activity, depth: depth, nil, head, row.place(column))
    }
    for entry in list.entries {
      let depth = parent == nil ? depth : depth + 1
      activities.append(add(.activity, depth: depth, entry.mark, entry.text, row.place(column)))
    }
    if parent == nil, activities.count == 1, let only = activities.first {
      if takesNumber, let number = numberColumn.flatMap({ PartMark(row.text($0)) }),
        items[only].mark == nil,
        container.map({ !hasNumber(items[$0], number, of: row) }) ?? true
      {
        items[only].mark = number
      }
      give(data, row, to: only)
    } else {
      deal(data, row, to: activities, in: parent ?? (isAlone ? container : nil), list.isByParties)
    }
  }

  /// Whether the number of a row is that of the stage that begins in it; «Блок 1» has its own.
  private func hasNumber(_ stage: DraftItem, _ number: PartMark, of row: PlanRow) -> Bool {
    stage.mark?.parts == number.parts && stage.place.row == row.row
      && (number.isHeading || stage.mark?.isHeading == false)
  }

  /// Keeps a row that fits nowhere.
  mutating func keep(_ row: PlanRow) {
    leftOver.append(row)
    doubt(row.place(), .rowLeftOver)
  }
}
