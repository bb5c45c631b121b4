/// The stable name of a validation rule, as reports and `lint` settings write it, with its weight.
///
/// Each rule declares its own beside what it says of itself, in `Rules`.
public struct RuleID: Hashable, Sendable {
  /// The name, such as `id-gap`.
  public let rawValue: String
  /// How much a finding of this rule weighs.
  public let severity: Severity

  init(_ rawValue: String, _ severity: Severity) {
    self.rawValue = rawValue
    self.severity = severity
  }

  /// Whether two names are the same.
  public static func == (one: RuleID, other: RuleID) -> Bool { one.rawValue == other.rawValue }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
