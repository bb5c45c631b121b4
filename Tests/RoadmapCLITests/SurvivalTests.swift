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
