import SourceTables

/// The tables of a document: their titles and rows, those put together that a page cut.
///
/// What the columns hold and what a table is there for, `ColumnRoles` and `TableKind` say.
struct TableFinder {
  private(set) var tables: [PlanTable] = []
  private(set) var doubts: [ImportDoubt] = []
  /// Lines between tables that name the stage of the table below them.
  private(set) var headings: Set<String> = []
  /// Rows that only say what the columns are.
  private(set) var titleCells = 0
  /// The lines since the table before, with their levels as headings.
  private var between: [(text: String, level: Int?)] = []

  /// The stage that the last heading named, with all that it stands in.
  private var way: [String] = []
  /// The lines above the first table of a plan, the last one a heading's or any; where lines above the
  /// next ones name stages, they do too.
  private var unread: [String] = []
  /// The years that the title above the last table says.
  private var years: String?
  /// The lines between tables that were asked about; one may stand on each page.
  private var asked: Set<String> = []
  /// The lines that stand above several tables, as what is printed on each page does.
  private let repeated: Set<String>
  /// The titles above which rows name stages.
  private let sectioned: Set<[String]>
  /// How many different lines stand right above tables.
  private let captionCount: Int
  /// How many lines begin with each label of a part of a plan: «Цель», “Goal”.
  private let labelCounts: [String: Int]
  private let outline: DocumentHeadings
  private let choices: ImportChoices

  /// Looks through a document.
  init(_ document: SourceDocument, _ choices: ImportChoices = ImportChoices()) {
    self.choices = choices
    let captions = TableFinder.captions(document)
    repeated = Set(captions.filter { $0.value > 1 }.keys)
    captionCount = captions.count
    sectioned = TableFinder.sectioned(document)
    labelCounts = Dictionary(
      grouping: document.blocks.compactMap { $0.text.flatMap(TableFinder.label) }
    ) { $0 }.mapValues(\.count)
    outline = DocumentHeadings(document)
    var number = 0
    for (block, part) in document.blocks.enumerated() {
      switch part {
      case .paragraph(let text), .heading(let text, level: _):
        let lines = text.split(separator: "\n").map { ImportText.cleaned(String($0)) }
        between += lines.map { (ImportText.line($0), part.level) }.filter { !$0.0.isEmpty }
      case .table(let table):
        number += 1
        let ordinary =
          StagePaths.unfolded(table) ?? TurnedTable.turned(table) ?? LabelledStages.read(table)
          ?? table
        let table = MonthNumbers.named(ordinary) ?? ordinary
        for part in SideBySide.parts(of: table) ?? [table] {
          add(part, number: number, block: block)
          between = []
        }
      }
    }
    for index in tables.indices {
      // Only now: a table that goes on in many parts is looked through once.
      tables[index].rows = DittoMarks.resolved(tables[index])
      tables[index].kind = TableKind.of(tables[index])
    }
    takeSections()
    doubts = TableFinder.withoutStages(doubts, tables)
  }

  /// The lines above the tables of a plan that have different columns as the stages of their rows, where
  /// those lines are headings, or are like the one above the first table.
  private mutating func takeSections() {
    let plans = tables.indices.filter { tables[$0].kind == .plan }
    guard let first = plans.first else { return }
    func isSection(_ index: Int) -> Bool {
      let (head, section) = (tables[first].sections, tables[index].sections)
      guard let line = section.lines.last, let before = head.lines.last else { return false }
      return isAlike(before, line) && section.level == head.level
    }
    for index in plans.dropFirst() where !tables[index].isHeaded {
      let (lines, level) = tables[index].sections
      guard let line = lines.last, !outline.isTitle(line) else { continue }
      if level != nil || isSection(index) || tables[index].isBelowTime { head(index) }
    }
    if !tables[first].isHeaded,
      tables[first].isBelowTime && (plans.count > 1 || !tables[first].isBelowWhole)
        || plans.dropFirst().contains(where: { tables[$0].isHeaded && isSection($0) })
    {
      head(first)
    }
    for index in plans.dropFirst() {
      tables[index].goesOn = tables[first].isHeaded && tables[index].isHeaded
    }
  }

  private mutating func head(_ index: Int) {
    var table: PlanTable? = tables[index]
    for line in tables[index].sections.lines.reversed() {
      add(line, to: &table, at: 0, tables[index].titles.count)
    }
    tables[index] = table ?? tables[index]
    tables[index].isHeaded = true
  }

  private mutating func add(_ table: SourceTable, number: Int, block: Int) {
    let columnCount = table.columnCount
    var current: PlanTable?
    var hasTitle = false
    for (index, row) in table.rows.enumerated() {
      let row = TableFinder.row(row, columnCount, table: number, row: index + 1)
      if row.filledColumns.isEmpty { continue }
      let titles =
        TableHeader.titles(row, current: current)
        ?? (current == nil ? TableHeader.titles(row, above: below(index, in: table)) : nil)
      if let titles {
        titleCells += row.filledColumns.count
        if hasTitle, let same = current, TableHeader.areSame(same.titles, titles) { continue }
        // «Показатели» above a table of them is no row of the plan before it.
        if hasTitle, let last = current?.rows.last, last.filledColumns.count == 1,
          PartLabel(last.line)?.part == .indicators
        {
          current?.rows.removeLast()
          titleCells += 1
        }
        let section = section(current, above: titles)
        finish(section == nil ? current : nil)
        if let last = tables.last, TableHeader.areSame(last.titles, titles) {
          current = tables.removeLast()
        } else {
          current = PlanTable(titles: titles, block: block, caption: between.map(\.text))
        }
        hasTitle = true
        let first = table.rows.dropFirst(index + 1).first?.cells.first?.text ?? ""
        addHeading(above: first, to: &current, number, index + 1, columnCount)
        if let section { current?.rows.append(section) }
      } else if let titles = TableHeader.second(row, current) {
        titleCells += row.filledColumns.count
        current?.titles = titles
      } else if TableHeader.isColumnNumbers(row) {
        titleCells += row.filledColumns.count
      } else {
        if current == nil {
          current = continued(table, block)
          if goesOn(row, after: current?.rows.last) {
            askAboutLines(but: [])
          } else {
            addHeading(above: row.text(0), to: &current, number, index + 1, columnCount)
          }
        }
        current?.rows.append(row)
      }
    }
    finish(current)
  }

  /// The row above the first titles of a table that names a stage, as others do above the same titles
  /// further down; nil where none does.
  private func section(_ current: PlanTable?, above titles: [String]) -> PlanRow? {
    guard let current, !current.isTitled, current.rows.count == 1, let row = current.rows.first,
      row.filledColumns.count == 1, !outline.isTitle(row.line)
    else { return nil }
    return sectioned.contains(titles) ? row : nil
  }

  /// Adds the line before a table as the stage of its rows, where it names one; and the one before the
  /// first table, where it is like that.
  private mutating func addHeading(
    above first: String, to table: inout PlanTable?, _ number: Int, _ row: Int, _ columnCount: Int
  ) {
    let isFirst = table?.rows.isEmpty ?? true
    let heading = heading(isFirst: isFirst, above: first)
    if isFirst {
      unread = heading == nil ? outerHeadings + [caption?.text].compactMap { $0 } : []
      table?.sections = (unread, caption?.level)
      table?.isHeaded = heading != nil
    } else if let heading {
      if let line = unread.last, isAlike(line, heading) {
        for line in unread.reversed() { add(line, to: &table, at: 0, columnCount) }
        table?.isHeaded = true
      }
      unread = []
    }
    if !isFirst { askAboutLines(but: outerHeadings + [heading].compactMap { $0 }) }
    guard let heading else { return addYears(to: &table, isFirst, number, row, columnCount) }
    if !isFirst {
      for line in outerHeadings { add(line, to: &table, number, row, columnCount) }
    }
    add(heading, to: &table, number, row, columnCount)
  }

  /// Adds the years that the title above a table says as the stage of its rows, where they are others than
  /// those above the first one; and those of that.
  private mutating func addYears(
    to table: inout PlanTable?, _ isFirst: Bool, _ number: Int, _ row: Int, _ columnCount: Int
  ) {
    let said = between.last { TitleFinder.isTitle($0.text) || PlanYears.isWhole($0.text) }
      .flatMap { PlanYears.name(endingIn: $0.text) }
    guard !isFirst, let said, let before = years, said != before else {
      years = isFirst ? said : years
      return
    }
    if table?.isHeaded == false { add(before, to: &table, at: 0, columnCount) }
    table?.isHeaded = true
    add(said, to: &table, number, row, columnCount)
    years = said
  }

  /// The line that may name the stage of a table: the last heading before it, or the last line.
  private var caption: (text: String, level: Int?)? {
    between.last { isHeading($0) && !outline.isTitle($0.text) }
      ?? between.last
  }

  /// Whether a line is a heading by name, and not only set in bold.
  private func isHeading(_ line: (text: String, level: Int?)) -> Bool {
    line.level.map { $0 < SourceBlock.boldLevel } ?? false
  }

  /// The headings that the last one before a table stands below, the widest first; that of the whole
  /// document is none of them.
  private var outerHeadings: [String] {
    guard let caption else { return [] }
    guard var level = caption.level else {
      // «Цель 1: …» above «Задача 1.1: …», and the next goal with tasks further down.
      let own = TableFinder.label(caption.text)
      return between.map(\.text).filter { line in
        guard let own, let label = TableFinder.label(line), label != own else { return false }
        return labelCounts[label, default: 0] > 1
      }
    }
    var outer: [String] = []
    for line in between.reversed() {
      guard let above = line.level, above < level, above > 1,
        !outline.isTitle(line.text),
        // The only one of its level may be the title in other words, below the name of a school.
        !outline.isAlone(above) || !TitleFinder.isTitle(line.text)
      else { continue }
      outer.insert(line.text, at: 0)
      level = above
    }
    return outer
  }

  /// The word before a colon that says which part of a plan a line names, or nil.
  private static func label(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), line.utf8.count <= longestLabelled,
      let word = ImportText.words(String(line[..<colon])).first,
      [.goal, .focus, .stage].contains(HeaderWords.role(of: word))
    else { return nil }
    return word
  }

  /// In bytes.
  private static let longestLabelled = 1_000

  /// Asks about the lines between two tables of one plan of which nothing is made.
  private mutating func askAboutLines(but used: [String]) {
    for (text, _) in between where !used.contains(text) && !headings.contains(text) {
      guard text.unicodeScalars.contains(where: ImportText.isLetter),
        !outline.isTitle(text), !PlanYears.isWhole(text),
        !QuotedLines.isPageNumber(text), asked.insert(text).inserted
      else { continue }
      doubts.append(ImportDoubt(place: ImportPlace(text: text), question: .cellLeftOver))
    }
  }

  /// Whether the number of a row is the next one, so that a line between them is no more than a page's.
  private func goesOn(_ row: PlanRow, after last: PlanRow?) -> Bool {
    guard let last, let number = PartMark(row.text(0)), let before = PartMark(last.text(0)),
      !number.parts.isEmpty, number.parts.count == before.parts.count
    else { return false }
    let isNext = number.parts.last == (before.parts.last ?? 0) + 1
    return isNext && number.parts.dropLast() == before.parts.dropLast()
      && !(between.last.map { StageHeading.isHeaded($0.text) || isStage($0) } ?? false)
  }

  /// Whether a line between rows that go on names their stage: a heading, or one of several, each of which
  /// stands there once.
  private func isStage(_ line: (text: String, level: Int?)) -> Bool {
    let isAlone = between.count == 1 && !repeated.contains(line.text)
    return line.text.unicodeScalars.contains(where: ImportText.isLetter)
      && (line.level != nil
        || captionCount > 1 && isAlone && !ImportText.startsSmall(line.text))
  }

  /// Adds a line that names a stage as a row above those of the stage.
  private mutating func add(
    _ heading: String, to table: inout PlanTable?, _ number: Int, _ row: Int, _ columnCount: Int
  ) {
    headings.insert(heading)
    let parts = StagePaths.parts(StageHeading.name(heading))
    for (depth, part) in parts.enumerated() where depth >= way.count || way[depth] != part {
      let cells = SourceRow.spanning(part, columnCount).cells
      table?.rows.append(PlanRow(table: number, row: row, cells: cells, followsGap: true))
      way = Array(way.prefix(depth)) + [part]
    }
    way = parts.count > 1 ? parts : []
  }

  /// Adds a line that names the stage of the first rows, as was seen by the next ones.
  private mutating func add(
    _ heading: String, to table: inout PlanTable?, at index: Int, _ columnCount: Int
  ) {
    guard let first = table?.rows.first else { return }
    headings.insert(heading)
    let cells = SourceRow.spanning(heading, columnCount).cells
    let row = PlanRow(table: first.table, row: first.row, cells: cells, followsGap: true)
    table?.rows.insert(row, at: index)
  }

  /// Whether a line can name a stage as another one does.
  private func isAlike(_ line: String, _ heading: String) -> Bool {
    line.count <= Self.longestHeading && !outline.isTitle(line)
      && !(line.last.map { ";:".contains($0) } ?? true)
      && PartMark(line)?.parts.count == PartMark(heading)?.parts.count
      && ImportText.startsSmall(line) == ImportText.startsSmall(heading)
      && PlanYears.span(named: line) == nil
      && OrganizationFinder.organization(in: line) == nil
  }

  /// In characters.
  private static let longestHeading = 160

  /// The table that a page cut before this one, or a new one.
  private mutating func continued(_ table: SourceTable, _ block: Int) -> PlanTable {
    let columnCount = table.columnCount
    if let last = tables.last, last.titles.count == columnCount,
      !last.rows.isEmpty || last.isTitled,
      last.roles.contains(where: \.isTime) || last.roles.contains(.responsible),
      !namesPersons(table, in: last.roles.indices.filter { last.roles[$0].isTime })
    {
      tables.removeLast()
      return last
    }
    return PlanTable(
      titles: Array(repeating: "", count: columnCount), block: block, caption: between.map(\.text))
  }

  /// Whether persons stand in a column where a plan says when, and no time.
  private func namesPersons(_ table: SourceTable, in columns: [Int]) -> Bool {
    columns.contains { column in
      let texts = table.rows.map { ImportText.cleaned($0[column].text) }
      return texts.contains(where: PersonName.fill)
        && !texts.contains(where: DeadlineLook.looksLike)
    }
  }

  /// The line before a table that names its stage: one that is headed so, or a short one between
  /// tables of one plan.
  private func heading(isFirst: Bool, above number: String) -> String? {
    guard let nearest = between.last?.text, let caption else { return nil }
    if StagePaths.leads(nearest, to: number) { return nearest }
    func isShort(_ line: String) -> Bool {
      line.count <= Self.longestHeading && !(line.hasSuffix(".") && line.count >= 60)
    }
    if isShort(nearest), StageHeading.isHeaded(nearest) { return nearest }
    guard isShort(caption.text) else { return nil }
    if StageHeading.isHeaded(caption.text) { return caption.text }
    return !isFirst && (isHeading(caption) || between.count <= 2)
      && !outline.isTitle(caption.text) ? caption.text : nil
  }

  private mutating func finish(_ table: PlanTable?) {
    guard var table, !table.rows.isEmpty || table.isTitled else { return }
    if !table.isTitled, let index = TableHeader.unknown(in: table.rows) {
      var above = table
      above.rows = Array(table.rows[..<index])
      finish(above)
      titleCells += table.rows[index].filledColumns.count
      table.titles = table.rows[index].cells.map(\.text)
      table.rows.removeSubrange(...index)
    }
    table = TimeGrid.unfolded(table) ?? table
    if table.roles.isEmpty {
      let roles = ColumnRoles(table, choices.roles(ofTable: table.rows.first?.table))
      table.roles = roles.roles
      if TableKind.of(table) != .other { doubts += roles.doubts }
    }
    tables.append(table)
  }
}
