/// Something that `validate` looks for, with all that there is to say of it.
public struct ValidationRule: Sendable {
  /// The name and the weight.
  public let id: RuleID
  /// What it finds, in one line.
  public let summary: LocalizedText
  /// Why that matters.
  public let reason: LocalizedText
  /// A roadmap in which it finds something, and nothing else does.
  public let failing: RuleExample
  /// The same roadmap put right; nothing is found in it.
  public let passing: RuleExample
  /// Whether it means nothing while the period is unknown: then most deadlines have no place.
  let needsPeriod: Bool
  let check: RuleCheck

  init(
    _ id: RuleID, summary: LocalizedText, reason: LocalizedText, failing: RuleExample,
    passing: RuleExample, needsPeriod: Bool = false, check: RuleCheck
  ) {
    self.id = id
    self.summary = summary
    self.reason = reason
    self.failing = failing
    self.passing = passing
    self.needsPeriod = needsPeriod
    self.check = check
  }

  /// The rule of a name, or nil.
  public static func named(_ name: String) -> ValidationRule? {
    all.first { $0.id.rawValue == name }
  }

  /// The name that a mistyped one most likely meant, or nil.
  public static func nearestName(to typed: String) -> String? {
    NearestWord.to(typed, among: all.map(\.id.rawValue))
  }
}
