/// How a deadline is understood within a roadmap's period.
public struct DeadlineReading: Hashable, Sendable {
  /// What sort of deadline it is.
  public let kind: DeadlineKind
  /// The windows in which the activity is due, earliest first, each from its first day to its due day.
  ///
  /// None for the open-ended kinds and for a deadline that waits for an event.
  public let occurrences: [DateSpan]
  /// The first day of an open-ended deadline that has one («с сентября 2021 г.»), else nil.
  public let start: CalendarDate?
  /// Whether a year that the words do not say was taken from the period.
  public let isYearInferred: Bool
  /// What a careful reader would ask back, in the order of the phrase; empty where nothing is in doubt.
  public internal(set) var doubts: [DeadlineDoubt]

  /// Whether only due dates are said, so that each window begins where the period or its year does.
  let saysOnlyDue: Bool
  /// How often it comes back, where the deadline says so.
  let cadence: Cadence?

  init(
    kind: DeadlineKind, occurrences: [DateSpan], start: CalendarDate? = nil,
    isYearInferred: Bool = false, doubts: [DeadlineDoubt] = [], saysOnlyDue: Bool = false,
    cadence: Cadence? = nil
  ) {
    self.kind = kind
    self.occurrences = occurrences
    self.start = start
    self.isYearInferred = isYearInferred
    self.doubts = doubts
    self.saysOnlyDue = saysOnlyDue
    self.cadence = cadence
  }
}
