extension Roadmap {
  /// Whether the file says what time the roadmap covers.
  package var isPeriodKnown: Bool { period != Self.unknownPeriod }
}
