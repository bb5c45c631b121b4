import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// Which answers are read page by page, and in what.
struct PagerTests {
  private let world: MemoryHost

  init() throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    host.variables = ["HOME": "/home/curator", "ROADMAP_LANG": "ru"]
    host.items["/school/roadmap.json"] = .file(
      try RepositoryFile("Examples/gymnasium-406.json").bytes())
    host.terminalWidth = 80
    host.terminalHeight = 24
    host.keys = ""
    world = host
  }

  @Test(
    arguments: [
      ([:], ["less"]), (["PAGER": "more -d"], ["more", "-d"]),
      (["PAGER": "more", "ROADMAP_PAGER": "less -S"], ["less", "-S"]),
      (["PAGER": "cat"], nil), (["PAGER": "less", "ROADMAP_PAGER": ""], nil),
    ] as [([String: String], [String]?)])
  func `a long answer is read in the program that the environment names`(
    variables: [String: String], words: [String]?
  ) {
    var host = world
    host.pagers = ["less", "more"]
    host.variables.merge(variables) { $1 }
    let run = HostileRun(["list"], in: host)
    #expect(run.code == .done)
    #expect(run.host.pagerCalls == [words].compactMap { $0 })
    #expect(run.output.contains("1.2.4"))
  }

  @Test func `what fits, and what no person reads on a terminal, is printed`() {
    func calls(_ arguments: [String], _ change: (inout MemoryHost) -> Void = { _ in }) -> Int {
      var host = world
      change(&host)
      let run = HostileRun(arguments, in: host)
      #expect(run.code == .done, "\(run.messages)")
      return run.host.pagerCalls.count
    }
    #expect(calls(["list"]) == 1)
    #expect(calls(["help"]) == 1)
    #expect(calls(["version"]) == 0)
    #expect(calls(["list"]) { $0.terminalHeight = 1000 } == 0)
    #expect(calls(["list"]) { $0.terminalHeight = nil } == 0)
    #expect(calls(["list"]) { $0.terminalWidth = nil } == 0)
    #expect(calls(["list"]) { $0.keys = nil } == 0)
    #expect(calls(["list", "-o", "list.txt"]) == 0)
    #expect(calls(["list", "--pager", "never"]) == 0)
    #expect(calls(["список", "--листание", "никогда"]) == 0)
  }

  @Test func `a setting turns it off, and an option on again`() {
    let set = HostileRun(["config", "pager", "never"], in: world)
    #expect(set.code == .done, "\(set.messages)")
    #expect(HostileRun(["list"], in: set.host).host.pagerCalls.isEmpty)
    #expect(HostileRun(["help"], in: set.host).host.pagerCalls.isEmpty)
    #expect(HostileRun(["list", "--pager", "auto"], in: set.host).host.pagerCalls == [["less"]])
  }

  @Test func `where the program is missing, the answer is printed`() {
    var host = world
    host.pagers = []
    let run = HostileRun(["list"], in: host)
    #expect(run.code == .done && run.host.pagerCalls.isEmpty && run.output.contains("1.2.4"))
    #expect(run.messages.isEmpty)
  }

  @Test func `the program reads the answer, and knows that it is UTF-8`() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "#!/bin/sh\ncat > \"\(folder.path("read"))\"\nprintf %s \"$LESSCHARSET\" > "
        + "\"\(folder.path("charset"))\"\n", to: "pager", mode: 0o755)
    var host = SystemHost()
    try host.page(Array("план\n".utf8), with: [script])
    #expect(try folder.text("read") == "план\n")
    #expect(try folder.text("charset") == "utf-8")
  }
}
