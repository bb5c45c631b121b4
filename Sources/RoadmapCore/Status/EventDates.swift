/// The days on which activities that others wait for were done.
struct EventDates {
  private var dates: [String: CalendarDate] = [:]

  /// Looks up what is waited for among the items, as of `day`.
  ///
  /// A stage or an activity with parts is done on the day on which the last of its parts was; parts
  /// that are cancelled are not waited for. Entries that were written after `known` do not count.
  init(_ items: [WorkItem], on day: CalendarDate, known: CalendarDate = .latest) {
    let awaited = Set(items.compactMap { $0.deadline?.rule?.after })
    guard !awaited.isEmpty else { return }
    var unfinished: Set<String> = []
    for work in items {
      let ids = ([work.item.id] + work.path.map(\.id)).filter(awaited.contains)
      guard !ids.isEmpty else { continue }
      switch EventDates.outcome(of: work.item, by: day, known) {
      case .done(let doneOn):
        for id in ids { dates[id] = max(dates[id] ?? doneOn, doneOn) }
      case .cancelled: break
      case .open: unfinished.formUnion(ids)
      }
    }
    for id in unfinished { dates[id] = nil }
  }

  /// The day on which an item was done, or nil where it is not done.
  func date(of id: String) -> CalendarDate? { dates[id] }

  private enum Outcome {
    case open
    case done(CalendarDate)
    case cancelled
  }

  private static func outcome(
    of item: Item, by day: CalendarDate, _ known: CalendarDate
  ) -> Outcome {
    var outcome = Outcome.open
    for entry in item.progress.stablySorted(by: { $0.on < $1.on })
    where entry.on <= day && entry.writtenOn <= known {
      switch entry.state {
      case .done: outcome = .done(entry.on)
      case .cancelled: outcome = .cancelled
      case .reopened: outcome = .open
      case .started, .progress, .postponed: break
      }
    }
    return outcome
  }
}
