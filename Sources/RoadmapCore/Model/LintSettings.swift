/// The rules that a file turns off, or raises to errors, for itself.
public struct LintSettings: Hashable, Sendable {
  /// The identifiers of the rules that are not applied.
  public package(set) var ignore: [String] = []
  /// The identifiers of the rules whose findings count as errors.
  public package(set) var strict: [String] = []
}
