/// How every line of a roadmap's plan stands on a day.
public struct RoadmapStatus: Sendable {
  /// The day asked about.
  public let day: CalendarDate
  /// How many days ahead count as soon.
  public let soonDays: Int
  /// The lines of the plan, in the order of the document.
  public let activities: [ActivityStatus]

  /// Works out how a roadmap stands on a day; entries after that day do not count.
  public init(of roadmap: Roadmap, on day: CalendarDate, soonDays: Int = 14) {
    self.day = day
    self.soonDays = soonDays
    let context = roadmap.deadlineContext
    let items = roadmap.workItems
    let events = EventDates(items, on: day)
    activities = items.map { work in
      ActivityStatus(
        work, on: day, soonDays: soonDays,
        eventDate: work.deadline?.rule?.after.flatMap { events.date(of: $0) }, context: context)
    }
  }
}
