import SourceTables

/// The roadmap that the parts of a document make together, and what is kept beside it.
struct ImportedDraft {
  private(set) var roadmap = DraftRoadmap()
  private(set) var doubts: [ImportDoubt] = []
  /// The lines of text around the tables that nothing was made of.
  private(set) var linesLeftOver: [String] = []

  init(
    _ document: SourceDocument, rows: PlanItems, text: DocumentText, settled: SettledItems,
    period: PlanPeriod, organization: PlanOrganization, context: DeadlineContext?
  ) {
    roadmap.title = text.title
    roadmap.organization = organization.name
    roadmap.period = period.span
    roadmap.yearKind = period.yearKind
    roadmap.curator = text.persons.curator.map { name in
      settled.team.first { $0.names.contains(name) }?.name ?? name
    }
    roadmap.approvedBy = text.approval.by
    roadmap.approvalDate = text.approval.date
    roadmap.order = text.approval.order
    roadmap.purpose = text.sections.purpose
    roadmap.tasks = text.sections.tasks
    roadmap.expectedResults = text.sections.expectedResults
    roadmap.basis = text.sections.basis
    roadmap.team = settled.team
    roadmap.items = settled.items
    roadmap.targets = rows.targets + text.targets
    placeGoals(in: context)
    roadmap.nameTargets()
    keep(rows, text, period.lines, Set(organization.lines))
    for remark in document.remarks { keep(remark) }
  }

  /// Keeps what no part of the roadmap says: of lines of its head those that say more than it does.
  private mutating func keep(
    _ rows: PlanItems, _ text: DocumentText, _ period: Range<Int>, _ organization: Set<Int>
  ) {
    let ledger = HeadLedger(roadmap)
    let kept = text.text.lines.enumerated().filter { index, line in
      line.isOfHead || period.contains(index) || organization.contains(index)
        ? !ledger.says(line.text, ofPeriod: period.contains(index))
        : !line.isUsed && line.text != roadmap.organization
    }.map(\.element.text)
    let lines = kept + text.text.letter
    linesLeftOver = lines
    if roadmap.title.isEmpty { roadmap.title = "—" }
    if roadmap.organization.isEmpty { roadmap.organization = roadmap.title }
    roadmap.keep(rows.rowsLeftOver.map(\.line) + rows.valuesLeftOver, as: "rows")
    roadmap.keep(lines, as: "text")
  }

  /// Gives goals the last day of the part of the year that they are for; what has none in the time of the
  /// plan, or several, is kept and asked about.
  private mutating func placeGoals(in context: DeadlineContext?) {
    var left: [String] = []
    for index in roadmap.targets.indices {
      let target = roadmap.targets[index]
      roadmap.targets[index].goals = target.goals.compactMap { goal in
        if YearKey.of(header: goal.key) != nil || CalendarDate(goal.key) != nil { return goal }
        if let context, case .success(let said) = DeadlineReader.read(goal.key, in: context),
          said.kind == .span, said.occurrences.count == 1, let end = said.occurrences.first?.end
        {
          return (end.description, goal.value)
        }
        doubts.append(ImportDoubt(place: ImportPlace(text: goal.key), question: .cellLeftOver))
        let value = Int(exactly: goal.value).map { "\($0)" } ?? "\(goal.value)"
        left.append("\(target.title): \(goal.key): \(value)")
        return nil
      }
    }
    doubts = doubts.once()
    roadmap.targets.removeAll { $0.value == nil && $0.goals.isEmpty }
    roadmap.keep(left, as: "rows")
  }

  /// A footnote becomes a note of its line; what is hidden or struck through is kept and asked about.
  private mutating func keep(_ remark: SourceRemark) {
    let text = ImportText.line(ImportText.cleaned(remark.text))
    guard !text.isEmpty else { return }
    let place = ImportPlace(
      table: remark.table, row: remark.row, column: remark.column, text: text)
    switch remark.kind {
    case .footnote:
      let index = roadmap.items.firstIndex {
        $0.place.table != nil && $0.place.table == remark.table && $0.place.row == remark.row
      }
      if let index {
        roadmap.items[index].notes.append(text)
      } else {
        roadmap.keep([text], as: "footnotes")
      }
    case .hyphen: doubts.append(ImportDoubt(place: place, question: .hyphenAtLineEnd(text)))
    case .cutWord: doubts.append(ImportDoubt(place: place, question: .wordAtLineEnd(text)))
    case .struckOut:
      roadmap.keep([text], as: "struckOut")
      doubts.append(ImportDoubt(place: place, question: .struckOutLeftOut))
    case .hidden:
      roadmap.keep([text], as: "hidden")
      doubts.append(ImportDoubt(place: place, question: .hiddenLeftOut))
    case .picture:
      doubts.append(
        ImportDoubt(place: ImportPlace(text: ""), question: .pictureLeftOut(page: text)))
    }
  }
}
