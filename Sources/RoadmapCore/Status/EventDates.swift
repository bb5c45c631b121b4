/// The days on which activities that others wait for were done.
struct EventDates {
  private var dates: [String: CalendarDate] = [:]

  /// Looks up what is waited for among the items, as of `day`.
  ///
  /// A stage or an activity with parts is done on the day on which the last of its parts was.
  init(_ items: [WorkItem], on day: CalendarDate) {
    let awaited = Set(items.compactMap { $0.deadline?.rule?.after })
    guard !awaited.isEmpty else { return }
    var unfinished: Set<String> = []
    for work in items {
      let ids = ([work.item.id] + work.path.map(\.id)).filter(awaited.contains)
      guard !ids.isEmpty else { continue }
      let doneOn = EventDates.doneOn(work.item, by: day)
      for id in ids {
        if let doneOn {
          dates[id] = max(dates[id] ?? doneOn, doneOn)
        } else {
          unfinished.insert(id)
        }
      }
    }
    for id in unfinished { dates[id] = nil }
  }

  /// The day on which an item was done, or nil where it is not done.
  func date(of id: String) -> CalendarDate? { dates[id] }

  private static func doneOn(_ item: Item, by day: CalendarDate) -> CalendarDate? {
    var done: CalendarDate?
    for entry in item.progress.stablySorted(by: { $0.on < $1.on }) where entry.on <= day {
      switch entry.state {
      case .done: done = entry.on
      case .reopened: done = nil
      default: break
      }
    }
    return done
  }
}
