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

  /// Gives goals the days of the roadmap, and keeps what stands beside them; what has no day in it, or
  /// several, is kept and asked about.
  private mutating func placeGoals(in context: DeadlineContext?) {
    var left: [String] = []
    func place(_ targets: inout [DraftTarget], _ doubts: inout [ImportDoubt]) {
      for index in targets.indices {
        for goal in targets[index].placeGoals(in: context) {
          doubts.append(ImportDoubt(place: ImportPlace(text: goal.words), question: .cellLeftOver))
          left.append("\(targets[index].title): \(goal.said)")
        }
      }
      targets.removeAll { $0.value == nil && $0.goals.isEmpty }
    }
    place(&roadmap.targets, &doubts)
    for index in roadmap.items.indices where !roadmap.items[index].targets.isEmpty {
      place(&roadmap.items[index].targets, &doubts)
      roadmap.items[index].notes += roadmap.items[index].targets.flatMap(\.asides)
    }
    doubts = doubts.once()
    let asides = roadmap.targets.flatMap { target in target.asides.map { "\(target.title): \($0)" }
    }
    roadmap.keep(left + asides, as: "rows")
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
