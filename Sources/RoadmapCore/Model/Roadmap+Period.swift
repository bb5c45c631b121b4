extension Roadmap {
  /// Whether the file says what time the roadmap covers.
  var isPeriodKnown: Bool { period != Self.unknownPeriod }
}
