import RoadmapCore
import RoadmapTestSupport
import Testing

struct StatusReportTests {
  private func report(on date: String = SampleRoadmap.schoolDay, soonDays: Int = 14) throws
    -> StatusReport
  {
    StatusReport(of: try SampleRoadmap.school(), on: try day(date), soonDays: soonDays)
  }

  @Test func `sums up the whole plan and each stage, those without a stage last`() throws {
    let report = try report()
    #expect(report.progress.done == 2 && report.progress.total == 5)
    #expect(report.progress.overdue == 1 && report.progress.percent == 40)
    #expect(report.stages.map(\.id) == ["1", "2", nil])
    #expect(report.stages.map(\.title) == ["Подготовка", "Отбор пар", ""])
    #expect(report.stages.map(\.count.done) == [2, 0, 0])
    #expect(report.stages.map(\.count.total) == [4, 1, 0])
    #expect(report.stages.map(\.count.overdue) == [1, 0, 0])
  }

  @Test func `lists what is late and what is due, each by its date`() throws {
    let report = try report()
    #expect(report.overdue.map { "\($0.id) \($0.due) \($0.days)" } == ["1.2 2023-05-28 358"])
    #expect(
      report.upcoming.map { "\($0.id) \($0.due) \($0.days)" } == [
        "2.1 2024-05-25 5", "1.2 2024-05-28 8",
      ])
    #expect(report.upcoming.first?.percent == 40)
    #expect(report.upcoming.first?.responsible == ["Мюсов В.А.", "Иванова А.П."])
  }

  @Test func `soon is as many days as asked`() throws {
    #expect(try report(soonDays: 7).upcoming.map(\.id) == ["2.1"])
    #expect(try report(soonDays: 5).upcoming.map(\.id) == ["2.1"])
    #expect(try report(soonDays: 4).upcoming.isEmpty)
    #expect(try report(soonDays: -1).upcoming.isEmpty)
  }

  @Test func `counts what goes on and lists what needs a decision, reason by reason`() throws {
    let report = try report()
    #expect(report.openEndedCount == 2)
    #expect(
      report.undecided.map { "\($0.id) \($0.reason.rawValue)" } == [
        "2.2 no-deadline", "2.3 deadline-not-understood", "2.2 no-responsible",
        "2.3 no-responsible", "9 no-responsible",
      ])
    #expect(
      report.undecided.map(\.deadline) == [
        nil, "как получится", nil, "как получится", "по запросу",
      ])
  }

  @Test func `shows every target against the goal that is due next`() throws {
    let report = try report()
    #expect(report.coverage.map(\.target.id) == ["students", "meetings"])
    #expect(report.coverage.map(\.owner) == [nil, "2"])
    #expect(report.coverage.map(\.coverage.goal.key) == ["2024", ""])
    #expect(report.coverage.map(\.coverage.verdict) == [.behind, .noData])
    let before = try self.report(on: "2020-01-01")
    #expect(before.coverage.map(\.coverage.goal.key) == ["2022", ""])
    let after = try self.report(on: "2030-01-01")
    #expect(after.coverage.map(\.coverage.goal.key) == ["2024", ""])
    #expect(after.coverage.map(\.coverage.verdict) == [.missed, .noData])
  }

  @Test(arguments: [
    ("2021-08-31", 0), ("2021-09-01", 1), ("2021-09-11", 1), ("2024-05-20", 91),
    ("2024-08-30", 99), ("2024-08-31", 100), ("2030-01-01", 100), ("0001-01-01", 0),
    ("9999-12-31", 100),
  ])
  func `tells how much of the period has gone by the end of the day`(
    date: String, percent: Int
  ) throws {
    #expect(try report(on: date).elapsedPercent == percent)
  }

  @Test func `entries after the day do not count`() throws {
    let report = try report(on: "2022-05-19")
    #expect(report.progress.done == 0 && report.overdue.isEmpty)
    #expect(report.upcoming.map(\.id) == ["1.2"])
  }

  @Test func `a plan without anything has nothing to say`() throws {
    let report = StatusReport(
      of: try SampleRoadmap.read(#""stages": []"#), on: try day("2024-01-01"))
    #expect(report.progress.percent == nil && report.stages.isEmpty && report.coverage.isEmpty)
    #expect(report.overdue.isEmpty && report.upcoming.isEmpty && report.undecided.isEmpty)
  }
}
