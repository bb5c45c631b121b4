import SourceJSON

extension RoadmapEdit {
  /// Gives an item, or all that a stage hands down to its activities, another deadline.
  public static func reschedule(_ request: RescheduleRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let item = try situation.item(request.id)
      let deadline = try situation.deadline(request.deadline, isForced: request.isForced)
      let isAlreadySo = item.deadline.map { $0.rule == nil && $0.text == deadline.text } ?? false
      var plan = EditPlan()
      if !isAlreadySo {
        if !request.isForced { try MarkedDueDates(situation).check(item, becoming: deadline) }
        plan.reschedule(item, to: deadline, at: situation.path(to: item.node), in: situation)
      }
      let before = situation.status(ofID: item.id)
      plan.outcomes = [
        { after in
          .rescheduled(
            RescheduleOutcome(
              id: item.id, title: item.title, before: before?.work.deadline ?? item.deadline,
              after: deadline, statusBefore: before?.status,
              statusAfter: after.status(ofID: item.id)?.status, isAlreadySo: isAlreadySo))
        }
      ]
      return plan
    }
  }
}

extension EditSituation {
  /// Understands the words of a deadline, or refuses unless it is forced to take them as they are.
  func deadline(_ words: String, isForced: Bool) throws(EditRefusal) -> Deadline {
    if words.isBlank { throw .blankText(.deadline) }
    let deadline = Deadline(text: words, in: deadlineContext)
    if case .failure(let problem) = deadline.result, !isForced {
      throw .deadlineNotUnderstood(words, problem)
    }
    return deadline
  }

  /// Refuses where entries of a line name due dates that another reading does not have.
  func checkOccurrences(of work: WorkItem, becoming deadline: Deadline) throws(EditRefusal) {
    let named = work.item.progress.compactMap(\.occurrence)
    guard !named.isEmpty else { return }
    let windows = deadline.reading?.occurrences ?? []
    let now = status(of: work)
    let lost = named.filter { due in
      now.occurrences.contains { $0.plannedDue == due } && !windows.contains { $0.end == due }
    }
    if !lost.isEmpty { throw .losesOccurrences(work.item.id, due: lost) }
  }
}

extension EditPlan {
  /// Writes an item's own deadline, and that it was changed.
  mutating func reschedule(
    _ item: Item, to deadline: Deadline, at path: JSONPath, in situation: EditSituation
  ) {
    let place = path.appending(ItemField.deadline)
    edits.append(.set(place, .string(deadline.text), order: ItemField.ofStage.names))
    amendments.append(
      situation.amendment(
        item.id, .deadline, from: item.deadline.map { .text($0.text) }, to: .text(deadline.text)))
  }
}

/// The lines whose marks name due dates, by the items from which they take their deadline.
struct MarkedDueDates {
  private let situation: EditSituation
  /// Places among the items of the situation, by the ids whose deadline these have, or would have.
  private var takers: [String: [Int]] = [:]

  init(_ situation: EditSituation) {
    self.situation = situation
    var isOwn: Set<String> = []
    situation.roadmap.forEachItem { if $0.deadline != nil { isOwn.insert($0.id) } }
    for (index, work) in situation.items.enumerated()
    where work.item.progress.contains(where: { $0.occurrence != nil }) {
      takers[work.item.id, default: []].append(index)
      guard work.item.deadline == nil else { continue }
      for ancestor in work.path.reversed() {
        takers[ancestor.id, default: []].append(index)
        if isOwn.contains(ancestor.id) { break }
      }
    }
  }

  /// Refuses a deadline with which something would be lost: what was done of an occurrence that it does
  /// not have, or the owner's keys in a deadline that is an object, which is replaced as a whole.
  func check(_ item: Item, becoming deadline: Deadline) throws(EditRefusal) {
    let document = situation.file.document
    if let member = document.member(ItemField.deadline.name, of: item.node) {
      let keys = document.members(of: member.value).compactMap { document.string($0.key) }
      let own = keys.filter { $0.hasPrefix("x-") }
      if !own.isEmpty { throw .deadlineHasOwnKeys(item.id, keys: own) }
    }
    for index in takers[item.id] ?? [] {
      try situation.checkOccurrences(of: situation.items[index], becoming: deadline)
    }
  }
}
