/// One window in which an activity has to be done once, as it stands on a day.
public struct Occurrence: Sendable {
  /// The first and the last day of the window, as the deadline says; nil where it has no due date.
  public let plannedWindow: DateSpan?
  /// The due date that holds: the planned one, or the one that it was postponed to.
  public internal(set) var due: CalendarDate?
  /// The due date by which punctuality is judged: the planned one, or the first that it was given
  /// where the deadline says none.
  public internal(set) var originalDue: CalendarDate?
  /// How it stands.
  public internal(set) var status: ItemStatus = .unscheduled
  /// How much is done, 0…100, where an entry says so; nil of what is done.
  public internal(set) var percent: Double?
  /// The entry that closed it, where it is done or cancelled.
  public internal(set) var closing: ProgressEntry?
  /// The entry that postponed it last.
  public internal(set) var postponement: ProgressEntry?
  /// Whether it was due already when it was postponed, once at least.
  public internal(set) var wasPostponedLate = false
  /// The last entry that says something in words.
  var remark: ProgressEntry?
  var isStarted = false

  init(plannedWindow: DateSpan?) {
    self.plannedWindow = plannedWindow
    due = plannedWindow?.end
    originalDue = due
  }

  /// The first day of the window.
  public var from: CalendarDate? { plannedWindow?.start }
  /// The due date that the deadline says, whatever it was postponed to.
  public var plannedDue: CalendarDate? { plannedWindow?.end }
  /// The day on which it was done.
  public var doneOn: CalendarDate? { status == .done ? closing?.on : nil }

  /// Whether it was cancelled when its original due date had passed.
  public var wasCancelledLate: Bool {
    guard status == .cancelled, let closing, let originalDue else { return false }
    return originalDue < closing.on
  }
  /// Why it stands as it does, in somebody's words: what was said when it was closed, else the last
  /// that was said.
  public var note: String? { closing?.note ?? remark?.note }

  /// How many days after its original due date it was done, or is overdue on `day`; else 0.
  public func daysLate(on day: CalendarDate) -> Int {
    guard let originalDue, status == .overdue || status == .done else { return 0 }
    return max(0, originalDue.days(until: doneOn ?? day))
  }
}
