import SourceJSON

extension RoadmapEdit {
  /// Marks items; several of them are one change, and an item that is named twice is marked once.
  public static func mark(_ request: MarkRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      try request.check(today: situation.today)
      var request = request
      request.by = try situation.author(request.by)
      var plan = EditPlan()
      let items = try situation.items(request.ids)
      let lines = try situation.lines(of: items, orWholeStages: request.mark.isOfWholeStages)
      let urged = Set(items.map(\.id))
      for (place, line) in lines.enumerated() {
        let isLast = place == lines.count - 1
        try request.mark(line, isLast ? urged : nil, in: situation, &plan)
      }
      return plan
    }
  }
}

extension MarkRequest {
  /// Refuses what no item could be marked with.
  fileprivate func check(today: CalendarDate) throws(EditRefusal) {
    if let on, on.isInFuture(on: today) { throw .future(on, today: today) }
    if let percent, !(0...100).contains(percent) { throw .percentOutOfRange(percent) }
    if by?.isBlank == true { throw .blankText(.by) }
    if note?.isBlank == true { throw .blankText(.note) }
    if evidence.contains(where: \.isBlank) { throw .blankText(.evidence) }
  }

  /// Marks a line of the plan; `all` are the ids of those that the same request marks, for the last of
  /// them, behind which the next step is told.
  fileprivate func mark(
    _ line: EditSituation.Line, _ all: Set<String>?, in situation: EditSituation,
    _ plan: inout EditPlan
  ) throws(EditRefusal) {
    let work = line.work
    let status = situation.status(of: work)
    let choice = try OccurrenceChoice(for: self, status, today: situation.today)
    let occurrence = status.occurrences[choice.index]
    if let standing = choice.standing {
      plan.edits += adding(to: standing, at: situation.path(to: standing.node))
    } else if !choice.isAlreadySo {
      let entry = choice.entry
      plan.edits.append(
        try work.item.recording(entry, of: status, at: situation.path(to: work.item.node)))
    }
    let (id, state, index, isAlreadySo) = (
      work.item.id, mark.state, choice.index, choice.isAlreadySo
    )
    let on = choice.standing?.on ?? self.on ?? situation.today
    let (isAddition, notBegun) = (choice.standing != nil, choice.notBegun)
    // Nobody is urged on to what was just begun or put off.
    let isDealtWith = [.started, .progress, .postponed, .reopened].contains(mark.state)
    plan.outcomes.append { after in
      // Where it is tomorrow already, the mark counts already.
      let now = after.status(at: line.place, on: max(on, after.today))
      let occurrences = now?.occurrences ?? []
      let changed = occurrences.indices.contains(index) ? occurrences[index] : occurrence
      return .marked(
        MarkOutcome(
          id: id, title: work.item.title, state: state, on: on,
          periodStart: after.roadmap.period.start, isAlreadySo: isAlreadySo, isAddition: isAddition,
          notBegun: notBegun,
          plannedDue: changed.plannedDue, due: changed.due, occurrenceCount: occurrences.count,
          before: occurrence.status, after: changed.status,
          percentBefore: occurrence.percent, percent: changed.percent,
          whole: now?.status ?? changed.status,
          next: all.flatMap { after.nextStep(after: id, passingOver: isDealtWith ? $0 : []) }))
    }
  }

  /// The edits by which an entry gets what is new beside what it says.
  private func adding(to entry: ProgressEntry, at path: JSONPath) -> [JSONEdit] {
    let order = EntryField.all.names
    let known = Set(entry.evidence)
    var edits = evidence.filter { !known.contains($0) }.map { text in
      JSONEdit.append(
        path.appending(EntryField.evidence), .string(text), order: order)
    }
    if entry.by == nil, let by {
      edits.append(.set(path.appending(EntryField.by), .string(by), order: order))
    }
    if entry.note == nil, let note {
      edits.append(.set(path.appending(EntryField.note), .string(note), order: order))
    }
    return edits
  }

  /// How much is done, where the mark says so.
  var percent: Double? {
    switch mark {
    case .started(let percent): percent
    case .progress(let percent): percent
    default: nil
    }
  }

  /// What proves it, where the mark says so.
  var evidence: [String] {
    if case .done(let evidence) = mark { evidence } else { [] }
  }

  /// The new due date, where the mark says so.
  var until: CalendarDate? {
    if case .postponed(let until) = mark { until } else { nil }
  }
}

extension String {
  /// Whether nothing but spaces and control characters stands in it.
  var isBlank: Bool { !utf8.contains { $0 > 0x20 } }
}
