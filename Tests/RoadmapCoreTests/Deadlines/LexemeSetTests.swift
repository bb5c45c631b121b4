import Testing

@testable import RoadmapCore

struct LexemeSetTests {
  /// Every lexeme that a word has, and those of marks.
  private static let all: [Lexeme] =
    (Vocabulary.russianTimes + Vocabulary.russianNumerals + Vocabulary.russianWords
    + Vocabulary.englishTimes + Vocabulary.englishNumerals + Vocabulary.englishWords
    + Vocabulary.romanNumerals).map(\.lexeme)
    + [.end, .unknown, .number, .dash, .comma, .colon, .dot, .slash, .bracket]

  @Test func `lexemes are equal only where they are written alike`() {
    for one in Self.all {
      for other in Self.all {
        #expect((one == other) == ("\(one)" == "\(other)"), "\(one) \(other)")
      }
    }
  }

  @Test func `a set holds the kinds that it was made of and no others`() {
    let kinds = Dictionary(grouping: Self.all) { $0.code.kind }
    for (kind, lexemes) in kinds {
      guard let lexeme = lexemes.first else { continue }
      let set = LexemeSet(lexeme)
      for other in Self.all { #expect(set.contains(other) == (other.code.kind == kind)) }
    }
  }
}
