package import SourceJSON

/// One line of an activity's history.
///
/// It never changes and has no identity; it is a class because an occurrence remembers the entries
/// that closed and moved it, and most occurrences have neither.
public final class ProgressEntry: Sendable {
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

  /// What is said beside state and dates: in a file, or by whoever asks for the entry.
  enum Remarks: Sendable {
    case written(WrittenTexts, by: JSONNode?, evidence: JSONNode?, note: JSONNode?)
    case given(by: String?, evidence: [String], note: String?)
  }

  /// The day on which it happened.
  public let on: CalendarDate
  /// What happened.
  public let state: State
  /// How much is done, 0…100.
  public let percent: Double?
  /// The due date of the occurrence meant; nil for the earliest open one.
  public let occurrence: CalendarDate?
  /// The new due date of a postponed occurrence.
  public let until: CalendarDate?
  /// The day on which it was written, where that is not the day on which it happened.
  public let recorded: CalendarDate?
  /// The object of the file that this was read from.
  package let node: JSONNode
  private let remarks: Remarks

  init(
    on: CalendarDate, state: State, percent: Double?, occurrence: CalendarDate?,
    until: CalendarDate?, recorded: CalendarDate?, remarks: Remarks, node: JSONNode
  ) {
    self.on = on
    self.state = state
    self.percent = percent
    self.occurrence = occurrence
    self.until = until
    self.recorded = recorded
    self.remarks = remarks
    self.node = node
  }

  /// The day on which it was written.
  public var writtenOn: CalendarDate { recorded ?? on }

  /// Who did or said it.
  public var by: String? {
    switch remarks {
    case .written(let texts, let by, _, _): texts.text(by)
    case .given(let by, _, _): by
    }
  }

  /// What proves it: order numbers, links, file names.
  public var evidence: [String] {
    switch remarks {
    case .written(let texts, _, let evidence, _): texts.list(evidence)
    case .given(_, let evidence, _): evidence
    }
  }

  /// Whether nothing proves it.
  public var lacksEvidence: Bool {
    switch remarks {
    case .written(let texts, _, let evidence, _): texts.isEmpty(evidence)
    case .given(_, let evidence, _): evidence.isEmpty
    }
  }

  /// Anything else.
  public var note: String? {
    switch remarks {
    case .written(let texts, _, _, let note): texts.text(note)
    case .given(_, _, let note): note
    }
  }

  /// The same entry with another occurrence named, or none.
  func naming(_ occurrence: CalendarDate?) -> ProgressEntry {
    ProgressEntry(
      on: on, state: state, percent: percent, occurrence: occurrence, until: until,
      recorded: recorded, remarks: remarks, node: node)
  }
}
