/// A measurement of a target.
public struct MeasureRequest: Sendable {
  /// The target's id, or its title.
  public var target: String
  /// What was measured.
  public var amount: Measurement.Amount
  /// The day of the measurement; nil for today.
  public var on: CalendarDate?
  /// Where the figures come from.
  public var source: String?
  /// The unit that was said with the amount; nil where none was.
  package var unit: String?
  /// Whether a person typed it, who is asked about what may be a slip.
  package var isAsked = false

  /// Makes a request.
  public init(
    target: String, _ amount: Measurement.Amount, on: CalendarDate? = nil, source: String? = nil
  ) {
    self.target = target
    self.amount = amount
    self.on = on
    self.source = source
  }
}

/// How a target stands after it was measured.
public struct MeasureOutcome: Sendable {
  /// The target as it is now.
  public let target: Target
  /// The day of the measurement.
  public let on: CalendarDate
  /// The measured value: as given, or 100 · count / of.
  public let value: Double
  /// Whether the measurement already stood there; then nothing is written.
  public let isAlreadySo: Bool
  /// The last measurement before, up to the same day; nil where there was none.
  public let previous: Measurement?
  /// How the target stands today against the goal in whose time the measurement falls; nil where it
  /// falls in none.
  public let coverage: Coverage?
}
