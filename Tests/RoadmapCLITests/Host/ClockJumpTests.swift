import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Synchronization
import Testing

/// A clock that is put right, or wrong, between commands and in the middle of one.
struct ClockJumpTests {
  /// The day of the plan, the days around a summer time, and what a clock without a battery shows.
  private static let days = [
    "2024-02-28", "1970-01-01", "2024-03-30", "2024-03-31", "2100-12-31", "2023-09-01",
    "2024-10-27",
    "1999-12-31",
  ].compactMap { CalendarDate($0) }

  private static let commands = [
    ["done", "1.2"], ["start", "1.3"], ["progress", "1.3", "40"],
    ["done", "2.1", "--up-to", "2024-02-01"],
    ["measure", "students", "48"], ["edit", "1.2", "--title", "Приказ о наставничестве"],
    ["add", "Слёт", "--after", "1.2"], ["postpone", "1.3", "2024-06-01"], ["undo"],
    ["cancel", "1.3"],
    ["amend", "1.2", "--note", "по почте"], ["status"], ["overdue"], ["validate"], ["log"],
  ]

  private static let path = "/school/roadmap.json"

  private func start() throws -> MemoryHost {
    var host = MemoryHost(today: try #require(Self.days.first))
    host.variables = ["HOME": "/home/anna", "ROADMAP_LANG": "ru"]
    host.items[Self.path] = .file(try RepositoryFile("Tests/Transcripts/school.json").bytes())
    return host
  }

  private func run(_ words: [String], _ host: inout MemoryHost) -> ExitCode {
    host.arguments = words
    host.output = []
    host.messages = []
    return RoadmapTool.run(on: &host)
  }

  private func text(_ host: MemoryHost) -> [UInt8] {
    if case .file(let bytes)? = host.items[Self.path] { bytes } else { [] }
  }

  @Test func `a command takes one day for today, whatever the clock does meanwhile`() throws {
    for command in Self.commands {
      var still = try start()
      let expected = run(command, &still)
      var jumping = try start()
      let looks = Mutex(0)
      jumping.clock = {
        looks.withLock { look in
          defer { look += 1 }
          return Self.days[look % Self.days.count]
        }
      }
      #expect(run(command, &jumping) == expected, "\(command)")
      #expect(text(jumping) == text(still), "\(command)")
      #expect(jumping.output == still.output, "\(command)")
    }
  }

  @Test func `a clock that goes back between commands loses nothing`() throws {
    var host = try start()
    var made = 0
    for (index, day) in (Self.days + Self.days.reversed()).enumerated() {
      for command in Self.commands where command != ["undo"] {
        host.today = day
        let before = text(host)
        let code = run(command, &host)
        let after = text(host)
        let said = String(decoding: host.output + host.messages, as: UTF8.self)
        #expect(code.rawValue <= 2 && !said.isEmpty, "\(command) on \(day): \(code)")
        guard after != before else { continue }
        made += 1
        #expect(!RoadmapFile(bytes: after).hasErrors, "\(command) on \(day)")
        host.today = Self.days[(index + 3) % Self.days.count]
        #expect(run(["undo"], &host) == .done)
        #expect(text(host) == before, "undo of \(command) on \(day)")
        // Every third change stays, so that later days come before earlier ones.
        guard made.isMultiple(of: 3) else { continue }
        host.today = day
        _ = run(command, &host)
      }
    }
    #expect(made > 20)
  }
}
