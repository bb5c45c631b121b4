/// A number of the plan that is made of digits and dots: `4.4.1`.
struct DottedNumber: Hashable, Sendable {
  /// The numbers between the dots, at least one.
  let parts: [Int]

  /// Reads a number, with or without a full stop at its end; nil where it is something else.
  init?(_ text: String) {
    var parts: [Int] = []
    var part: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), let finished = part {
        parts.append(finished)
        part = nil
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let digit = Int(byte - UInt8(ascii: "0"))
        // Numbers of a billion are no numbers of a plan.
        guard (part ?? 0) < 100_000_000 else { return nil }
        part = (part ?? 0) * 10 + digit
      } else {
        return nil
      }
    }
    if let part { parts.append(part) }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The number without its last part; empty at the top.
  var prefix: ArraySlice<Int> { parts.dropLast() }

  /// Whether another number lies below this one.
  func isPrefix(of other: DottedNumber) -> Bool {
    parts.count < other.parts.count && other.parts.starts(with: parts)
  }
}

extension DottedNumber: CustomStringConvertible {
  var description: String { parts.map(String.init).joined(separator: ".") }
}
