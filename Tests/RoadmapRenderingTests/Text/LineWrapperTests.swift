import Testing

@testable import RoadmapRendering

struct LineWrapperTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("один два три", 12, ["один два три"]),
    ("один два три", 11, ["один два", "три"]),
    ("один два три", 4, ["один", "два", "три"]),
    ("наставничество", 5, ["наста", "вниче", "ство"]),
    ("не наставничество", 5, ["не", "наста", "вниче", "ство"]),
    ("учебно-методический", 12, ["учебно-", "методический"]),
    ("до 28\u{A0}мая 2024", 6, ["до", "28\u{A0}мая", "2024"]),
    ("学校 学校", 4, ["学校", "学校"]),
    ("学校", 3, ["学", "校"]),
    ("学校", 1, ["学", "校"]),
    ("a   b", 3, ["a", "b"]),
    ("аб", 0, ["а", "б"]),
    ("и\u{306}и\u{306}", 1, ["и\u{306}", "и\u{306}"]),
  ])
  func `breaks at spaces and only where it must inside words`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(LineWrapper.lines(of: StyledText(text), width: width).map(\.text.plain) == lines)
  }

  @Test func `every line keeps the tones of its words`() {
    let text = StyledText("раз два ", .good) + StyledText("три", .bad)
    let lines = LineWrapper.lines(of: text, width: 7).map(\.text)
    #expect(lines == [StyledText("раз два", .good), StyledText("три", .bad)])
  }

  @Test(arguments: [
    (40, ["Дальше: roadmap done 1.2 — отметить."]),
    (30, ["Дальше: roadmap done 1.2 —", "отметить."]),
    (20, ["Дальше:", "roadmap done 1.2 —", "отметить."]),
    (9, ["Дальше:", "roadmap done 1.2", "—", "отметить."]),
  ])
  func `what is kept whole stands on one line, even where none has room`(
    width: Int, lines: [String]
  ) {
    let text =
      StyledText("Дальше: ") + StyledText("roadmap done 1.2", isWhole: true)
      + StyledText(" — отметить.")
    #expect(LineWrapper.lines(of: text, width: width).map(\.text.plain) == lines)
    let number = StyledText("1 ") + StyledText("roadmap list", isWhole: true)
    #expect(LineWrapper.lines(of: number, width: 12).map(\.text.plain) == ["1", "roadmap list"])
  }

  @Test(arguments: 1...30)
  func `no line is wider than asked and no letter is lost`(width: Int) {
    let text =
      "Организация отбора/выдвижения наставников, куратор — 学校, до 28\u{A0}мая 2024\u{A0}г."
    let lines = LineWrapper.lines(of: StyledText(text), width: width)
    #expect(lines.allSatisfy { $0.width <= max(2, width) })
    #expect(
      lines.map(\.text.plain).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
