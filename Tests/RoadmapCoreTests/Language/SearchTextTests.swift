import RoadmapCore
import SeededRandom
import Testing

struct SearchTextTests {
  @Test(arguments: [
    ("ПРИКАЗ", "приказ"), ("Отчёт", "отчет"), ("ОТЧЁТ", "отчет"), ("Е\u{308}лка", "елка"),
    ("Миусов  В. А.", "миусов В. А."), ("Миусов\u{A0}В.\nА.\t", " миусов в. а."),
    ("Бои\u{306}ко", "Бойко"),
  ])
  func `is the same to people`(one: String, other: String) {
    #expect(SearchText(one) == SearchText(other))
    #expect(SearchText(one).contains(SearchText(other)))
  }

  @Test(arguments: [
    ("Издание приказа", "приказ", true), ("Издание приказа", "приказ издание", false),
    ("Издание приказа", "", true), ("", "приказ", false), ("Бойко", "бои", false),
    ("отчет", "отчёт", true),
  ])
  func `holds a part as it was typed`(text: String, part: String, isFound: Bool) {
    #expect(SearchText(text).contains(SearchText(part)) == isFound)
  }

  @Test func `has its words one by one`() {
    #expect(
      SearchText(" Издание\n приказа ").words == [SearchText("издание"), SearchText("приказа")])
    #expect(SearchText(" \n").words.isEmpty)
  }

  @Test(arguments: 0..<200)
  func `is folded alike, whatever stands beside it`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let letters = Array("аАеЕёЁйЙяЯпПрРzZ09 \t\n\r\u{A0}«»„“–—…№-,.()\u{C}\u{1F}ъЪ")
    let text = String(
      (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? " "
      })
    // A character that is never folded byte by byte.
    #expect(SearchText(text + " 🙂").words == SearchText(text).words + [SearchText("🙂")])
  }
}
