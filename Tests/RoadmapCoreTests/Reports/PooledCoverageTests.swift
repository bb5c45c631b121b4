import RoadmapCore
import RoadmapTestSupport
import Testing

struct PooledCoverageTests {
  /// The report of a school whose one target has these goals and this measurement of 2023.
  private func report(
    _ measurement: String?, goals: String = #""atLeast": { "2023": 50 }"#, id: String = "t",
    title: String = "Охват", more: String = ""
  ) throws -> CoverageReport {
    let measurements = measurement.map { #"{ "on": "2023-05-01", \#($0) }"# } ?? ""
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [], "targets": [ { "id": "\(id)", "title": "\(title)", \(more) \(goals),
        "measurements": [ \(measurements) ] } ]
      """)
    return CoverageReport(of: roadmap, on: try day("2024-01-01"))
  }

  @Test func `a big school weighs more than a small one`() throws {
    let reports = [
      try report(#""count": 400, "of": 1000"#), try report(#""count": 10, "of": 10"#),
    ]
    let pooled = try #require(PooledCoverage.lines(of: reports).first)
    #expect(pooled.count == 410 && pooled.of == 1010)
    #expect(pooled.roadmaps == 2 && pooled.countedRoadmaps == 2)
    #expect(pooled.goal == 50 && pooled.reachesGoal == false)
    #expect(pooled.value.map { Int($0 * 100) } == 4059)
  }

  @Test func `percentages without counts are not pooled, and it shows`() throws {
    let reports = [
      try report(#""value": 90"#), try report(nil), try report(#""count": 1, "of": 2"#),
    ]
    let pooled = try #require(PooledCoverage.lines(of: reports).first)
    #expect(pooled.roadmaps == 3 && pooled.countedRoadmaps == 1)
    #expect(pooled.value == 50 && pooled.reachesGoal == true)
  }

  @Test func `where nobody has counted there is no value`() throws {
    let pooled = try #require(PooledCoverage.lines(of: [try report(nil), try report(nil)]).first)
    #expect(pooled.value == nil && pooled.reachesGoal == nil && pooled.of == 0)
  }

  @Test func `49.96 % is not 50 %`() throws {
    let reports = [
      try report(#""count": 1249, "of": 2500"#), try report(#""count": 1249, "of": 2500"#),
    ]
    #expect(PooledCoverage.lines(of: reports).first?.reachesGoal == false)
  }

  @Test func `different goals have no common one`() throws {
    let reports = [
      try report(#""count": 1, "of": 2"#),
      try report(#""count": 1, "of": 2"#, goals: #""atLeast": { "2023": 60 }"#),
    ]
    let pooled = PooledCoverage.lines(of: reports)
    #expect(pooled.count == 1)
    #expect(pooled.first?.goal == nil && pooled.first?.reachesGoal == nil)
  }

  @Test func `other targets, directions and years stay apart, in order`() throws {
    let reports = [
      try report(nil), try report(nil, goals: #""atMost": { "2023": 50 }"#),
      try report(nil, title: "Охват учителей"),
      try report(nil, goals: #""atLeast": { "2022": 50 }"#),
      try report(nil),
    ]
    let pooled = PooledCoverage.lines(of: reports)
    #expect(pooled.map(\.target.title) == ["Охват", "Охват", "Охват учителей", "Охват"])
    #expect(pooled.map(\.goalKey) == ["2023", "2023", "2023", "2022"])
    #expect(pooled.map(\.roadmaps) == [2, 1, 1, 1])
  }

  @Test(arguments: [
    ("t", "ОХВАТ  ", "", 1), ("u", "Охват", "", 1), ("t", "Охват педагогов", "", 2),
    ("t", "Охват", #""audience": "9 класс","#, 2), ("t", "Охват", #""unit": "чел.","#, 2),
    ("t", "Охват", #""code": "A1","#, 2),
  ])
  func `the name in the file says nothing, what is measured does`(
    id: String, title: String, more: String, count: Int
  ) throws {
    let reports = [try report(nil), try report(nil, id: id, title: title, more: more)]
    #expect(PooledCoverage.lines(of: reports).count == count)
  }

  @Test func `a common code makes targets one, whatever they are called`() throws {
    let code = #""code": "A1","#
    let reports = [
      try report(#""count": 1, "of": 2"#, more: code),
      try report(#""count": 2, "of": 2"#, id: "u", title: "Доля охваченных", more: code),
    ]
    let pooled = try #require(PooledCoverage.lines(of: reports).first)
    #expect([pooled.count, pooled.of, pooled.roadmaps, pooled.reachedRoadmaps] == [3, 4, 2, 2])
  }

  @Test func `a roadmap that has a target twice counts once`() throws {
    let target =
      #"{ "id": "a", "title": "Охват", "atLeast": 50, "measurements": "#
      + #"[ { "on": "2023-05-01", "count": 1, "of": 2 } ] }"#
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "а", "targets": [ \#(target) ] } ], "#
        + #""targets": [ \#(target.replacing("\"a\"", with: "\"b\"")) ]"#)
    let report = CoverageReport(of: roadmap, on: try day("2024-01-01"))
    let pooled = try #require(PooledCoverage.lines(of: [report]).first)
    #expect([pooled.count, pooled.of, pooled.roadmaps] == [1, 2, 1])
  }

  @Test func `counts beyond all numbers do no harm`() throws {
    let reports = Array(
      repeating: try report(#""count": 9000000000000000000, "of": 9000000000000000001"#), count: 3)
    let pooled = try #require(PooledCoverage.lines(of: reports).first)
    #expect(pooled.roadmaps == 3 && pooled.countedRoadmaps == 1)
  }
}
