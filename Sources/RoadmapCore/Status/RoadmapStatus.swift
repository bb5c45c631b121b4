/// How every line of a roadmap's plan stands on a day.
public struct RoadmapStatus: Sendable {
  /// The day asked about.
  public let day: CalendarDate
  /// How many days ahead count as soon.
  public let soonDays: Int
  /// The lines of the plan, in the order of the document.
  public let activities: [ActivityStatus]

  /// Works out how a roadmap stands on a day; entries after that day do not count, nor do those that
  /// were written after `known`.
  public init(
    of roadmap: Roadmap, on day: CalendarDate, soonDays: Int = 14, known: CalendarDate = .latest
  ) {
    self.day = day
    self.soonDays = soonDays
    let context = roadmap.deadlineContext
    let items = roadmap.workItems
    let events = EventDates(items, on: day, known: known)
    activities = items.map { work in
      ActivityStatus(
        work, on: day, soonDays: soonDays,
        eventDate: work.deadline?.rule?.after.flatMap { events.date(of: $0) }, known: known,
        context: context)
    }
  }

  private init(_ status: RoadmapStatus, activities: [ActivityStatus]) {
    day = status.day
    soonDays = status.soonDays
    self.activities = activities
  }

  /// The same of the lines of the plan that some parties are responsible for; of all where `parties` is
  /// nil.
  func ofParties(_ parties: Set<String>?, in roadmap: Roadmap) -> RoadmapStatus {
    guard let parties else { return self }
    var filter = ActivityFilter()
    filter.parties = parties
    return RoadmapStatus(self, activities: filter.activities(of: self, in: roadmap))
  }
}
