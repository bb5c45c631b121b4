import RoadmapRendering
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("Приказ № 370", "Приказ № 370"),
    ("\u{1B}[31mкрасный\u{1B}[0m", "␛[31mкрасный␛[0m"),
    ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("\u{9B}2J", "\\u{9B}2J"),
    ("\u{85}", "\\u{85}"),
    ("a\u{0}b", "a␀b"),
    ("a\u{8}b", "a␈b"),
    ("a\u{7F}b", "a␡b"),
    ("\u{202E}акз", "\\u{202E}акз"),
    ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
    ("\u{61C}", "\\u{61C}"),
    ("a\u{2028}b", "a\\u{2028}b"),
    ("при\u{AD}каз", "приказ"),
    ("В течение\n месяца", "В течение месяца"),
    ("ноябрь \n\t 2020", "ноябрь 2020"),
    ("два  пробела\n", "два  пробела "),
    ("ноябрь\r\n2020", "ноябрь 2020"),
    ("a\t\t\nb", "a b"),
    ("👩‍🏫 и\u{306}", "👩‍🏫 и\u{306}"),
    ("\u{10FEEF}\u{10FEEB}.json", "\\xEF\\xEB.json"),
  ])
  func `shows what a terminal would obey`(text: String, shown: String) {
    #expect(Array(TerminalText.safe(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `leaves no control character, whichever it is`() {
    let all = (0..<0x20).chain(0x7F..<0xA0).compactMap { Unicode.Scalar(UInt32($0)) }
    for scalar in all {
      let shown = TerminalText.safe("a\(Character(scalar))b")
      #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(shown.count > 2)
    }
  }

  @Test func `shows every run of a styled text and keeps its tone`() {
    let text = StyledText("a\u{1B}", .bad) + StyledText("b") + StyledText("\u{7}", .good)
    #expect(
      TerminalText.safe(text)
        == StyledText("a␛", .bad) + StyledText("b") + StyledText("␇", .good))
  }
}

extension Range<Int> {
  fileprivate func chain(_ other: Range<Int>) -> [Int] { Array(self) + Array(other) }
}

struct CommandMarkTests {
  @Test(arguments: ["::error::x", "План ::set-env name=A::b", "##[error]x", ":::", "##vso[x]"])
  func `a command of a CI service is shown and not obeyed`(text: String) {
    let safe = TerminalText.safe(text)
    #expect(!safe.utf8.elementsEqual(text.utf8))
    #expect(!safe.contains("::") && !safe.contains("#[") && !safe.contains("##"))
    #expect(safe.replacing("\u{2060}", with: "") == text)
    #expect(DisplayWidth.of(safe) == DisplayWidth.of(text))
    #expect(TerminalText.safe(StyledText(text)).plain == safe)
  }
}
