/// What there is to do next after an item was marked.
public enum NextStep: Hashable, Sendable {
  /// The item itself, by a due date.
  case occurrence(due: CalendarDate)
  /// Another item, by a due date.
  case item(id: String, title: String, due: CalendarDate)
}

extension EditSituation {
  /// What comes after an item: its own earliest open occurrence, else the open item of its stage that
  /// is due first, else that of the whole roadmap; nil where nothing with a due date remains.
  ///
  /// Items that are passed over, and the item with them, are named only where nothing else remains.
  func nextStep(after id: String, passingOver others: [String] = []) -> NextStep? {
    guard let work = items.first(where: { $0.item.id == id }) else { return nil }
    let own = openDue(of: work).map { NextStep.occurrence(due: $0) }
    if let own, others.isEmpty { return own }
    return first { $0.stageIndex == work.stageIndex && !others.contains($0.item.id) }
      ?? first { !others.contains($0.item.id) } ?? own
  }

  private func first(where condition: (WorkItem) -> Bool) -> NextStep? {
    var first: (work: WorkItem, due: CalendarDate)?
    for work in items where condition(work) {
      guard let due = openDue(of: work), due < first?.due ?? .latest else { continue }
      first = (work, due)
    }
    return first.map { .item(id: $0.work.item.id, title: $0.work.item.title, due: $0.due) }
  }

  private func openDue(of work: WorkItem) -> CalendarDate? {
    status(of: work).occurrences.filter { !$0.status.isClosed }.compactMap(\.due).min()
  }
}
