import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SourceJSON
import Testing

/// Every number of a report is counted again, by other code, over histories of every kind.
struct ReportBalanceTests {
  private static let parts = ["doneOnTime", "doneLate", "overdue", "notDue", "cancelled"]
  private static let period = (start: "2022-01-01", end: "2023-12-31")

  /// What is counted of the lines that pass.
  private struct Sum: Equatable {
    var parts: [String: Int] = [:]
    var postponed = 0
    var unproven = 0
    var lateDays = 0

    mutating func add(_ verdict: RandomHistory.Verdict) {
      parts[verdict.part, default: 0] += 1
      if verdict.isPostponed { postponed += 1 }
      if verdict.isUnproven { unproven += 1 }
      lateDays += verdict.lateDays
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `a report counts what the history says, at each level`(seed: UInt64) throws {
    let history = RandomHistory(seed: seed)
    let roadmap = try SampleRoadmap.read(history.members, period: Self.period)
    for today in ["2022-12-31", "2023-06-15", "2024-02-01"] {
      let span = try #require(DateSpan(try day("2023-01-01"), try day("2023-12-31")))
      let report = YearReport(of: roadmap, in: span, on: try day(today))
      let json = try MachineOutput(report)
      let verdicts = try history.lines.map { ($0, try history.verdict($0, on: today)) }
      let planned = verdicts.filter { $0.0.due >= "2023-01-01" }
      let earlier = verdicts.filter { line, verdict in
        line.due < "2023-01-01" && verdict.closedOn.map { $0 >= "2023-01-01" } ?? true
      }
      try expect(json, ["counts"], planned.map(\.1))
      try expect(json, ["carriedOverCounts"], earlier.map(\.1))
      for (place, stage) in ["1", "2", "3"].enumerated() {
        let inStage = planned.filter { $0.0.stage == stage }.map(\.1)
        try expect(json, ["stages", .index(place), "counts"], inStage)
      }
      try expectWorkload(json, planned, earlier)
      #expect(try json.count(["activities"]) == planned.count)
      #expect(try json.count(["carriedOver"]) == earlier.count)
    }
  }

  private func expectWorkload(
    _ json: MachineOutput, _ planned: [(RandomHistory.Line, RandomHistory.Verdict)],
    _ earlier: [(RandomHistory.Line, RandomHistory.Verdict)]
  ) throws {
    for place in 0..<(try json.count(["workload"])) {
      let name = try json.text(["workload", .index(place), "name"])
      func isTheirs(_ line: RandomHistory.Line) -> Bool {
        name == "null"
          ? line.responsible.isEmpty : line.responsible.contains { "\"\($0)\"" == name }
      }
      try expect(
        json, ["workload", .index(place), "counts"], planned.filter { isTheirs($0.0) }.map(\.1))
      #expect(
        try json.text(["workload", .index(place), "carriedOver"])
          == String(earlier.count { isTheirs($0.0) }))
    }
  }

  private func expect(
    _ json: MachineOutput, _ path: JSONPath, _ verdicts: [RandomHistory.Verdict],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var expected = Sum()
    for verdict in verdicts { expected.add(verdict) }
    func number(_ key: String) throws -> Int {
      try #require(Int(try json.text(path.appending(key))))
    }
    var actual = Sum()
    for part in Self.parts where try number(part) > 0 { actual.parts[part] = try number(part) }
    actual.postponed = try number("postponed")
    actual.unproven = try number("unproven")
    actual.lateDays = try number("lateDays")
    #expect(actual == expected, sourceLocation: sourceLocation)
    #expect(try number("planned") == verdicts.count, sourceLocation: sourceLocation)
  }
}
