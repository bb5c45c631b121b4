import SourceTables

extension PlanBuilder {
  /// Builds a plan with one column of titles, whose stages are told by numbers and by their rows.
  mutating func buildByNumbers() {
    let column = titleColumns.first ?? 0
    let marks = rows.map { mark(of: $0, column) }
    let deepest = marks.compactMap(\.mark).map { $0.parts.count + ($0.isLetter ? 1 : 0) }.max() ?? 0
    let usesSpans = rows.contains { isStageRow($0, column) && spanningTitle($0) != nil }
    let spanNumbers = spanNumbers(marks.map(\.mark))
    let full = rows.count { !isStageRow($0, column) }
    let outer = outerRows(marks.map(\.mark))
    let numbersStages = numbersStages(marks.map(\.mark), column)
    var stage: Int?
    var last: Int?
    for (number, row) in rows.enumerated() {
      let data = spanningTitle(row) == nil ? self.data(of: row) : RowData()
      above = data
      let title = marks[number].title
      let spanning = spanningTitle(row)
      let mark = marks[number].mark ?? spanning.flatMap(PlanBuilder.bareMark)
      let place = row.place(row.text(column).isEmpty ? nil : column)
      if numbersStages && mark != nil
        || isBesideSpans(number, marks, spanNumbers, column)
        || isStage(number, marks, deepest: deepest, usesSpans: usesSpans, full, column)
      {
        let text = spanning.map { untitled($0, mark) } ?? title
        if let stage, spanning != nil, mark?.parts.count ?? 1 == 1, !outer.isEmpty,
          !outer.contains(number)
        {
          last = add(.substage, depth: items[stage].depth + 1, mark, text, place)
        } else if let mark, mark.parts.count > 1, let open = stage,
          // «1.1. Педсоветы» and «1.2. Консультации» above tables of their own stand side by side.
          items[open].mark.map({ $0.parts.count < mark.parts.count }) ?? true
        {
          last = addNested(mark, text, place, .substage, stage)
        } else {
          last = add(.stage, depth: 0, mark, text, place)
          stage = last
        }
        if let last {
          give(data, row, to: last)
          takeDeadline(ofTitle: last)
        }
        continue
      }
      if title.isEmpty {
        last = addUntitled(row, data, stage) ?? last
        continue
      }
      last = addActivities(row, mark, title, data, stage: stage, column)
    }
  }

  /// Whether numbers stand before titles alone, and what is done below them has none.
  private func numbersStages(_ marks: [PartMark?], _ column: Int) -> Bool {
    let numbered = rows.indices.filter { marks[$0]?.parts.isEmpty == false }
    return numbered.first == 0 && numbered.allSatisfy { isStageRow(rows[$0], column) }
      && rows.indices.contains { marks[$0] == nil && !isStageRow(rows[$0], column) }
  }

  /// The number and the title of a row.
  private func mark(of row: PlanRow, _ column: Int) -> (mark: PartMark?, title: String) {
    let text = row.text(column)
    let own = numberColumn.map { row.text($0) }.flatMap {
      letteredMarks[$0] ?? PartMark($0) ?? PartMark(ofStage: $0) ?? PartMark(ofLetter: $0)
        ?? PartMark(ofCode: $0)
    }
    if let number = own {
      // A number column may hold the title of a stage too: it spans the table.
      let title = text.isEmpty ? number.rest : withoutNumber(text, number)
      return (number, title)
    }
    let source = text.isEmpty ? spanningTitle(row) ?? "" : text
    let lines = ImportText.lines(source)
    let first = lines.first ?? ""
    if let mark = PartMark(first), !mark.rest.isEmpty, !mark.parts.isEmpty,
      ListSplit(source).entries.count == 1
    {
      return (
        mark,
        ImportText.line(([mark.rest] + lines.dropFirst()).joined(separator: " "))
      )
    }
    return (nil, withoutSign(ImportText.line(source)))
  }

  /// The title without a number that the cell beside it has too: «Документы» of «Раздел 1: Документы».
  private func withoutNumber(_ text: String, _ number: PartMark) -> String {
    let line = ImportText.line(text)
    guard let own = PartMark(line), own.isHeading, own.parts == number.parts, !own.rest.isEmpty
    else {
      return withoutSign(line)
    }
    return own.rest
  }

  /// A title without the sign of a list before it, where the cells are lists: «• Собрание».
  private func withoutSign(_ line: String) -> String {
    guard holdsLists, let mark = PartMark(line), mark.parts.isEmpty, !mark.rest.isEmpty else {
      return line
    }
    return mark.rest
  }

  private func untitled(_ text: String, _ mark: PartMark?) -> String {
    let line = ImportText.line(text)
    if let own = PartMark(line) ?? PlanBuilder.bareMark(line), !own.rest.isEmpty,
      own.parts == mark?.parts || mark == nil
    {
      return own.rest
    }
    return line
  }

  /// «1 Подготовка»: a number without a sign behind it, before a title that spans the table.
  private static func bareMark(_ title: String) -> PartMark? {
    let words = title.split(separator: " ", maxSplits: 1)
    if words.count == 2, let word = words.first.map(String.init),
      var mark = PartMark(ofStage: word) ?? PartMark(ofLetter: word)
    {
      mark.rest = String(words[1])
      return mark
    }
    let digits = title.prefix { $0.isNumber }
    let rest = title.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first == " ",
      let letter = rest.dropFirst().unicodeScalars.first, ImportText.isCapital(letter)
    else { return nil }
    return PartMark(digits + "." + rest)
  }

  /// The rows over the whole table that hold others of their kind: one stands right below them, with a
  /// number of another sort or none.
  private func outerRows(_ marks: [PartMark?]) -> Set<Int> {
    Set(
      rows.indices.dropLast().filter { index in
        guard let title = spanningTitle(rows[index]), let below = spanningTitle(rows[index + 1])
        else { return false }
        let mark = marks[index] ?? PlanBuilder.bareMark(title)
        let next = marks[index + 1] ?? PlanBuilder.bareMark(below)
        return mark == nil && next == nil || mark?.isHeading != next?.isHeading
      })
  }

  /// Whether a row has a title and nothing else.
  private func isStageRow(_ row: PlanRow, _ column: Int) -> Bool {
    if spanningTitle(row) != nil { return true }
    let filled = row.filledColumns.filter { $0 != numberColumn }
    let covered = row.cells.contains { $0.merge == .above }
    return filled == [column] && !covered
  }

  private func isStage(
    _ number: Int, _ marks: [(mark: PartMark?, title: String)], deepest: Int, usesSpans: Bool,
    _ full: Int, _ column: Int
  ) -> Bool {
    let row = rows[number]
    let mark = marks[number].mark
    if spanningTitle(row) != nil { return true }
    if mark?.prefix.isEmpty == false { return true }
    if usesSpans { return false }
    if mark?.isHeading == true { return true }
    if let mark, !mark.parts.isEmpty {
      if mark.isLetter { return false }
      // «1.» before «1.1», even where another row of its own kind was lost.
      if mark.parts.count == 1, deepest > 1 { return true }
      return mark.parts.count == 1 && deepest == 1 && isStageRow(row, column)
        && marks.count > number + 1
        && (marks[number + 1].mark?.parts.first ?? 0) == 1
        && mark.parts != [1]
    }
    guard mark == nil, rows.count > number + 1 else { return false }
    // «Сентябрь | Подготовительный этап |»
    if StageHeading.endsAsStage(ImportText.words(row.text(column))),
      let who = table.column(.responsible), row.text(who).isEmpty, row.cells[who].merge == .none
    {
      return true
    }
    guard isStageRow(row, column) else { return false }
    // «Сентябрь» alone above what is done then.
    if !table.roles.contains(where: \.isTime), !isStageRow(rows[number + 1], column),
      DeadlineLook.isAlone(row.text(column))
    {
      return true
    }
    // A title alone in a table of full rows, before a full row.
    return full * 2 > rows.count && !isStageRow(rows[number + 1], column)
      && PartMark(row.text(column)) == nil && row.text(column).count < 250
  }

  /// The numbers of the stages that span the table; empty where one has none of its own, or none spans it.
  private func spanNumbers(_ marks: [PartMark?]) -> Set<Int> {
    var numbers: Set<Int> = []
    for (index, row) in rows.enumerated() {
      guard let title = spanningTitle(row) else { continue }
      guard let mark = marks[index] ?? PlanBuilder.bareMark(title), !mark.isHeading,
        mark.parts.count == 1
      else { return [] }
      numbers.insert(mark.parts[0])
    }
    return numbers
  }

  /// Whether a title alone with a number is a stage as those are that span the table.
  ///
  /// Their numbers go on with each other: «1 Подготовка» above «1.1», «3 Итоги» over the whole table.
  private func isBesideSpans(
    _ number: Int, _ marks: [(mark: PartMark?, title: String)], _ spans: Set<Int>, _ column: Int
  ) -> Bool {
    guard !spans.isEmpty, number + 1 < rows.count, isStageRow(rows[number], column),
      let parts = marks[number].mark?.parts, parts.count == 1, !spans.contains(parts[0]),
      let below = marks[number + 1].mark?.parts
    else { return false }
    return below.count > 1 && below[0] == parts[0]
  }

  private mutating func addActivities(
    _ row: PlanRow, _ mark: PartMark?, _ title: String, _ data: RowData, stage: Int?, _ column: Int
  ) -> Int {
    let place = row.place(column)
    let list = ListSplit(
      row.text(column), deadlines: data.deadlineCount, parties: data.partyCount)
    if list.joinedCount > 0 { doubt(place, .paragraphsJoined(list.joinedCount)) }
    if mark == nil || numberColumn != nil, list.entries.count > 1 {
      // Activities that one cell holds; under a head or a number of their own they are its parts.
      if list.head != nil || mark != nil {
        let head = list.head ?? (data.keyResult.first ?? title)
        let parent = addNested(mark, list.head == nil ? title : head, place, .activity, stage)
        guard list.head != nil else {
          // One number, and as many times or parties as parts.
          if list.isByParties || data.deadlineCount == list.entries.count {
            doubt(place, .paragraphsJoined(list.entries.count))
          }
          give(data, row, to: parent)
          return parent
        }
        let depth = items[parent].depth + 1
        let children = list.entries.map { add(.activity, depth: depth, $0.mark, $0.text, place) }
        deal(data, row, to: children, in: parent, list.isByParties)
        return parent
      }
      let depth = stage == nil ? 0 : 1
      let activities = list.entries.map { add(.activity, depth: depth, $0.mark, $0.text, place) }
      deal(data, row, to: activities, in: nil, list.isByParties)
      return activities.last ?? 0
    }
    let index = addNested(mark, title, place, .activity, stage)
    give(data, row, to: index)
    return index
  }

  /// Adds an item as deep as its number says, below the nearest item before it that fits.
  private mutating func addNested(
    _ mark: PartMark?, _ title: String, _ place: ImportPlace, _ kind: DraftItem.Kind, _ stage: Int?
  ) -> Int {
    let base = stage == nil ? 0 : 1
    var depth = base
    if let parts = mark?.parts, parts.count > 1 {
      let wanted = Array(parts.dropLast())
      let start = stage ?? 0
      if start < items.count,
        let parent = items[start...].lastIndex(where: {
          $0.mark?.parts == wanted && $0.mark?.isLetter == false && !$0.title.isEmpty
        })
      {
        depth = items[parent].depth + 1
      } else if parts.count > 2, let last = items.last, let before = last.mark?.parts,
        before.count == parts.count
      {
        depth = last.depth
      }
    } else if mark?.isLetter == true, let stage,
      let parent = items[stage...].lastIndex(where: { $0.mark?.isLetter == false })
    {
      depth = items[parent].depth + 1
    } else if mark == nil, let stage, let last = items.last, items.count - 1 > stage,
      last.kind == .substage
    {
      depth = last.depth + 1
    } else if let stage, let substage = items[stage...].lastIndex(where: { $0.kind == .substage }) {
      depth = items[substage].depth + 1
    }
    let before = items.last.map { $0.depth + 1 } ?? 0
    return add(kind, depth: min(max(depth, base), before), mark, title, place)
  }

  /// «СЕНТЯБРЬ» and «Этап 1 (сентябрь 2021)» say when everything below is due, «Этап 1 (ответственный –
  /// директор)» by whom.
  mutating func takeDeadline(ofTitle index: Int) {
    guard items[index].deadline == nil else { return }
    let title = items[index].title
    if DeadlineLook.looksLike(title) {
      items[index].deadline = title
    } else if title.hasSuffix(")"), let opening = title.lastIndex(of: "(") {
      let inner = String(title[title.index(after: opening)...].dropLast())
      // «(ответственный – директор)»
      let labelled = LabelledLine(inner)
      let who = labelled.head.isEmpty ? labelled.fields.filter { $0.role == .responsible } : []
      for field in who { give(parties: [field.text], to: index) }
      let isWhen = DeadlineLook.looksLike(inner)
      guard isWhen || !who.isEmpty else { return }
      if isWhen { items[index].deadline = inner }
      items[index].title = ImportText.line(String(title[..<opening]))
    }
  }

  /// A row without a title: the text of another column stands for it.
  private mutating func addUntitled(_ row: PlanRow, _ data: RowData, _ stage: Int?) -> Int? {
    var data = data
    let title: String
    if let result = data.keyResult.first {
      title = result
      data.keyResult.removeFirst()
    } else if let document = data.documents.first {
      title = document
    } else {
      keep(row)
      return nil
    }
    let mark = numberColumn.flatMap { PartMark(row.text($0)) }
    let index = addNested(mark, title, row.place(), .activity, stage)
    doubt(row.place(), .titleFromOtherColumn)
    give(data, row, to: index)
    return index
  }

  /// The text of a row that runs over the whole table, or nil.
  func spanningTitle(_ row: PlanRow) -> String? {
    let count = row.cells.count
    let filled = row.filledColumns
    // The number may stand in a cell of its own before the title.
    if let column = filled.last, row.cells[column].span >= max(2, count - 1 - (filled.count - 1)),
      filled.count == 1 || (filled.count == 2 && filled.first == numberColumn)
    {
      return row.text(column)
    }
    guard count >= 3 else { return nil }
    // Without merged cells, as in text files: a numbered title alone in the first column, where a number
    // or a party belongs.
    if let column = filled.first, filled.count == 1,
      column == numberColumn || column == 0 && !titleColumns.contains(0),
      let mark = PartMark(row.text(column)), !mark.parts.isEmpty, !mark.rest.isEmpty
    {
      return row.text(column)
    }
    if filled.count == 1, filled.first == numberColumn, let column = filled.first,
      ImportText.words(row.text(column)).contains(where: { $0.count > 3 })
    {
      return row.text(column)
    }
    return nil
  }
}
