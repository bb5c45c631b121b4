/// A property that does not hold.
package struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
  /// The property as it should be.
  package let property: String
  /// What was seen instead; empty where the input says it all.
  package let detail: String

  init(_ property: String, _ detail: String = "") {
    self.property = property
    self.detail = detail
  }

  /// An input that takes longer than people wait, in milliseconds.
  package init(slow milliseconds: Int) {
    self.init("no input takes longer than a second", "\(milliseconds) ms")
  }

  /// The property, and what was seen instead.
  package var description: String { detail.isEmpty ? property : "\(property): \(detail)" }
}

/// Throws where a property does not hold.
@inline(__always)
func require(
  _ holds: Bool, _ property: @autoclosure () -> String, _ detail: @autoclosure () -> String = ""
) throws(Violation) {
  if !holds { throw Violation(property(), detail()) }
}
