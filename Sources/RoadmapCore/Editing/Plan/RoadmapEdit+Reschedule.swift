import SourceJSON

extension RoadmapEdit {
  /// Gives an item, or all that a stage hands down to its activities, another deadline.
  public static func reschedule(_ request: RescheduleRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let item = try situation.item(request.id)
      let deadline = try situation.deadline(request.deadline, isForced: request.isForced)
      let isAlreadySo = item.deadline.map { $0.rule == nil && $0.text == deadline.text } ?? false
      let path = situation.path(to: item.node).appending(ItemField.deadline)
      if !request.isForced, !isAlreadySo {
        try situation.checkOwnKeys(of: item, at: path)
        try situation.checkOccurrences(of: item, becoming: deadline)
      }
      var plan = EditPlan()
      if !isAlreadySo {
        plan.edits = [.set(path, .string(deadline.text), order: ItemField.ofStage.names)]
        plan.amendments = [
          Amendment(
            on: situation.today, id: item.id, .deadline,
            from: item.deadline.map { .text($0.text) }, to: .text(deadline.text))
        ]
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

  /// A deadline that is an object is replaced as a whole; the owner's keys in it would be lost.
  fileprivate func checkOwnKeys(of item: Item, at path: JSONPath) throws(EditRefusal) {
    guard let node = file.document.node(at: path) else { return }
    let keys = file.document.members(of: node).compactMap { file.document.string($0.key) }
    let own = keys.filter { $0.hasPrefix("x-") }
    if !own.isEmpty { throw .deadlineHasOwnKeys(item.id, keys: own) }
  }

  /// What was done of an occurrence that the new deadline does not have would be forgotten.
  fileprivate func checkOccurrences(
    of item: Item, becoming deadline: Deadline
  ) throws(EditRefusal) {
    for work in items where takesDeadline(work, from: item) {
      try checkOccurrences(of: work, becoming: deadline)
    }
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

  /// Whether the deadline of an item is, or would be, that of a line of the plan.
  private func takesDeadline(_ work: WorkItem, from item: Item) -> Bool {
    if work.item.node == item.node { return true }
    guard work.item.deadline == nil,
      let level = work.path.firstIndex(where: { $0.id == item.id })
    else { return false }
    return work.path[(level + 1)...].allSatisfy { roadmap.item(id: $0.id)?.deadline == nil }
  }
}
