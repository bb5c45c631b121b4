import RoadmapCore
import RoadmapTestSupport
import Testing

struct ComputedMeasureTests {
  /// Six due dates of 2022 and two of 2023; one is cancelled.
  private static let activities = """
    "yearKind": "calendar",
    "stages": [
      { "id": "1", "title": "Этап", "activities": [
        { "id": "1.1", "title": "а", "deadline": "2022-02-01",
          "progress": [ { "on": "2022-02-01", "state": "done", "evidence": [ "№ 1" ] } ] },
        { "id": "1.2", "title": "б", "deadline": "2022-02-01",
          "progress": [ { "on": "2022-02-02", "state": "done" } ] } ],
        "targets": [ { "id": "stage", "title": "Этап в срок", "measure": "on-time-share", "atLeast": 60 } ] },
      { "id": "2", "title": "Другой", "activities": [
        { "id": "2.1", "title": "в", "deadline": "2022-03-01" },
        { "id": "2.2", "title": "г", "deadline": "2022-03-01",
          "progress": [ { "on": "2022-02-01", "state": "cancelled" } ] },
        { "id": "2.3", "title": "д", "deadline": "2022-12-01",
          "progress": [ { "on": "2023-02-01", "state": "done" } ] },
        { "id": "2.4", "title": "е", "deadline": "2023-03-01" } ] } ],
    """

  private func lines(_ measure: ComputedMeasure, on date: String) throws -> [CoverageLine] {
    let targets = """
      "targets": [ { "id": "t", "title": "Доля", "measure": "\(measure.rawValue)",
        "atLeast": { "2022": 40, "2023": 50 } } ]
      """
    let roadmap = try SampleRoadmap.read(Self.activities + targets)
    return CoverageReport(of: roadmap, on: try day(date)).targets.joined().filter {
      $0.target.id == "t"
    }
  }

  @Test(arguments: [
    (ComputedMeasure.doneShare, "2022-12-31", "2 of 4 on 2022-12-31 met"),
    // The year ended; what was done after it does not change it.
    (.doneShare, "2024-01-01", "2 of 4 on 2022-12-31 met"),
    (.doneShare, "2022-02-01", "1 of 4 on 2022-02-01 on-track"),
    // By then the time of three has come.
    (.onTimeShare, "2022-06-01", "1 of 3 on 2022-06-01 on-track"),
    (.onTimeShare, "2022-12-31", "1 of 4 on 2022-12-31 behind"),
    (.evidenceShare, "2022-12-31", "1 of 2 on 2022-12-31 met"),
    (.evidenceShare, "2022-01-31", "no-data"),
  ])
  func `follows from the history, within the time of the goal`(
    measure: ComputedMeasure, on date: String, expected: String
  ) throws {
    let coverage = try #require(try lines(measure, on: date).first).coverage
    let verdict = coverage.verdict.rawValue
    guard case .count(let count, let total)? = coverage.measurement?.amount else {
      #expect(verdict == expected)
      return
    }
    let on = coverage.measurement?.on.description ?? ""
    #expect("\(count) of \(total) on \(on) \(verdict)" == expected)
  }

  @Test func `each goal has the counts of its own time`() throws {
    let lines = try lines(.doneShare, on: "2024-01-01")
    #expect(lines.map(\.coverage.measurement?.value) == [50, 0])
    #expect(lines.last?.coverage.previous?.value == 50)
    #expect(lines.map(\.coverage.verdict) == [.met, .missed])
  }

  @Test func `the indicator of a stage counts what belongs to it`() throws {
    let roadmap = try SampleRoadmap.read(Self.activities + #""targets": []"#)
    let line = CoverageReport(of: roadmap, on: try day("2022-06-01")).targets.first?.first
    #expect(line?.owner == "1")
    #expect(line?.coverage.measurement?.value == 50)
  }

  @Test(arguments: [
    (#""unit": "шт.""#, "target-measure"), (#""measurements": []"#, "target-measure"),
    (#""unit": "%""#, ""),
  ])
  func `a share that the program measures is in percent and has no measurements`(
    member: String, rule: String
  ) throws {
    let file = SampleRoadmap.file(
      SampleRoadmap.text(
        #""activities": [], "targets": [ { "id": "t", "title": "Доля", "#
          + #""measure": "done-share", "atLeast": 80, \#(member) } ]"#))
    #expect(file.findings.map(\.rule.rawValue).joined() == rule)
  }
}
