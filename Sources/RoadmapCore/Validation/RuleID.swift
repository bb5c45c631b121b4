/// The stable name of a validation rule, as reports and `lint` settings write it.
public enum RuleID: String, CaseIterable, Sendable {
  // Text.
  case jsonSyntax = "json-syntax"
  case invalidUTF8 = "invalid-utf8"
  case duplicateKey = "duplicate-key"
  case conflictMarkers = "conflict-markers"
  case nestingTooDeep = "nesting-too-deep"
  case trailingData = "trailing-data"
  // Shape.
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case wrongType = "wrong-type"
  case badDate = "bad-date"
  case badNumber = "bad-number"
  case unknownFormatVersion = "unknown-format-version"
  case emptyText = "empty-text"
  // Numbers.
  case duplicateID = "duplicate-id"
  // Targets.
  case targetBound = "target-bound"
  case targetRange = "target-range"
  case duplicateTarget = "duplicate-target"
  // Structure.
  case periodBackwards = "period-backwards"
  case progressOnGroup = "progress-on-group"

  /// How much a finding of this rule weighs.
  public var severity: Severity {
    switch self {
    case .unknownKey, .progressOnGroup: .warning
    default: .error
    }
  }
}
