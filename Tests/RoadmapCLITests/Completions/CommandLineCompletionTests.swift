import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// What the program offers where words are typed.
struct CommandLineCompletionTests {
  private func offered(
    _ shell: String, _ words: [String], language: String = "en"
  ) throws -> [String] {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    try host.checkOut("Examples")
    host.variables["ROADMAP_FILE"] = "Examples/gymnasium-406.json"
    host.arguments = ["completions", shell, "--lang", language, "--"] + words
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(host.messages.isEmpty)
    return String(decoding: host.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The words alone, without what they mean.
  private func words(
    _ words: [String], language: String = "en"
  ) throws -> [String] {
    try offered("fish", words, language: language).map {
      String($0.prefix { $0 != "\t" })
    }
  }

  @Test(arguments: [
    (["stat"], ["status"]), (["стат"], ["статус"]),
    (["--lang", "ru", "ex"], ["export", "explain"]),
    (["export", "--tod"], ["--todos"]), (["export", "--format", "m"], ["md", "mermaid"]),
    (["export", "--format=x"], ["--format=xlsx"]), (["list", "--format", "x"], []),
    (["list", "--status", "overdue,du"], ["overdue,due-soon"]),
    (["list", "--status", "выполнено,прос"], ["выполнено,просрочено"]),
    (["list", "--who", "list", "--sta"], ["--stage", "--status"]),
    (["completions", ""], ["bash", "zsh", "fish"]), (["help", "versi"], ["version"]),
    (["готово", "1.2."], ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.2.6"]),
    (["list", "--stage", "5.6"], ["5.6"]),
    (["report", "--year", ""], ["2023", "2024", "2023/24"]),
    (["list", "--who", "психо"], ["Психолог"]), (["assign", "1.1", "кур"], ["Куратор"]),
    (["measure", "stu"], ["students"]), (["measure", "students", ""], []),
    (["validate", "--ignore", "id-gap,stage-o"], ["id-gap,stage-order"]),
    (["explain", "deadline-w"], ["deadline-weekend"]), (["done", "--on", ""], []),
    (["status", ""], [":files"]), (["status", "-f", ""], [":files"]), (["nonsense", "x"], []),
    (["done", "1.1", "-f", "nowhere.json", "1."], []), (["team", "a"], ["add", "alias"]),
    (["команда", "доб"], ["добавить"]), (["показатель", "и"], ["исключить", "исправить"]),
  ])
  func `offers what fits`(typed: [String], offers: [String]) throws {
    #expect(try words(typed) == offers)
  }

  @Test
  func `offers every command in the language of the help, and every option of each`() throws {
    #expect(try words([""]) == Command.all.map(\.name))
    #expect(try words([""], language: "ru") == Command.all.map(\.russianName))
    for command in Command.all.prefix(3) {
      for language in Language.allCases {
        #expect(
          try words([command.name, "-"], language: language.rawValue)
            == command.options.flatMap { $0.spellings(in: language) })
      }
    }
  }

  @Test
  func `says what a word means`() throws {
    #expect(
      try offered("fish", ["done", "1.2.4"])
        == ["1.2.4\tВстречи с обучающимися ГИМНАЗИИ (конференция, классные часы)"])
    #expect(
      try offered("zsh", ["done", "1.2.4"])
        == ["1.2.4:Встречи с обучающимися ГИМНАЗИИ (конференция, классные часы)"])
  }

  @Test(arguments: [
    (["list", "--format", "=", "c"], ["csv"]),
    (["list", "--format", "="], ["text", "json", "csv", "md"]),
    (["who", "Дир"], [#"Директор\ гимназии"#, "Директор"]),
    (["who", "\"Дир"], ["Директор гимназии", "Директор"]),
    (["who", #"Директор\ г"#], [#"Директор\ гимназии"#]),
  ])
  func `bash gets words as it divides and quotes them`(typed: [String], offers: [String]) throws {
    let words = try offered("bash", typed).map { String($0.prefix { $0 != "\t" }) }
    #expect(words == offers)
  }
}
