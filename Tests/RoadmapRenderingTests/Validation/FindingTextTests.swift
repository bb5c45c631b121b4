import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SourceJSON
import Testing

struct FindingTextTests {
  private func render(
    _ text: String, in language: Language = .russian, _ style: TextStyle = TextStyle(),
    name: String = "roadmap.json"
  ) -> String {
    let file = SampleRoadmap.file(text)
    return FindingText(
      file: name, bytes: file.document.bytes, position: file.document.position(at:),
      language: language, style: style
    )
    .render(file.findings)
  }

  private let members =
    #""activities": [ { "id": "1", "title": "Приказ" }, { "id": "1", "titel": "Реестр" } ]"#

  @Test func `shows place, rule, line, caret, what to do and the other place`() {
    let text = SampleRoadmap.text(members)
    #expect(
      render(text) == """
        roadmap.json:3:53: ошибка: не хватает ключа «title» [missing-key]
            …es": [ { "id": "1", "title": "Приказ" }, { "id": "1", "titel": "Реестр" } ]
                                                      ^

        roadmap.json:3:61: ошибка: номер «1» записан дважды; у каждого пункта он должен быть свой \
        [duplicate-id]
            …es": [ { "id": "1", "title": "Приказ" }, { "id": "1", "titel": "Реестр" } ]
                                                              ^^^
        roadmap.json:3:27: примечание: впервые записано здесь
              "activities": [ { "id": "1", "title": "Приказ" }, { "id": "1", "titel": "…
                                      ^^^

        roadmap.json:3:66: предупреждение: неизвестный ключ «titel» [unknown-key]
            …es": [ { "id": "1", "title": "Приказ" }, { "id": "1", "titel": "Реестр" } ]
                                                                   ^^^^^^^
            подсказка: возможно, вы имели в виду «title»?

        """)
  }

  @Test func `speaks English too`() {
    let text = SampleRoadmap.text(#""activities": [], "languge": "ru""#)
    #expect(
      render(text, in: .english) == """
        roadmap.json:3:21: warning: unknown key “languge” [unknown-key]
              "activities": [], "languge": "ru"
                                ^^^^^^^^^
            help: did you mean “language”?

        """)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the place is the same whichever breaks end the lines`(end: String) {
    let text = "{\(end)\t\"Ключ\": 1,\(end)\t\"format\": 1"
    let broken = render(text + end).split(separator: "\n").map(String.init)
    #expect(
      broken.contains("roadmap.json:2:2: предупреждение: неизвестный ключ «Ключ» [unknown-key]"))
    #expect(broken.contains("    → \"Ключ\": 1,"))
    #expect(broken.contains("      ^^^^^^"))
  }

  @Test func `a very long line costs no more than a short one`() {
    let padding = String(repeating: "ё", count: 100_000)
    let text = #"{"x-a": "\#(padding)", "titel": "a", "x-b": "\#(padding)"}"#
    let lines = render(text).split(separator: "\n")
    #expect(lines.contains { $0.contains("…") && $0.contains("\"titel\": \"a\"") })
    #expect(lines.filter { !$0.contains("roadmap.json:") }.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test func `neither the file nor its name can steer the terminal`() {
    let rendered = render(
      "{\"\\u001b]0;x\": 1, \"\u{1B}[2J\": 2}", name: "\u{1B}[31m.json")
    #expect(!rendered.contains("\u{1B}"))
    #expect(rendered.contains("␛[31m.json:1:2:"))
  }

  @Test func `colours mark the severity and the caret`() {
    let text = SampleRoadmap.text(#""activities": [], "languge": "ru""#)
    let rendered = render(text, in: .english, TextStyle(usesColor: true))
    #expect(rendered.contains("\u{1B}[33mwarning\u{1B}[0m: unknown key"))
    #expect(rendered.contains("^^^^^^^^^\u{1B}[0m"))
    #expect(rendered.contains("\u{1B}[32mhelp: \u{1B}[0m"))
  }

  @Test func `nothing found is nothing said`() {
    #expect(render(SampleRoadmap.text(#""activities": []"#)).isEmpty)
  }
}
