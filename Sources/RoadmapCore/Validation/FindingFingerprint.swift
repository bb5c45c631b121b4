/// What a finding is known by when lines move: its rule, its message and its culprit, not its place.
public struct FindingFingerprint: Hashable, Sendable {
  /// Sixteen hexadecimal digits.
  public let text: String

  /// Takes the fingerprint of a finding in a file of these bytes.
  public init(_ finding: Finding, in bytes: [UInt8]) {
    var hash = Hash()
    hash.combine(finding.rule.rawValue.utf8)
    hash.combine(finding.message[.english].utf8)
    // A culprit may be a whole object; its beginning says enough.
    hash.combine(bytes[finding.range.clamped(to: 0..<bytes.count)].prefix(256))
    let digits = String(hash.value, radix: 16)
    text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The fingerprints of all findings of a file, those that would be equal told apart by a number:
  /// the second ends in `:2`.
  public static func distinct(_ findings: [Finding], in bytes: [UInt8]) -> [String] {
    var counts: [FindingFingerprint: Int] = [:]
    return findings.map { finding in
      let print = FindingFingerprint(finding, in: bytes)
      let count = counts[print, default: 0] + 1
      counts[print] = count
      return count == 1 ? print.text : "\(print.text):\(count)"
    }
  }

  /// Takes a fingerprint as it is written.
  init(text: String) {
    self.text = text
  }

  /// FNV-1a, 64 bits: the same on every machine and in every run.
  private struct Hash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { add(byte) }
      add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
