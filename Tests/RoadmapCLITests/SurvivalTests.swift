import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// Files that come by mail: none crashes the program, and each gets a clear word.
struct SurvivalTests {
  /// A hostile file and what must be said of it.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let says: String
    var code = ExitCode.problemsFound

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], says: String, code: ExitCode = .problemsFound) {
      self.name = name
      self.bytes = bytes
      self.says = says
      self.code = code
    }

    init(_ name: String, _ text: String, says: String, code: ExitCode = .problemsFound) {
      self.init(name, Array(text.utf8), says: says, code: code)
    }
  }

  private static func roadmap(
    title: String = "План", period: String = #"{ "start": "2023-09-01", "end": "2024-08-31" }"#,
    rest: String = #""activities": [ { "id": "1", "title": "Приказ" } ]"#
  ) -> String {
    #"{ "format": 1, "title": "\#(title)", "organization": "Школа", "period": \#(period), \#(rest) }"#
  }

  static let refused: [Hostile] = [
    Hostile("empty", "", says: "1:1: error:"),
    Hostile("spaces", " \n\t", says: "error:"),
    Hostile("only a BOM", [0xEF, 0xBB, 0xBF], says: "error:"),
    Hostile("a list", "[]", says: "[wrong-type]"),
    Hostile("100 000 brackets", String(repeating: "[", count: 100_000), says: "[nesting-too-deep]"),
    Hostile(
      "100 000 objects", String(repeating: #"{"a":"#, count: 100_000), says: "[nesting-too-deep]"),
    Hostile(
      "invalid UTF-8", Array(roadmap(title: "a").utf8).map { $0 == 0x61 ? 0xFF : $0 },
      says: "[invalid-utf8]"),
    Hostile("a NUL", roadmap(title: "a\u{0}b"), says: "error:"),
    Hostile(
      "a number of 10 000 digits",
      roadmap().replacing(
        "\"format\": 1", with: "\"format\": " + String(repeating: "9", count: 10_000)),
      says: "error:"),
    Hostile("a lone surrogate", roadmap(title: #"\ud83d"#), says: "1:26: error:"),
    Hostile(
      "a duplicate key", roadmap(rest: #""title": "B", "activities": []"#),
      says: "[duplicate-key]"),
    Hostile(
      "conflict markers", "<<<<<<< ours\n" + roadmap() + "\n=======\n{}\n>>>>>>> theirs\n",
      says: "[conflict-markers]"),
    Hostile(
      "a period that runs backwards",
      roadmap(period: #"{ "start": "2024-09-01", "end": "2023-08-31" }"#), says: "error:"),
    Hostile(
      "29 February of a common year",
      roadmap(period: #"{ "start": "2023-02-29", "end": "2023-08-31" }"#), says: "[bad-date]"),
    Hostile("a surrogate without the one before it", roadmap(title: #"\udc00x"#), says: "error:"),
    Hostile(
      "letters in more bytes than they need", [0xC0, 0xAF, 0xF5] + Array(roadmap().utf8),
      says: "[invalid-utf8]"),
    Hostile(
      "a number beyond every double",
      roadmap(
        rest: #""activities": [ { "id": "1", "title": "А", "progress": "#
          + #"[ { "on": "2024-01-01", "state": "progress", "percent": 1e999999 } ] } ]"#),
      says: "[bad-number]"),
    Hostile(
      "more parts than there are, or none",
      roadmap(
        rest: #""activities": [], "targets": [ { "id": "t", "title": "А", "atLeast": 1e308, "#
          + #""measurements": [ { "on": "2024-01-01", "count": 1e300, "of": 0 } ] } ]"#),
      says: "error:"),
    Hostile(
      "a duration without end",
      roadmap(
        rest: #""activities": [ { "id": "1", "title": "А", "#
          + #""deadline": { "text": "а", "after": "1", "within": "P99999999999999999999D" } } ]"#),
      says: "error:"),
    Hostile("UTF-16", [0xFF, 0xFE] + "{}".utf8.flatMap { [$0, 0] }, says: "error:"),
  ]

  static let accepted: [Hostile] = [
    Hostile("BOM", "\u{FEFF}" + roadmap(), says: "План", code: .done),
    Hostile("CRLF", roadmap().replacing(", ", with: ",\r\n"), says: "План", code: .done),
    Hostile(
      "escape sequences in a title", roadmap(title: #"\u001b[31mред\u001b[0m\u0007"#),
      says: "␛[31mред", code: .done),
    Hostile(
      "a period of one day", roadmap(period: #"{ "start": "2024-02-29", "end": "2024-02-29" }"#),
      says: "100 % of the time has gone (29 Feb 2024 –", code: .done),
    Hostile(
      "the year 9999",
      roadmap(
        period: #"{ "start": "9999-01-01", "end": "9999-12-31" }"#,
        rest: #""activities": [ { "id": "1", "title": "А", "deadline": "ежемесячно" } ]"#),
      says: "9999", code: .done),
    Hostile(
      "the year 1",
      roadmap(
        period: #"{ "start": "0001-01-01", "end": "0001-12-31" }"#,
        rest: #""activities": [ { "id": "1", "title": "А", "deadline": "декабрь" } ]"#),
      says: "План", code: .done),
    Hostile(
      "ten thousand years, every week",
      roadmap(
        period: #"{ "start": "0001-01-01", "end": "9999-12-31" }"#,
        rest: #""activities": [ { "id": "1", "title": "А", "deadline": "еженедельно" } ]"#),
      says: "План", code: .done),
    Hostile(
      "29 February",
      roadmap(
        rest: #""activities": [ { "id": "1", "title": "А", "deadline": "до 29 февраля 2024 г." } ]"#
      ),
      says: "29 Feb 2024", code: .done),
    Hostile(
      "29 February of every year",
      roadmap(
        period: #"{ "start": "2021-09-01", "end": "2026-08-31" }"#,
        rest:
          #""activities": [ { "id": "1", "title": "А", "deadline": "ежегодно до 29 февраля" } ]"#),
      says: "План", code: .done),
    Hostile(
      "ids of many digits",
      roadmap(
        rest: #""activities": [ { "id": "99999999999999999999999", "title": "А" }, "#
          + #"{ "id": "99999999999999999999999.99999999999999999999999", "title": "Б" } ]"#),
      says: "План", code: .done),
    Hostile("nothing but id and title", roadmap(), says: "План", code: .done),
    Hostile(
      "a title of 10 000 characters", roadmap(title: String(repeating: "Ж", count: 10_000)),
      says: "ЖЖЖ", code: .done),
  ]

  @Test(arguments: refused + accepted, ["status", "overdue", "list", "coverage", "who"])
  func `says what it has to say`(file: Hostile, command: String) throws {
    for format in ["text", "json", "csv", "md"] {
      let (code, output, messages) = try run([command, "-f", "x.json", "--format", format], file)
      #expect(code == file.code)
      if file.code == .done {
        if format == "text", command == "status" {
          #expect(output.contains(file.says), "\(output)")
        }
      } else {
        #expect(messages.contains(file.says), "\(messages.prefix(2000))")
        #expect(output.isEmpty)
      }
      for control in ["\u{1B}", "\u{0}", "\u{7}"] {
        #expect(!output.contains(control))
        #expect(!messages.contains(control))
      }
    }
  }

  @Test(arguments: refused + accepted, ["text", "json", "github", "sarif", "junit"])
  func `validate says it in every format`(file: Hostile, format: String) throws {
    let (code, output, messages) = try run(["validate", "x.json", "--format", format], file)
    #expect(code == .problemsFound || file.code == .done && code == .done)
    #expect(messages.isEmpty)
    #expect(!output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    switch format {
    case "text":
      if file.code != .done { #expect(output.contains(file.says), "\(output.prefix(2000))") }
    case "github":
      let lines = output.split(separator: "\n").dropLast()
      #expect(lines.allSatisfy { RunnerCommand(String($0)) != nil })
    case "junit": _ = try Skeleton.xml(Array(output.utf8))
    default: _ = try Skeleton.json(Array(output.utf8))
    }
  }

  @Test(arguments: refused)
  func `a damaged file is not changed, exported or reported on`(file: Hostile) throws {
    for command in [
      ["done", "1"], ["undo"], ["measure", "1", "5"], ["add", "А"], ["check-in"],
      ["validate", "--fix"], ["export", "--format", "ics"], ["export", "--format", "xlsx"],
      ["report", "--year", "2023/24", "--format", "html"], ["log"], ["show", "1"],
    ] {
      let (code, output, messages) = try run(command + ["-f", "x.json", "--lang", "en"], file)
      #expect(code != .done, "\(command)")
      #expect(command.contains("--fix") || output.isEmpty, "\(command)")
      #expect(!messages.isEmpty, "\(command)")
    }
  }

  @Test
  func `every prefix of an example is refused or read, never a crash`() throws {
    let bytes = try RepositoryFile("Examples/spb-2021-2022.json").bytes()
    for length in stride(from: 0, to: bytes.count - 1, by: 211) {
      let file = Hostile("prefix", Array(bytes.prefix(length)), says: "")
      let (code, _, messages) = try run(["status", "x.json"], file)
      #expect(code == .problemsFound, "\(length) bytes")
      #expect(!messages.isEmpty)
    }
  }

  private func run(
    _ arguments: [String], _ file: Hostile
  ) throws -> (code: ExitCode, output: String, messages: String) {
    let today = try #require(CalendarDate("2024-02-29"))
    var host = MemoryHost(today: today)
    host.items["/school/x.json"] = .file(file.bytes)
    host.arguments = arguments
    let code = RoadmapTool.run(on: &host)
    return (
      code, String(decoding: host.output, as: UTF8.self),
      String(decoding: host.messages, as: UTF8.self)
    )
  }
}
