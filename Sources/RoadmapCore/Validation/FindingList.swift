import SourceJSON

/// What the rules find in one file, in the order in which they find it.
struct FindingList {
  private let document: JSONDocument
  private(set) var findings: [Finding]
  /// The Cyrillic words that stand right behind a digit, once a rule has asked for them.
  private var wordsBehindDigits: Set<String>?

  init(_ findings: [Finding] = [], in document: JSONDocument) {
    self.document = document
    self.findings = findings
  }

  mutating func report(
    _ rule: RuleID, at range: Range<Int>, _ message: LocalizedText, help: LocalizedText? = nil,
    related: [Finding.Related] = []
  ) {
    findings.append(Finding(rule, at: range, message, help: help, related: related))
  }

  mutating func report(
    _ rule: RuleID, at node: JSONNode, _ message: LocalizedText, help: LocalizedText? = nil,
    related: [Finding.Related] = []
  ) {
    report(rule, at: document.range(of: node), message, help: help, related: related)
  }

  /// Whether a Cyrillic word stands right behind a digit anywhere in the file («75ЧПК»).
  mutating func holdsBehindDigit(_ word: String) -> Bool {
    if let wordsBehindDigits { return wordsBehindDigits.contains(word) }
    let bytes = document.bytes
    var words: Set<String> = []
    for index in bytes.indices.dropLast(2)
    where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
      && (0xD0...0xD1).contains(bytes[index + 1])
    {
      let letters = bytes[(index + 1)...].prefix(64)
        .prefix { (0xD0...0xD1).contains($0) || $0 & 0xC0 == 0x80 }
      words.insert(String(decoding: letters, as: UTF8.self))
    }
    wordsBehindDigits = words
    return words.contains(word)
  }
}
