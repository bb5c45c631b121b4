/// What is marked on items: done, started, postponed and so on.
public struct MarkRequest: Sendable {
  /// What happened.
  public enum Mark: Hashable, Sendable {
    /// Work has begun; how much is done, 0…100, where it is said.
    case started(percent: Double?)
    /// Work is going on; how much is done, 0…100.
    case progress(percent: Double)
    /// Done, with what proves it.
    case done(evidence: [String])
    /// Will not be done.
    case cancelled
    /// Has a new due date.
    case postponed(until: CalendarDate)
    /// Open again after it was done or cancelled.
    case reopened

    /// Whether all that is open in a stage can be marked so at once.
    var isOfWholeStages: Bool {
      switch self {
      case .done, .cancelled: true
      case .started, .progress, .postponed, .reopened: false
      }
    }

    /// What an entry says happened.
    public var state: ProgressEntry.State {
      switch self {
      case .started: .started
      case .progress: .progress
      case .done: .done
      case .cancelled: .cancelled
      case .postponed: .postponed
      case .reopened: .reopened
      }
    }
  }

  /// The items' numbers, as people type them.
  public var ids: [String]
  /// What happened.
  public var mark: Mark
  /// The day on which it happened; nil for today.
  public var on: CalendarDate?
  /// The due date of the occurrence meant; nil for the earliest open one, or, to reopen, the one
  /// that was closed last.
  public var occurrence: CalendarDate?
  /// Who did or said it.
  public var by: String?
  /// Anything else.
  public var note: String?

  /// Makes a request.
  public init(
    _ mark: Mark, ids: [String], on: CalendarDate? = nil, for occurrence: CalendarDate? = nil,
    by: String? = nil, note: String? = nil
  ) {
    self.mark = mark
    self.ids = ids
    self.on = on
    self.occurrence = occurrence
    self.by = by
    self.note = note
  }
}
