/// A correction of an entry in an item's history.
public struct AmendRequest: Sendable {
  /// What the entry is to say instead; what is nil stays.
  public struct Correction: Sendable {
    /// The day on which it happened.
    public var on: CalendarDate?
    /// How much is done, 0…100.
    public var percent: Double?
    /// The due date of the occurrence meant.
    public var occurrence: CalendarDate?
    /// The new due date of a postponed occurrence.
    public var until: CalendarDate?
    /// Who did or said it.
    public var by: String?
    /// What proves it, in place of what stood there.
    public var evidence: [String]?
    /// Anything else.
    public var note: String?

    /// Makes a correction.
    public init(
      on: CalendarDate? = nil, percent: Double? = nil, for occurrence: CalendarDate? = nil,
      until: CalendarDate? = nil, by: String? = nil, evidence: [String]? = nil,
      note: String? = nil
    ) {
      self.on = on
      self.percent = percent
      self.occurrence = occurrence
      self.until = until
      self.by = by
      self.evidence = evidence
      self.note = note
    }
  }

  /// The item's number, as people type it.
  public var id: String
  /// The day of the entry; nil for the last one.
  public var entry: CalendarDate?
  /// What the entry says happened, where several have the same day.
  public var state: ProgressEntry.State?
  /// The due date that the entry means, where several have the same day; where one has, it is what the
  /// entry is to mean, unless it is taken out.
  public var occurrence: CalendarDate?
  /// What it is to say; nil to take it out.
  public var correction: Correction?

  /// Makes a request.
  public init(
    id: String, entry: CalendarDate? = nil, state: ProgressEntry.State? = nil,
    of occurrence: CalendarDate? = nil, _ correction: Correction?
  ) {
    self.id = id
    self.entry = entry
    self.state = state
    self.occurrence = occurrence
    self.correction = correction
  }
}
