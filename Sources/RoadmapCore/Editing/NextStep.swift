/// What there is to do next after an item was marked.
public enum NextStep: Hashable, Sendable {
  /// The item itself, by a due date.
  case occurrence(due: CalendarDate)
  /// Another item, by a due date.
  case item(id: String, title: String, due: CalendarDate)
}

extension EditSituation {
  /// What comes after an item: the open occurrence of the roadmap that is due first, so that what is
  /// overdue goes before what is near; nil where nothing with a due date remains.
  ///
  /// Items that are passed over, and the item with them, are named only where nothing else remains.
  func nextStep(after id: String, passingOver others: Set<String> = []) -> NextStep? {
    let isPassedOver: (WorkItem) -> Bool = { others.contains($0.item.id) }
    guard let (work, due) = first(where: { !isPassedOver($0) }) ?? first(where: isPassedOver) else {
      return nil
    }
    return work.item.id == id
      ? .occurrence(due: due) : .item(id: work.item.id, title: work.item.title, due: due)
  }

  private func first(
    where condition: (WorkItem) -> Bool
  ) -> (work: WorkItem, due: CalendarDate)? {
    var first: (work: WorkItem, due: CalendarDate)?
    for work in items where condition(work) {
      guard let due = openDue(of: work), due < first?.due ?? .latest else { continue }
      first = (work, due)
    }
    return first
  }

  private func openDue(of work: WorkItem) -> CalendarDate? {
    status(of: work).occurrences.filter { !$0.status.isClosed }.compactMap(\.due).min()
  }
}
