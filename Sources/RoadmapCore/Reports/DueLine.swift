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
  /// How many days late, or how many days are left; 0 on the due date itself.
  public let days: Int
  /// How much is done, 0…100, where somebody said so.
  public let percent: Double?
  /// Who is responsible.
  public let responsible: [String]

  private init?(_ activity: ActivityStatus, _ occurrence: Occurrence, on day: CalendarDate) {
    guard let due = occurrence.due else { return nil }
    id = activity.work.id
    number = activity.work.number
    title = activity.work.title
    from = occurrence.from ?? due
    self.due = due
    plannedDue = occurrence.plannedDue == due ? nil : occurrence.plannedDue
    days = abs(day.days(until: due))
    percent = occurrence.percent
    responsible = activity.work.responsible
  }

  /// Every overdue occurrence, worst first, then in the order of the document.
  public static func overdue(in status: RoadmapStatus) -> [DueLine] {
    lines(in: status) { $0.status == .overdue }
  }

  /// Every open occurrence that falls due from the day on, within `days` days, nearest first.
  public static func upcoming(in status: RoadmapStatus, days: Int) -> [DueLine] {
    lines(in: status) { occurrence in
      guard !occurrence.status.isClosed, let due = occurrence.due else { return false }
      return (0...max(0, days)).contains(status.day.days(until: due))
    }
  }

  private static func lines(
    in status: RoadmapStatus, where isWanted: (Occurrence) -> Bool
  ) -> [DueLine] {
    var lines: [DueLine] = []
    for activity in status.activities {
      // By place: a copy of every occurrence, with its history, would cost more than the question.
      for index in activity.occurrences.indices where isWanted(activity.occurrences[index]) {
        let line = DueLine(activity, activity.occurrences[index], on: status.day)
        if let line { lines.append(line) }
      }
    }
    return lines.stablySorted { $0.due < $1.due }
  }
}
