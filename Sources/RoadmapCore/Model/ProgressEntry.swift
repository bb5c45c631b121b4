package import SourceJSON

/// One line of an activity's history.
public struct ProgressEntry: Sendable {
  /// What an entry says happened.
  public enum State: String, CaseIterable, Sendable {
    /// Work has begun.
    case started
    /// Work is going on.
    case progress
    /// The occurrence was done.
    case done
    /// The occurrence will not be done.
    case cancelled
    /// The occurrence got a new due date.
    case postponed
    /// A done or cancelled occurrence is open again.
    case reopened
  }

  /// The day on which it happened.
  public var on: CalendarDate
  /// What happened.
  public var state: State
  /// How much is done, 0…100.
  public var percent: Double?
  /// The due date of the occurrence meant; nil for the earliest open one.
  public var occurrence: CalendarDate?
  /// The new due date of a postponed occurrence.
  public var until: CalendarDate?
  /// Who did or said it.
  public var by: String?
  /// What proves it: order numbers, links, file names.
  public var evidence: [String]
  /// Anything else.
  public var note: String?
  /// The object of the file that this was read from.
  package var node: JSONNode
}
