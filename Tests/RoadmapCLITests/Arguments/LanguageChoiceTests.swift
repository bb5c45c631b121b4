import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// In which language somebody is answered before a roadmap is read.
struct LanguageChoiceTests {
  @Test(arguments: [
    (["version"], [:], "roadmap 0"), (["версия", "--frobnicate"], [:], "нет параметра"),
    (["версия", "--frobnicate"], ["LANG": "en_US.UTF-8"], "нет параметра"),
    (["версия", "--frobnicate"], ["ROADMAP_LANG": "en"], "has no option"),
    (["версия", "--frobnicate", "--lang", "en"], [:], "has no option"),
    (["версия", "--frobnicate", "--язык=en"], [:], "has no option"),
    (["version", "--чепуха"], [:], "нет параметра"), (["абракадабра"], [:], "нет такой команды"),
    (["карта.json"], [:], "“карта.json” is a"),
    (["version", "--frobnicate"], ["LANG": "ru_RU.UTF-8"], "нет параметра"),
  ])
  func `a Russian name asks for Russian, a variable of the program's own goes first`(
    words: [String], variables: [String: String], answer: String
  ) throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.variables = variables
    host.arguments = words
    _ = RoadmapTool.run(on: &host)
    let said = String(decoding: host.output + host.messages, as: UTF8.self)
    #expect(said.contains(answer), "\(said)")
  }
}
