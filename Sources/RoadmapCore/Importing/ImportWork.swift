import SourceTables

/// The steps from a document to a draft.
struct ImportWork {
  private let document: SourceDocument
  private let tables: [PlanTable]
  private var text: Surroundings
  private var group: [DraftMember] = []
  private var rowsKept: [String] = []
  /// The line that stands between title and period, where there is one.
  private var organizationLine: Int?
  private(set) var draft = DraftRoadmap()
  private(set) var doubts: [ImportDoubt] = []
  private(set) var count = ImportCount()

  /// Finds the tables of a document.
  init(_ document: SourceDocument) {
    self.document = document
    let finder = PlanTableFinder(document)
    tables = finder.tables
    doubts = finder.doubts
    let others = tables.filter { $0.kind == .other }
    let numbers = Set(others.flatMap { $0.rows.map(\.table) })
    let taken = Set(tables.filter { $0.kind != .other }.flatMap { $0.rows.map(\.table) })
    text = Surroundings(
      document, planBlock: tables.first { $0.kind == .plan }?.block,
      others: numbers.subtracting(taken))
    for index in text.lines.indices where finder.headings.contains(text.lines[index].text) {
      text.use(index..<index + 1)
    }
  }

  // MARK: - Tables

  /// Reads the plans, the working group and the indicators.
  mutating func readTables() {
    var plan = 0
    for table in tables {
      if table.kind != .other || table.rows.count > 2 { count.rows += table.rows.count }
      switch table.kind {
      case .plan:
        let builder = PlanBuilder(table, plan: plan)
        draft.items += builder.items
        doubts += builder.doubts
        rowsKept += builder.leftOver
        count.rowsLeftOver += builder.rowsLeftOver
        if !builder.items.isEmpty { plan += 1 }
      case .workingGroup: group += WorkingGroup.members(of: table)
      case .indicators:
        let indicators = IndicatorTable(table)
        draft.targets += indicators.targets
        doubts += indicators.doubts
        rowsKept += indicators.leftOver
        count.rowsLeftOver += indicators.rowsLeftOver
      case .other: keep(table)
      }
    }
  }

  /// A table that is none of those is text; a large one is worth a question.
  private mutating func keep(_ table: PlanTable) {
    guard table.rows.count > 2, let row = table.rows.first else { return }
    count.rowsLeftOver += table.rows.count
    doubts.append(ImportDoubt(place: row.place(), question: .tableLeftOver))
  }

  // MARK: - Text

  /// Reads what stands around the tables.
  mutating func readText() {
    if draft.items.isEmpty {
      let list = PlanList(&text)
      draft.items = list.items
      count.rows += list.items.count
    }
    if let range = TitleFinder.title(in: text) {
      let next = range.upperBound
      organizationLine = TitleFinder.isOrganization(next, in: text) ? next : nil
      draft.title = ImportWork.title(text.text(of: range))
      text.use(range)
    } else {
      doubts.append(ImportDoubt(place: text.place(0), question: .noTitle))
    }
    let approval = ApprovalFinder(&text)
    draft.approvedBy = approval.by
    draft.approvalDate = approval.date
    draft.order = approval.order
    doubts += approval.doubts
    draft.targets += SentenceTargets.targets(in: &text)
    let sections = SectionFinder(&text)
    draft.purpose = sections.purpose
    draft.tasks = sections.tasks
    draft.expectedResults = sections.expectedResults
    draft.basis = sections.basis
  }

  private static func title(_ text: String) -> String {
    var text = text
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    if text.last == ".", !text.hasSuffix("г.") { text.removeLast() }
    return text
  }

  // MARK: - Period

  /// Decides which time the plan covers.
  mutating func settlePeriod(today: CalendarDate) {
    if let index = text.lines.firstIndex(where: { PeriodFinder.span(named: $0.text) != nil }),
      let span = PeriodFinder.span(named: text.lines[index].text)
    {
      draft.period = span
      draft.yearKind = span.start.month == 1 && span.end.month == 12 ? .calendar : .school
      text.use(index..<index + 1)
      return
    }
    let dates = PeriodFinder.dates(in: draft.items.compactMap(\.deadline))
    if let years = PeriodFinder.years(in: draft.title),
      let found = PeriodFinder.span(of: years, dates: dates)
    {
      take(found, isCertain: years.isSchool || !years.isRange, ImportPlace(text: draft.title))
      return
    }
    for (index, line) in text.lines.enumerated() {
      guard let years = PeriodFinder.years(in: line.text), years.isSchool || isNearPlan(line),
        let found = PeriodFinder.span(of: years, dates: dates),
        dates.filter(found.span.contains).count * 3 >= dates.count * 2
      else { continue }
      take(found, isCertain: false, text.place(index))
      return
    }
    let place = ImportPlace(text: draft.title)
    if let span = PeriodFinder.span(of: dates + [draft.approvalDate].compactMap { _ in nil }) {
      draft.period = span
      doubts.append(ImportDoubt(place: place, question: .periodFromDates(span)))
    } else if let date = draft.approvalDate, let span = PeriodFinder.span(of: [date]) {
      draft.period = span
      doubts.append(ImportDoubt(place: place, question: .periodFromDates(span)))
    } else if let span = PeriodFinder.span(of: yearsInText() ?? [today]) {
      draft.period = span
      let isNamed = yearsInText() != nil
      let question: ImportDoubt.Question = isNamed ? .periodFromDates(span) : .periodFromToday(span)
      doubts.append(ImportDoubt(place: place, question: question))
    }
  }

  /// Years without a day, as in «2020 г.» of a stamp: the first of September of the first of them.
  private func yearsInText() -> [CalendarDate]? {
    for line in text.lines where line.block < text.planBlock {
      for word in line.text.split(whereSeparator: { !$0.isNumber }) {
        if let year = YearKey.year(word), let date = CalendarDate(year: year, month: 9, day: 1) {
          return [date]
        }
      }
    }
    return nil
  }

  private func isNearPlan(_ line: Surroundings.Line) -> Bool {
    line.words.count <= 12 && line.block <= text.planBlock && line.has("год", "гг", "г")
  }

  private mutating func take(
    _ found: (span: DateSpan, kind: YearKind), isCertain: Bool, _ place: ImportPlace
  ) {
    draft.period = found.span
    draft.yearKind = found.kind
    if !isCertain {
      doubts.append(ImportDoubt(place: place, question: .periodReadAs(found.span)))
    }
  }

  // MARK: - Items

  /// Tells parties apart, gives numbers, checks deadlines, names the organisation, and counts.
  mutating func settleItems() {
    var team = TeamBuilder(group: group, text: text.lines.map(\.text))
    team.settle(&draft.items)
    draft.team = team.team
    doubts += team.doubts
    nameItems()
    mendLetters()
    doubts += draft.giveNumbers()
    checkDeadlines()
    checkResponsible()
    nameOrganization()
    nameTargets()
    keepLeftOver()
    count.stages = draft.items.count { $0.kind != .activity }
    count.activities = draft.items.count { $0.kind == .activity }
    count.parties = draft.team.count
    doubts = doubts.enumerated().sorted { one, other in
      let first = (one.element.place.table ?? 0, one.element.place.row ?? 0, one.offset)
      let second = (other.element.place.table ?? 0, other.element.place.row ?? 0, other.offset)
      return first < second
    }.map(\.element)
  }

  /// A line must be called something: by its number or by what stands in its row.
  private mutating func nameItems() {
    for index in draft.items.indices where draft.items[index].title.isEmpty {
      let item = draft.items[index]
      let names = [item.place.text, item.mark?.text ?? ""]
      draft.items[index].title = names.first { !$0.isEmpty } ?? "—"
      doubts.append(ImportDoubt(place: item.place, question: .titleFromOtherColumn))
    }
    for index in draft.targets.indices where draft.targets[index].title.isEmpty {
      draft.targets[index].title = "—"
    }
  }

  /// Latin letters inside of Cyrillic words, which look the same, become Cyrillic.
  private mutating func mendLetters() {
    for index in draft.items.indices {
      guard let mended = AlphabetCorrections.mended(draft.items[index].title) else { continue }
      draft.items[index].title = mended.text
      for word in mended.words {
        doubts.append(ImportDoubt(place: draft.items[index].place, question: .mixedLetters(word)))
      }
    }
  }

  private mutating func checkDeadlines() {
    guard let period = draft.period else { return }
    let context = DeadlineContext(period: period, yearKind: draft.yearKind)
    var known: Set<String> = []
    for item in draft.items {
      guard let deadline = item.deadline else { continue }
      count.deadlines += 1
      let place = ImportPlace(table: item.place.table, row: item.place.row, text: deadline)
      switch DeadlineReader.read(deadline, in: context) {
      case .success(let reading):
        count.deadlinesUnderstood += 1
        guard known.insert(deadline).inserted else { continue }
        for doubt in reading.doubts {
          doubts.append(ImportDoubt(place: place, question: .deadlineUncertain(doubt)))
        }
      case .failure(let problem):
        doubts.append(ImportDoubt(place: place, question: .deadlineNotUnderstood(problem)))
      }
    }
    for index in missing({ $0.deadline != nil }) {
      doubts.append(ImportDoubt(place: draft.items[index].place, question: .noDeadline))
    }
  }

  private mutating func checkResponsible() {
    guard draft.items.contains(where: { !$0.responsible.isEmpty }) else { return }
    let plans = Set(draft.items.filter { !$0.responsible.isEmpty }.map(\.plan))
    for index in missing({ !$0.responsible.isEmpty }) where plans.contains(draft.items[index].plan)
    {
      doubts.append(ImportDoubt(place: draft.items[index].place, question: .noResponsible))
    }
  }

  /// The items without items of their own that neither have something nor inherit it.
  private func missing(_ has: (DraftItem) -> Bool) -> [Int] {
    var inherited: [Bool] = []
    var missing: [Int] = []
    for (index, item) in draft.items.enumerated() {
      inherited.removeLast(max(0, inherited.count - item.depth))
      let hasIt = has(item) || inherited.last == true
      let isLeaf = index + 1 >= draft.items.count || draft.items[index + 1].depth <= item.depth
      if isLeaf, !hasIt { missing.append(index) }
      while inherited.count < item.depth { inherited.append(false) }
      inherited.append(hasIt)
    }
    return missing
  }

  private mutating func nameOrganization() {
    if let index = organizationLine {
      draft.organization = text.lines[index].text
      text.use(index..<index + 1)
      return
    }
    let before = text.lines.filter { $0.block < text.planBlock }
    let texts =
      [draft.title] + before.map(\.text) + [before.prefix(12).map(\.text).joined(separator: " ")]
      + text.lines.map(\.text)
    for text in texts {
      if let name = OrganizationFinder.organization(in: text) {
        draft.organization = name
        if let line = self.text.lines.firstIndex(where: { $0.text == name }) {
          self.text.use(line..<line + 1)
        }
        return
      }
    }
    let heads = ["центр", "комитет", "управлен", "департамент", "министерств", "институт", "отдел"]
    let party = draft.team.first { member in
      member.kind == .organization
        && ImportText.words(member.name).first.map { ImportText.hasStem($0, heads) } ?? false
    }
    draft.organization = party?.name ?? draft.title
    doubts.append(
      ImportDoubt(place: ImportPlace(text: draft.organization), question: .noOrganization))
  }

  private mutating func nameTargets() {
    var number = 0
    for index in draft.targets.indices {
      number += 1
      draft.targets[index].id = "t\(number)"
    }
    for item in draft.items.indices {
      for index in draft.items[item].targets.indices {
        number += 1
        draft.items[item].targets[index].id = "t\(number)"
      }
    }
    count.targets = number
  }

  private mutating func keepLeftOver() {
    let lines = text.lines.filter { !$0.isUsed }.map(\.text)
    count.linesLeftOver = lines.count
    if draft.title.isEmpty { draft.title = lines.first ?? "—" }
    if draft.organization.isEmpty { draft.organization = draft.title }
    if !rowsKept.isEmpty { draft.leftOver.append(("rows", rowsKept)) }
    if !lines.isEmpty { draft.leftOver.append(("text", lines)) }
  }
}
