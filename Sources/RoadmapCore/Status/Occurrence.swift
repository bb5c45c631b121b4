/// One window in which an activity has to be done once, as it stands on a day.
public struct Occurrence: Sendable {
  /// The first and the last day of the window, as the deadline says; nil where it has no due date.
  public let plannedWindow: DateSpan?
  /// The due date that holds: the planned one, or the one that it was postponed to.
  public internal(set) var due: CalendarDate?
  /// How it stands.
  public internal(set) var status: ItemStatus = .unscheduled
  /// How much is done, 0…100, where an entry says so.
  public internal(set) var percent: Double?
  /// The entry that closed it, where it is done or cancelled.
  public internal(set) var closing: ProgressEntry?
  /// The entry that postponed it last.
  public internal(set) var postponement: ProgressEntry?
  var isStarted = false

  init(plannedWindow: DateSpan?) {
    self.plannedWindow = plannedWindow
    due = plannedWindow?.end
  }

  /// The first day of the window.
  public var from: CalendarDate? { plannedWindow?.start }
  /// The due date that the deadline says, whatever it was postponed to.
  public var plannedDue: CalendarDate? { plannedWindow?.end }
  /// The day on which it was done.
  public var doneOn: CalendarDate? { status == .done ? closing?.on : nil }

  /// How many days it is late on `day`, or was late when it was done; 0 where it is not.
  public func daysLate(on day: CalendarDate) -> Int {
    guard let due, status == .overdue || status == .done else { return 0 }
    return max(0, due.days(until: doneOn ?? day))
  }
}
