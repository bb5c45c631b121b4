/// One occurrence that is overdue or falls due soon.
public struct DueLine: Sendable {
  /// The number of the activity.
  public let id: String
  /// The number as the document prints it, where that is not the `id`.
  public let number: String?
  /// What is to be done.
  public let title: String
  /// The first day of the window.
  public let from: CalendarDate
  /// The due date that holds.
  public let due: CalendarDate
  /// The due date of the deadline, where it was postponed; else nil.
  public let plannedDue: CalendarDate?
  /// How many days after its original due date, or how many days are left; 0 on the due date itself.
  public let days: Int
  /// How much is done, 0…100, where somebody said so.
  public let percent: Double?
  /// Who is responsible.
  public let responsible: [String]
  /// Whether it is overdue only by a reading of its deadline that is in doubt.
  public let isDoubtful: Bool

  private init?(_ activity: ActivityStatus, _ occurrence: Occurrence, on day: CalendarDate) {
    guard let due = occurrence.due else { return nil }
    id = activity.work.id
    number = activity.work.number
    title = activity.work.title
    from = occurrence.from ?? due
    self.due = due
    plannedDue = occurrence.plannedDue == due ? nil : occurrence.plannedDue
    days = due < day ? occurrence.daysLate(on: day) : day.days(until: due)
    percent = occurrence.percent
    responsible = activity.work.responsible
    isDoubtful =
      occurrence.status == .overdue && plannedDue == nil
      && activity.reading?.doubts.contains { $0.excuses(on: day) } == true
  }

  /// Every overdue occurrence, the latest by its original due date first, then in the order of the
  /// document.
  public static func overdue(in status: RoadmapStatus) -> [DueLine] {
    overdue(of: status.activities, on: status.day)
  }

  /// The same of some lines of the plan.
  static func overdue(of activities: [ActivityStatus], on day: CalendarDate) -> [DueLine] {
    // Nothing presses more than being overdue, so that an activity's own status tells.
    lines(
      of: activities, on: day, ofActivities: { $0 == .overdue }, where: { $0.status == .overdue }
    ).stablySorted { $0.days > $1.days }
  }

  /// Every open occurrence that falls due from the day on, within `days` days, nearest first.
  public static func upcoming(in status: RoadmapStatus, days: Int) -> [DueLine] {
    let span = DateSpan(status.day, status.day.adding(days: max(0, days)))
    return open(of: status.activities, dueIn: span ?? DateSpan(status.day), on: status.day)
  }

  /// Every occurrence of some lines of the plan that is open, falls due in a time and is not overdue,
  /// nearest first.
  static func open(
    of activities: [ActivityStatus], dueIn span: DateSpan, on day: CalendarDate
  ) -> [DueLine] {
    lines(
      of: activities, on: day, ofActivities: { !$0.isClosed },
      where: { occurrence in
        !occurrence.status.isClosed && occurrence.status != .overdue
          && occurrence.due.map(span.contains) ?? false
      })
  }

  /// The wanted occurrences of the activities that may have any.
  private static func lines(
    of activities: [ActivityStatus], on day: CalendarDate,
    ofActivities mayHave: (ItemStatus) -> Bool, where isWanted: (Occurrence) -> Bool
  ) -> [DueLine] {
    var lines: [DueLine] = []
    // By place: a copy of every activity would cost more than the question.
    for place in activities.indices where mayHave(activities[place].status) {
      let activity = activities[place]
      for occurrence in activity.occurrences where isWanted(occurrence) {
        if let line = DueLine(activity, occurrence, on: day) { lines.append(line) }
      }
    }
    return lines.stablySorted { $0.due < $1.due }
  }
}
