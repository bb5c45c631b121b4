import RoadmapCore
import Testing

/// Whatever is written, reading ends, and what it says holds together.
struct PhraseFuzzTests {
  private static let words = [
    "до", "с", "по", "к", "в", "и", "не", "позднее", "ежегодно", "каждый", "раз", "год", "года",
    "гг",
    "май", "мая", "сентябрь", "неделя", "квартал", "полугодие", "первая", "последний", "III",
    "конец",
    "начало", "числа", "месяца", "учебного", "течение", "весь", "период", "после", "через", "план",
    "постоянно", "далее", "пятница", "пятницам", "лето", "декада", "половина", "2023", "2024", "31",
    "30", "1", "0", "12.10", "01.10.2020", "2023-09", "99999999999", ",", "-", "–", "/", "(", ")",
    ".",
    "...", ":", "by", "every", "May", "of", "the", "R", "P", "Q3", "W53", "x", "\u{301}", "\u{AD}",
    "обед", "слово",
  ]

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  private static let periods = [
    PhraseCase.schoolYear, "2020-01-01/2024-12-31", "2024-02-29/2024-02-29",
    "9800-01-01/9999-12-31", "0001-01-01/0001-12-31", "9999-12-31/9999-12-31",
  ]

  @Test(arguments: periods)
  func `words in any order give windows in order, or a reason`(_ period: String) {
    var generator = Generator(state: 42)
    for _ in 0..<2_500 {
      let count = Int.random(in: 1...8, using: &generator)
      let phrase = (0..<count).compactMap { _ in
        PhraseFuzzTests.words.randomElement(using: &generator)
      }
      .joined(separator: Bool.random(using: &generator) ? " " : "")
      for yearKind in YearKind.allCases {
        check(PhraseCase(phrase, "", in: period, yearKind).deadline, phrase)
      }
    }
  }

  @Test func `any scalars at all are survived`() {
    var generator = Generator(state: 7)
    for _ in 0..<2_000 {
      var phrase = ""
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        let value = UInt32.random(in: 0...0x2FFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { phrase.unicodeScalars.append(scalar) }
      }
      check(PhraseCase(phrase, "").deadline, phrase)
    }
  }

  @Test func `a text as long as a book is refused at once`() {
    for text in [
      String(repeating: "май, ", count: 100_000), String(repeating: "а", count: 1_000_000),
      String(repeating: "9", count: 1_000), String(repeating: "(", count: 1_900),
      String(repeating: "до ", count: 400), String(repeating: "1 и ", count: 400),
    ] {
      #expect(PhraseCase(text, "").deadline.reading == nil)
    }
  }

  private func check(_ deadline: Deadline, _ phrase: String) {
    guard let reading = deadline.reading else {
      #expect(!deadline.explanation(in: .russian).isEmpty, "\(phrase)")
      return
    }
    let windows = reading.occurrences
    #expect(windows.count <= 10_000, "\(phrase)")
    #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.end <= $1.end }, "\(phrase)")
    switch reading.kind {
    case .continuous, .onRequest, .afterEvent, .from: #expect(windows.isEmpty, "\(phrase)")
    default: #expect(!windows.isEmpty, "\(phrase)")
    }
    #expect((reading.kind == .from) == (reading.start != nil), "\(phrase)")
    for language in Language.allCases {
      #expect(!deadline.explanation(in: language).isEmpty, "\(phrase)")
    }
  }
}
