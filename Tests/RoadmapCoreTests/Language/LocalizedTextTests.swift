import RoadmapCore
import Testing

struct LocalizedTextTests {
  @Test func `answers in the language asked for`() {
    let text = LocalizedText(en: "overdue", ru: "просрочено")
    #expect(text[.english] == "overdue")
    #expect(text[.russian] == "просрочено")
  }

  /// Every word that a user can meet in a column or a list, for each language.
  private static let words: [LocalizedText] =
    ItemStatus.allCases.map(\.name) + Coverage.Verdict.allCases.map(\.name)
    + ProgressEntry.State.allCases.map(\.name) + Target.Bound.allCases.map(\.name)

  @Test(arguments: words)
  func `Russian words are written in Cyrillic and English ones in Latin`(word: LocalizedText) {
    #expect(word[.russian].unicodeScalars.allSatisfy { $0 == " " || (0x400..<0x530) ~= $0.value })
    #expect(word[.english].unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!word[.russian].isEmpty && !word[.english].isEmpty)
  }

  @Test func `statuses, verdicts and bounds differ in words`() {
    for language in Language.allCases {
      #expect(Set(ItemStatus.allCases.map { $0.name[language] }).count == ItemStatus.allCases.count)
      let verdicts = Coverage.Verdict.allCases
      #expect(Set(verdicts.map { $0.name[language] }).count == verdicts.count)
    }
  }
}
