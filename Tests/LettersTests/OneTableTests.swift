import RoadmapTestSupport
import Testing

/// One table says what a character is; a second one would come to disagree with it.
struct OneTableTests {
  /// How source code would name the characters of the table that nobody sees.
  private static let telltales = [
    "{A0}", "{AD}", "{200B}", "{200C}", "{200D}", "{200E}", "{200F}", "{2028}", "{2029}", "{202A}",
    "{202E}", "{202F}", "{2060}", "{2066}", "{2069}", "{FEFF}", "{61C}", "{301}", "{306}", "{308}",
    "0xAD,", "0xAD:", "0x200B", "0x200E", "0x2028", "0x202A", "0x2060", "0x2066", "0xFEFF", "0x61C",
    "0x061C", "0x300...", "0xFE00...",
  ]

  /// What a standard lists is the standard's: the code page of Windows, the pieces that fuzzing puts
  /// together.
  private static let exempt = ["Sources/Letters/", "Sources/RoadmapFuzz", "TextEncoding.swift"]

  @Test func `no other source file lists invisible characters`() throws {
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      guard !Self.exempt.contains(where: file.path.contains) else { continue }
      let text = try file.text()
      let found = Self.telltales.filter { text.contains($0) }
      #expect(found == [], "\(file.path): ask CharacterSort")
    }
  }

  /// «А» for “A”: the beginning and the end of the row in the table, and of a dictionary.
  @Test func `no other source file pairs letters that look alike`() throws {
    let pairs = [("A", "А"), ("a", "а"), ("c", "с"), ("p", "р"), ("x", "х")]
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      guard !Self.exempt.contains(where: file.path.contains) else { continue }
      let text = try file.text()
      let found = pairs.filter { latin, cyrillic in
        text.contains("\"\(latin)\": \"\(cyrillic)\"")
          || text.contains("\"\(cyrillic)\": \"\(latin)\"")
      }
      #expect(found.isEmpty, "\(file.path): ask Alphabet")
    }
  }
}
