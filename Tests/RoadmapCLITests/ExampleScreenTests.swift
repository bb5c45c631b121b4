import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// The screens of the five real roadmaps before, inside and after their time, in both languages.
struct ExampleScreenTests {
  /// A command on an example, as somebody would type it on a day.
  struct Screen: CustomTestStringConvertible, Sendable {
    let example: String
    let day: String
    let command: String
    let language: String

    var testDescription: String { golden }

    /// Where the screen is recorded.
    var golden: String { "\(example)/\(day) \(command).\(language).txt" }

    static let all: [Screen] = [
      ("gymnasium-406", ["2023-08-15", "2024-02-29", "2024-10-01"]),
      ("school-4-kuzbass", ["2022-08-15", "2023-05-29", "2023-10-02"]),
      ("college-chita", ["2020-08-31", "2020-12-16", "2021-09-15"]),
      ("school-4-uryupinsk", ["2020-11-01", "2021-05-29", "2021-10-01"]),
      ("spb-2021-2022", ["2021-08-15", "2021-11-16", "2022-09-15"]),
    ].flatMap { example, days in
      days.flatMap { day in
        ["status", "overdue", "list", "coverage"].flatMap { command in
          ["ru", "en"].map { language in
            Screen(example: example, day: day, command: command, language: language)
          }
        }
      }
    }
  }

  @Test(arguments: Screen.all)
  func `looks as recorded`(screen: Screen) throws {
    let today = try #require(CalendarDate(screen.day))
    var host = MemoryHost(today: today)
    try host.checkOut("Examples")
    host.variables["ROADMAP_LANG"] = screen.language
    host.arguments = [screen.command, "Examples/\(screen.example).json"]
    #expect(RoadmapTool.run(on: &host) == .done)
    try expectGolden(host.output, named: screen.golden)
  }
}
