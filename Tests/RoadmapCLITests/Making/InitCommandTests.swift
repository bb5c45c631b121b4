import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

struct InitCommandTests {
  private func run(
    _ arguments: [String], _ items: [String: [UInt8]] = [:]
  ) throws -> (code: ExitCode, host: MemoryHost) {
    var host = MemoryHost(today: try #require(CalendarDate("2026-08-20")))
    for (path, bytes) in items { host.items[path] = .file(bytes) }
    host.arguments = ["init"] + arguments
    return (RoadmapTool.run(on: &host), host)
  }

  private func bytes(_ path: String, in host: MemoryHost) -> [UInt8]? {
    guard case .file(let bytes)? = host.items[path] else { return nil }
    return bytes
  }

  @Test
  func `it writes roadmap.json, once`() throws {
    let (code, host) = try run(["--organization", "School No. 1"])
    #expect(code == .done)
    let written = try #require(bytes("/school/roadmap.json", in: host))
    #expect(RoadmapFile(bytes: written).roadmap?.organization == "School No. 1")
    let again = try run([], ["/school/roadmap.json": written])
    #expect(again.code == .failure)
    #expect(bytes("/school/roadmap.json", in: again.host) == written)
    let forced = try run(["--force"], ["/school/roadmap.json": written])
    #expect(forced.code == .done)
    #expect(bytes("/school/roadmap.json", in: forced.host) != written)
  }

  @Test(arguments: [["--dry-run"], ["-o", "-"], ["--dry-run", "-o", "new.json"]])
  func `it only shows the roadmap`(arguments: [String]) throws {
    let (code, host) = try run(arguments)
    #expect(code == .done)
    #expect(host.items.isEmpty)
    #expect(!RoadmapFile(bytes: host.output).hasErrors)
  }

  @Test(arguments: [
    ["--next", "old.json", "-o", "old.json"],
    ["--next", "old.json", "-o", "./old.json", "--force"],
    ["--next", "old.json", "--kind", "school"], ["--carry-undone"],
    ["--next", "old.json", "--period", "2020-09-01..2021-08-31"],
    ["--period", "2027-08-31..2026-09-01"], ["--kind", "nursery"],
  ])
  func `a wrong request changes nothing`(arguments: [String]) throws {
    let old = try RepositoryFile("Examples/gymnasium-406.json").bytes()
    let (code, host) = try run(arguments, ["/school/old.json": old])
    #expect(code == .wrongUsage)
    #expect(host.items.count == 1)
    #expect(bytes("/school/old.json", in: host) == old)
  }

  @Test
  func `a roadmap with errors is not carried on`() throws {
    let (code, host) = try run(
      ["--next", "old.json"], ["/school/old.json": Array("{".utf8)])
    #expect(code == .problemsFound)
    #expect(bytes("/school/roadmap.json", in: host) == nil)
  }
}
