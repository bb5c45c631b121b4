/// How much a finding weighs; the cases stand worst first.
public enum Severity: String, CaseIterable, Sendable {
  /// The file cannot be used as it is.
  case error
  /// The file can be used, but something in it is probably not meant so.
  case warning
  /// Something worth knowing.
  case info
}
