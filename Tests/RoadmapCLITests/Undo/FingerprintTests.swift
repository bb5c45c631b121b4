import Testing

@testable import RoadmapCLI

struct FingerprintTests {
  /// Values of the reference implementation with the seed 0.
  @Test(arguments: [
    ("", "ef46db3751d8e999"),
    ("a", "d24ec4f1a98c6e5b"),
    ("abc", "44bc2cf5ad770999"),
    ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ("The quick brown fox jumps over the lazy dog", "0b242d361fda71bc"),
  ])
  func `is the XXH64 of the specification`(text: String, digits: String) {
    #expect(Fingerprint(of: Array(text.utf8)).digits == digits)
  }

  @Test func `tells every changed, added and missing byte`() {
    let bytes = (0..<100).map { UInt8($0) }
    var seen: Set<Fingerprint> = [Fingerprint(of: bytes)]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(seen.insert(Fingerprint(of: changed)).inserted)
      #expect(seen.insert(Fingerprint(of: Array(bytes[..<index]))).inserted)
    }
  }
}
