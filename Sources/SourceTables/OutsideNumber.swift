/// Reads whole numbers that somebody else's file, argument or environment holds as text.
///
/// Every one of them comes in here, with the limits of what it may mean, so that nothing that is worked
/// out from it can leave the range of `Int`.
package enum OutsideNumber {
  /// What a text turned out to be.
  package enum Reading: Hashable, Sendable {
    /// A whole number inside of the limits.
    case number(Int)
    /// A whole number beyond them, of however many digits.
    case absurd
    /// No whole number.
    case other
  }

  /// Reads ASCII digits with a sign before them or not; `range` is inclusive.
  package static func read(
    _ text: some StringProtocol, in range: ClosedRange<Int>
  ) -> Reading {
    // Called from other modules, which would carry the type of the text through every step.
    let text = String(text)
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard !digits.isEmpty, digits.count + 1 >= text.utf8.count,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return .other }
    guard let number = Int(text), range.contains(number) else { return .absurd }
    return .number(number)
  }

  /// Whether a text is a whole number, of however many digits.
  package static func isWhole(_ text: some StringProtocol) -> Bool {
    read(text, in: 0...0) != .other
  }

  /// The number that a text spells, or nil where it is none or lies beyond the limits.
  package static func whole(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
    if case .number(let number) = read(text, in: range) { number } else { nil }
  }
}
