/// The bytes of an answer, in parts: what many files say is never put together in memory.
package struct TextParts: Sendable {
  private var parts: [[UInt8]]

  /// Makes an answer of one part.
  package init(_ bytes: [UInt8]) {
    parts = [bytes]
  }

  /// Makes an answer of parts with a separator between them.
  init(_ parts: [[UInt8]], separator: String = "") {
    self.parts = separator.isEmpty ? parts : []
    guard !separator.isEmpty else { return }
    self.parts.reserveCapacity(2 * parts.count)
    let separator = Array(separator.utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { self.parts.append(separator) }
      self.parts.append(part)
    }
  }

  static func + (one: TextParts, other: TextParts) -> TextParts {
    TextParts(one.parts + other.parts)
  }

  static func + (one: String, other: TextParts) -> TextParts { TextParts(Array(one.utf8)) + other }

  static func + (one: TextParts, other: String) -> TextParts { one + TextParts(Array(other.utf8)) }

  /// The parts put together.
  package var bytes: [UInt8] {
    if parts.count == 1 { return parts[0] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { bytes += part }
    return bytes
  }

  /// How many lines they have, each with its line feed.
  package var lineCount: Int {
    parts.reduce(0) { $0 + $1.count { $0 == UInt8(ascii: "\n") } }
  }

  /// Hands over all bytes in their order, small parts together and large ones as they are.
  package func write<Failure: Error>(
    _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var small: [UInt8] = []
    for part in parts {
      if small.count + part.count > Self.chunk, !small.isEmpty {
        try write(small)
        small.removeAll(keepingCapacity: true)
      }
      if part.count > Self.chunk { try write(part) } else { small += part }
    }
    if !small.isEmpty { try write(small) }
  }

  private static let chunk = 1 << 16
}
