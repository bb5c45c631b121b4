/// How an occurrence, or a whole activity, stands on a day; the raw value is what machine output says.
public enum ItemStatus: String, CaseIterable, Sendable {
  /// The due date has passed and it is not done.
  case overdue
  /// Work has begun and the due date has not passed.
  case inProgress = "in-progress"
  /// Due within the days that count as soon.
  case dueSoon = "due-soon"
  /// The window has begun and nothing is recorded.
  case open
  /// The window has not begun.
  case planned
  /// Going on all the time, without a due date.
  case continuous
  /// When somebody asks for it, without a due date.
  case onRequest = "on-request"
  /// No deadline, one that is not understood, or one that waits for an event.
  case unscheduled
  /// Done.
  case done
  /// Will not be done.
  case cancelled

  /// Whether nothing remains to be done.
  public var isClosed: Bool { self == .done || self == .cancelled }
}
