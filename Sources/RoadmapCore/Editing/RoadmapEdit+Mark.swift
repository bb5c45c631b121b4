import SourceJSON

extension RoadmapEdit {
  /// Marks items; several of them are one change, and an item that is named twice is marked once.
  public static func mark(_ request: MarkRequest) -> RoadmapEdit { mark([request]) }

  /// Marks what requests name, one after the other: the file is read and written once for all.
  package static func mark(_ requests: [MarkRequest]) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      var marking = Marking(situation)
      for (place, request) in requests.enumerated() {
        try marking.add(request, isLast: place == requests.count - 1)
      }
      return marking.plan
    }
  }
}

/// Items under marks, each seen as the marks before leave it.
private struct Marking {
  var plan = EditPlan()
  private let situation: EditSituation
  private let numbers: TypedNumbers
  private var lines: [JSONNode: EditSituation.Line] = [:]
  private var paths: JSONPathFinder
  private var authors: [String: String] = [:]
  private var marked: Set<String> = []

  init(_ situation: EditSituation) {
    self.situation = situation
    numbers = TypedNumbers(situation.roadmap)
    paths = JSONPathFinder(situation.file.document)
    for (place, work) in situation.items.enumerated() {
      lines[work.item.node] = EditSituation.Line(place: place, work: work)
    }
  }

  /// Marks what a request names; behind the last line of the last request the next step is told.
  mutating func add(_ request: MarkRequest, isLast: Bool) throws(EditRefusal) {
    try request.check(today: situation.today)
    var request = request
    if let by = request.by {
      if authors[by] == nil { authors[by] = try situation.author(by) }
      request.by = authors[by]
    }
    let items = try situation.items(request.ids, numbers).once(by: \.node)
    marked.formUnion(items.map(\.id))
    for (place, item) in items.enumerated() {
      guard let line = lines[item.node] else {
        throw situation.group(item, request.mark)
      }
      try mark(line, request, isLast: isLast && place == items.count - 1)
    }
  }

  private mutating func mark(
    _ line: EditSituation.Line, _ request: MarkRequest, isLast: Bool
  ) throws(EditRefusal) {
    let (work, mark) = (line.work, request.mark)
    let status = situation.status(of: work)
    let choice = try OccurrenceChoice(for: request, status, today: situation.today)
    let occurrence = status.occurrences[choice.index]
    let list = paths.path(to: work.item.node).appending(ItemField.progress)
    if let standing = choice.standing {
      let place = work.item.progress.firstIndex { $0.node == standing.node } ?? 0
      plan.edits += request.adding(to: standing, at: list.appending(place))
    } else if !choice.isAlreadySo {
      let (entry, place) = try work.item.recorded(choice.entry, of: status)
      plan.edits.append(
        place == work.item.progress.count
          ? .append(list, entry.json, order: ItemField.ofStage.names)
          : .insert(list.appending(place), entry.json))
      lines[work.item.node]?.work = work.recording(entry, at: place)
    }
    let (id, title, state, index) = (work.item.id, work.item.title, mark.state, choice.index)
    let on = choice.standing?.on ?? request.on ?? situation.today
    let (isAlreadySo, isAddition) = (choice.isAlreadySo, choice.standing != nil)
    let notBegun = choice.notBegun
    // Nobody is urged on to what was just begun or put off.
    let isDealtWith = [.started, .progress, .postponed, .reopened].contains(state)
    let passedOver = isLast && isDealtWith ? marked : []
    let author = isLast ? [request.by].compactMap { $0 } : []
    plan.outcomes.append { after in
      // Where it is tomorrow already, the mark counts already.
      let now = after.status(at: line.place, on: max(on, after.today))
      let occurrences = now?.occurrences ?? []
      let changed = occurrences.indices.contains(index) ? occurrences[index] : occurrence
      return .marked(
        MarkOutcome(
          id: id, title: title, state: state, on: on,
          periodStart: after.roadmap.period.start, isAlreadySo: isAlreadySo, isAddition: isAddition,
          notBegun: notBegun,
          plannedDue: changed.plannedDue, due: changed.due, occurrenceCount: occurrences.count,
          before: occurrence.status, after: changed.status,
          percentBefore: occurrence.percent, percent: changed.percent,
          whole: now?.status ?? changed.status,
          unlisted: after.unlisted(author).filter { !after.named.contains($0) },
          next: isLast ? after.nextStep(after: id, passingOver: passedOver) : nil))
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

  /// The edits by which an entry gets what is new beside what it says.
  fileprivate func adding(to entry: ProgressEntry, at path: JSONPath) -> [JSONEdit] {
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
