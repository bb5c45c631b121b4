import Testing

@testable import SourceJSON

/// Texts compared as they are written.
struct SpellingTests {
  /// The elements of a one-line array.
  private func elements(_ text: String) -> (JSONDocument, [JSONNode]) {
    let document = JSONDocument(bytes: Array(text.utf8))
    return (document, document.root.map { Array(document.elements(of: $0)) } ?? [])
  }

  @Test(arguments: [
    "май", "ежегодно до 28 мая", "", "1234567", "12345678", "123456789", "\\u043c", "\u{1F600}",
  ])
  func `the same text at two places is spelled alike and has one hash`(text: String) {
    let (document, nodes) = elements(#"["\#(text)", 1, "\#(text)"]"#)
    #expect(document.isSpelledAlike(nodes[0], nodes[2]))
    #expect(document.spellingHash(of: nodes[0]) == document.spellingHash(of: nodes[2]))
  }

  @Test(arguments: [
    ("май", "мая"), ("ежегодно до 28 мая", "ежегодно до 29 мая"), ("1", "11"), ("", " "),
    ("12345678", "12345679"), ("м", "\\u043c"), ("é", "e\u{301}"),
  ])
  func `another spelling is another text, and hardly shares its hash`(one: String, other: String) {
    let (document, nodes) = elements(#"["\#(one)", "\#(other)"]"#)
    #expect(!document.isSpelledAlike(nodes[0], nodes[1]))
    #expect(document.spellingHash(of: nodes[0]) != document.spellingHash(of: nodes[1]))
  }

  @Test func `short texts that count up do not share their hashes`() {
    let (document, nodes) = elements("[\((0..<10_000).map(String.init).joined(separator: ","))]")
    #expect(Set(nodes.map { document.spellingHash(of: $0) }).count == 10_000)
  }

  @Test(arguments: [
    (#""""#, true), (#"" ""#, true), (#""\t\n""#, true), (#""\u0020""#, true), (#""а""#, false),
    (#""  -""#, false), (#""\u0430""#, false), ("1", true), ("null", true), ("[]", true),
  ])
  func `what is no text or shows nothing is blank`(text: String, isBlank: Bool) {
    let (document, nodes) = elements("[\(text)]")
    #expect(document.isBlank(nodes[0]) == isBlank)
  }
}
