import RoadmapCore

/// One occurrence that the weekly walk asks about.
struct CheckInItem: Sendable {
  /// What there is to say of it.
  let line: DueLine
  /// What is typed to name it.
  let typed: String
  /// Whether its due date has passed.
  let isOverdue: Bool
  /// The due date by which an entry names it; nil where the item has no other.
  let occurrence: CalendarDate?

  /// Everything that is overdue, worst first, then everything that falls due within some days,
  /// nearest first.
  static func items(of roadmap: Roadmap, on day: CalendarDate, days: Int) -> [CheckInItem] {
    let status = RoadmapStatus(of: roadmap, on: day, soonDays: days)
    var repeating: Set<String> = []
    for activity in status.activities where activity.occurrences.count > 1 {
      repeating.insert(activity.work.id)
    }
    let numbers = TypedNumbers(roadmap)
    func item(_ line: DueLine, isOverdue: Bool) -> CheckInItem {
      CheckInItem(
        line: line, typed: numbers.item(line.id) ?? line.id, isOverdue: isOverdue,
        occurrence: repeating.contains(line.id) ? line.plannedDue ?? line.due : nil)
    }
    return DueLine.overdue(in: status).map { item($0, isOverdue: true) }
      + DueLine.upcoming(in: status, days: days).map { item($0, isOverdue: false) }
  }
}
