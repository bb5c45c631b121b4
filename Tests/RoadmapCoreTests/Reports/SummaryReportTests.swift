import RoadmapCore
import RoadmapTestSupport
import Testing

struct SummaryReportTests {
  /// A school with so many done and so many overdue due dates.
  private func school(
    _ name: String, done: Int, overdue: Int, stage: String = "Этап", title: String = "Дело"
  ) throws -> Roadmap {
    let activities = (0..<(done + overdue)).map { index in
      let progress =
        index < done
        ? #", "progress": [ { "on": "2023-05-01", "state": "done", "evidence": [ "№" ] } ]"# : ""
      return
        #"{ "id": "1.\#(index)", "title": "\#(title) \#(index)", "deadline": "2023-05-01"\#(progress) }"#
    }
    var roadmap = try SampleRoadmap.read(
      #""stages": [ { "id": "1", "title": "\#(stage)", "activities": [ "#
        + activities.joined(separator: ", ") + " ] } ]")
    roadmap.organization = name
    return roadmap
  }

  private func report(
    _ schools: [(Roadmap, folder: String)], by sort: SummarySort = .overdue, top: Int? = nil,
    comparedTo earlier: String? = nil
  ) throws -> SummaryReport {
    let today = try day("2023-06-01")
    let before = try earlier.map { try day($0) }
    var collector = SummaryCollector(on: today, comparedTo: before)
    for (roadmap, folder) in schools {
      collector.add(
        RoadmapSummary(of: roadmap, on: today, comparedTo: before), file: "\(folder)/x.json",
        folder: folder)
    }
    return collector.report(sortedBy: sort, top: top)
  }

  @Test(arguments: [
    (SummarySort.overdue, ["Б", "А", "В"]), (.percent, ["В", "Б", "А"]),
    (.onTime, ["В", "Б", "А"]),
  ])
  func `the worst comes first`(sort: SummarySort, expected: [String]) throws {
    let report = try report(
      [
        (try school("А", done: 7, overdue: 3), "1"), (try school("Б", done: 5, overdue: 5), "1"),
        (try school("В", done: 0, overdue: 1), "2"),
      ], by: sort)
    #expect(report.lines.map(\.organization) == expected)
  }

  @Test func `groups and the total are the sums of their roadmaps, also of those not shown`() throws
  {
    let report = try report(
      [
        (try school("А", done: 7, overdue: 3), "1"), (try school("Б", done: 5, overdue: 5), "1"),
        (try school("В", done: 0, overdue: 1), "2"),
      ], top: 1)
    #expect(report.lines.map(\.organization) == ["Б"])
    #expect(report.groups.map(\.name) == ["1", "2"])
    #expect(report.groups.map(\.progress.done) == [12, 0])
    #expect(report.groups.map(\.roadmaps) == [2, 1])
    #expect([report.total.progress.done, report.total.progress.overdue] == [12, 9])
    #expect(report.total.roadmaps == 3)
  }

  @Test func `what is late in several roadmaps is told by its title, as people read it`() throws {
    let report = try report([
      (try school("А", done: 1, overdue: 2), "1"),
      (try school("Б", done: 2, overdue: 1, title: "ДЕЛО "), "1"),
    ])
    #expect(report.lateActivities.map(\.title) == ["Дело 2"])
    #expect(report.lateActivities.map(\.late) == [2])
    #expect(report.lateActivities.map(\.roadmaps) == [2])
  }

  @Test func `stages meet by their titles`() throws {
    let report = try report([
      (try school("А", done: 1, overdue: 1, stage: "Подготовка"), "1"),
      (try school("Б", done: 2, overdue: 0, stage: "подготовка"), "2"),
      (try school("В", done: 1, overdue: 0, stage: "Итоги"), "2"),
    ])
    #expect(report.stageTitles == ["Подготовка", "Итоги"])
    #expect(report.groups.first { $0.name == "2" }?.stages.map(\.done) == [2, 1])
  }

  @Test func `an earlier day is worked out anew`() throws {
    let report = try report([(try school("А", done: 3, overdue: 1), "1")], comparedTo: "2023-04-30")
    #expect(report.total.before?.done == 0)
    #expect(report.total.progress.done == 3)
    #expect(try self.report([(try school("А", done: 3, overdue: 1), "1")]).total.before == nil)
  }
}
