/// What a JSON value is, as RFC 8259 names it.
public enum JSONKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Members in braces.
  case object
  /// Elements in brackets.
  case array
  /// A quoted text.
  case string
  /// A number.
  case number
  /// The literal `true`.
  case `true`
  /// The literal `false`.
  case `false`
  /// The literal `null`; also what stands in for a value that is missing.
  case null
}
