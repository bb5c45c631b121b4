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
    // Nothing presses more than being overdue, so that an activity's own status tells.
    lines(in: status, ofActivities: { $0 == .overdue }, where: { $0.status == .overdue })
      .stablySorted { $0.days > $1.days }
  }

  /// Every open occurrence that falls due from the day on, within `days` days, nearest first.
  public static func upcoming(in status: RoadmapStatus, days: Int) -> [DueLine] {
    let soon = 0...max(0, days)
    return lines(
      in: status, ofActivities: { !$0.isClosed },
      where: { occurrence in
        !occurrence.status.isClosed
          && occurrence.due.map { soon.contains(status.day.days(until: $0)) } ?? false
      })
  }

  /// The wanted occurrences of the activities that may have any.
  private static func lines(
    in status: RoadmapStatus, ofActivities mayHave: (ItemStatus) -> Bool,
    where isWanted: (Occurrence) -> Bool
  ) -> [DueLine] {
    var lines: [DueLine] = []
    // By place: a copy of every activity would cost more than the question.
    for place in status.activities.indices where mayHave(status.activities[place].status) {
      let activity = status.activities[place]
      for occurrence in activity.occurrences where isWanted(occurrence) {
        if let line = DueLine(activity, occurrence, on: status.day) { lines.append(line) }
      }
    }
    return lines.stablySorted { $0.due < $1.due }
  }
}
