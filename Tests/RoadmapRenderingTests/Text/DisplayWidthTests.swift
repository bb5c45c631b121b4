import RoadmapRendering
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0),
    ("roadmap", 7),
    ("Наставник", 9),
    ("ёЁйЙ", 4),
    ("«28» мая – № 5", 14),
    ("1\u{A0}000\u{202F}₽", 7),
    ("и\u{306}", 1),
    ("ё\u{301}", 1),
    ("\u{301}", 0),
    ("\u{483}", 0),
    ("学校", 4),
    ("カ", 2),
    ("ｶ", 1),
    ("Ａ", 2),
    ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🎓", 2),
    ("👩‍🏫", 2),
    ("👍🏽", 2),
    ("🇷🇺", 2),
    ("❤", 1),
    ("❤\u{FE0F}", 2),
    ("a\u{200B}b", 2),
    ("a\u{200D}b", 2),
    ("\u{FEFF}a", 1),
    ("█░│", 3),
    ("→", 1),
    ("✓", 1),
    ("𠀀", 2),
  ])
  func `counts the columns of a terminal`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `a part of a text is as wide as the same text alone`() {
    let text = "Школа 学校 🎓"
    #expect(DisplayWidth.of(text.dropFirst(6)) == DisplayWidth.of("学校 🎓"))
  }

  @Test func `a text is as wide as its clusters together`() {
    let text = "Приём «и\u{306}» 👩‍🏫 学校 ❤\u{FE0F}"
    #expect(text.map { DisplayWidth.of($0) }.reduce(0, +) == DisplayWidth.of(text))
  }
}
