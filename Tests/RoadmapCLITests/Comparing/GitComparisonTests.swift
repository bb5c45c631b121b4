import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// `compare --since REVISION`, where git answers from memory; the real one is asked in
/// `Tests/Reliability/merge-test`.
struct GitComparisonTests {
  private static let day = "2023-12-20 09:30:00 +0300"

  private func host(revisions: [String], holdsFile: Bool = true) throws -> MemoryHost {
    let text = try RepositoryFile("Tests/Transcripts/school.json").text()
    var host = MemoryHost(today: CalendarDate("2024-02-28") ?? .earliest)
    host.variables = ["ROADMAP_LANG": "en"]
    let now = text.replacing("База наставников", with: "Банк наставников")
    host.items["/school/roadmap.json"] = .file(Array(now.utf8))
    host.programs["git"] = { call in
      guard case .folder("/school") = call.place else { return ProgramAnswer(code: 1, bytes: []) }
      let word = call.arguments.last ?? ""
      switch call.arguments.first {
      case "rev-parse":
        let isKnown = revisions.contains { word == "\($0)^{commit}" }
        return ProgramAnswer(code: isKnown ? 0 : 1, bytes: Array("abc123\n".utf8))
      case "show": return ProgramAnswer(bytes: Array("\(Self.day)\n".utf8))
      case "cat-file" where holdsFile && word == "abc123:./roadmap.json":
        return ProgramAnswer(bytes: Array(text.utf8))
      default: return ProgramAnswer(code: 128, bytes: [], messages: "fatal: path does not exist")
      }
    }
    return host
  }

  private func run(_ words: [String], _ host: inout MemoryHost) -> (ExitCode, String, String) {
    host.arguments = ["compare"] + words
    let code = RoadmapTool.run(on: &host)
    return (
      code, String(decoding: host.output, as: UTF8.self),
      String(decoding: host.messages, as: UTF8.self)
    )
  }

  @Test func `a revision is compared as of the day of its commit`() throws {
    var host = try host(revisions: ["HEAD~5"])
    let (code, output, _) = run(["--since", "HEAD~5"], &host)
    #expect(code == .done)
    #expect(output.contains("revision “HEAD~5” of 20 December 2023"))
    #expect(output.contains("База наставников  Банк наставников"))
  }

  @Test func `a day is a day, unless git has a revision of that name`() throws {
    var alone = try host(revisions: [])
    #expect(run(["--since", "2024-02-01"], &alone).0 == .done)
    var both = try host(revisions: ["2024-02-01"])
    let (code, output, messages) = run(["--since", "2024-02-01"], &both)
    #expect(code == .wrongUsage && output.isEmpty)
    #expect(messages.contains("is the day 1 February 2024, and a revision of git"))
    #expect(messages.contains("refs/tags/2024-02-01"))
  }

  @Test func `what git does not know is refused with what to type`() throws {
    var host = try host(revisions: ["HEAD~5"])
    #expect(run(["--since", "HEAD~50"], &host).2.contains("git log --oneline -- roadmap.json"))
    var without = try self.host(revisions: ["HEAD~5"], holdsFile: false)
    #expect(run(["--since", "HEAD~5"], &without).2.contains("does not hold roadmap.json"))
    host.programs = [:]
    let (code, _, messages) = run(["--since", "HEAD~5"], &host)
    #expect(code == .wrongUsage)
    #expect(messages.contains("git cannot be asked"))
    host.messages = []
    #expect(run(["--since", "2024-02-01"], &host).0 == .done)
  }
}
