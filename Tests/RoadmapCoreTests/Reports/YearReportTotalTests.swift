import RoadmapCore
import RoadmapTestSupport
import Testing

struct YearReportTotalTests {
  private func school(_ done: Int, _ overdue: Int, in group: String) throws -> YearReport {
    let activities = (0..<(done + overdue)).map { index in
      let progress =
        index < done ? #", "progress": [ { "on": "2023-05-01", "state": "done" } ]"# : ""
      return #"{ "id": "\#(index)", "title": "Дело \#(index)", "#
        + #""deadline": "2023-05-01"\#(progress) }"#
    }
    let roadmap = try SampleRoadmap.read(
      #""activities": [ \#(activities.joined(separator: ", ")) ]"#)
    var report = YearReport(of: roadmap, in: roadmap.period, on: try day("2023-06-01"))
    report.group = group
    return report
  }

  @Test func `groups are the sums of their roadmaps, the most overdue first`() throws {
    let total = YearReportTotal(of: [
      try school(3, 1, in: "Север"), try school(0, 4, in: "Юг"), try school(2, 0, in: "Север"),
    ])
    #expect(total.groups.map(\.name) == ["Юг", "Север"])
    #expect(total.groups.map(\.roadmaps) == [1, 2])
    #expect(total.groups.map(\.progress.done) == [0, 5])
    #expect(total.groups.map(\.progress.overdue) == [4, 1])
    #expect(
      total.groups.reduce(ProgressCount()) { $0 + $1.progress } == total.progress)
  }

  @Test func `of one group there is nothing to tell apart`() throws {
    #expect(YearReportTotal(of: [try school(1, 1, in: "Север")]).groups.isEmpty)
  }

  @Test func `the year before is that of the roadmaps that are known to have run`() throws {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "а", "deadline": "2023-05-01" } ]"#)
    let earlier = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "а", "deadline": "2022-05-01", "#
        + #""progress": [ { "on": "2022-04-01", "state": "done" } ] } ]"#)
    let span = try #require(DateSpan(try day("2022-09-01"), try day("2023-08-31")))
    let reports = [earlier, nil].map { previous in
      YearReport(
        of: roadmap, in: span, on: span.end, previous: previous)
    }
    let total = YearReportTotal(of: reports)
    #expect(total.previousCount == 1)
    #expect(total.previous.done == 1)
    #expect(total.previous.total == 1)
  }

  @Test func `what is late in one roadmap only is not late everywhere`() throws {
    let total = YearReportTotal(of: [
      try school(1, 1, in: ""), try school(0, 2, in: ""), try school(0, 1, in: ""),
    ])
    #expect(total.lateActivities.map(\.title) == ["Дело 0", "Дело 1"])
    #expect(total.lateActivities.map(\.late) == [2, 2])
    #expect(total.lateActivities.map(\.roadmaps) == [3, 2])
  }
}
