/// A correction of a measurement.
public struct AmendMeasurementRequest: Sendable {
  /// What the measurement is to say instead; what is nil stays.
  public struct Correction: Sendable {
    /// What was measured.
    public var amount: Measurement.Amount?
    /// The day of the measurement.
    public var on: CalendarDate?
    /// Where the figures come from.
    public var source: String?

    /// Makes a correction.
    public init(
      _ amount: Measurement.Amount? = nil, on: CalendarDate? = nil, source: String? = nil
    ) {
      self.amount = amount
      self.on = on
      self.source = source
    }
  }

  /// The target's id, or its title.
  public var target: String
  /// The day of the measurement; nil for the last one.
  public var entry: CalendarDate?
  /// What it is to say; nil to take it out.
  public var correction: Correction?

  /// Makes a request.
  public init(target: String, entry: CalendarDate? = nil, _ correction: Correction?) {
    self.target = target
    self.entry = entry
    self.correction = correction
  }
}
