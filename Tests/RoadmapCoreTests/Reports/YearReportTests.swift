import RoadmapCore
import RoadmapTestSupport
import Testing

struct YearReportTests {
  /// Three activities a year over three years, and one of everything that is special.
  private static let members = """
    "team": [ { "name": "Миусов В.А.", "kind": "person", "position": "завуч", "aliases": [ "Мюсов" ] } ],
    "curator": "Миусов В.А.", "approval": { "by": "Директор И.И. Петрова", "date": "2021-08-30" },
    "stages": [
      { "id": "1", "title": "Подготовка", "responsible": [ "Мюсов", "Совет" ], "activities": [
        { "id": "1.1", "title": "Приказ", "deadline": "2022-09-15", "documents": [ "Приказ" ],
          "progress": [ { "on": "2022-09-20", "state": "done", "evidence": [ "№ 370", "№ 371" ] } ] },
        { "id": "1.2", "title": "Отчёт", "deadline": "2022-05-28",
          "progress": [ { "on": "2022-10-03", "state": "done", "evidence": [ "№ 370" ] } ] },
        { "id": "1.3", "title": "Сайт", "deadline": "постоянно" },
        { "id": "1.4", "title": "Анкеты", "deadline": "2022-03-01" } ] },
      { "id": "2", "title": "Работа", "activities": [
        { "id": "2.1", "title": "Слёт", "deadline": "2023-01-20", "responsible": [ "совет" ],
          "progress": [ { "on": "2023-01-10", "state": "postponed", "until": "2023-09-20",
            "note": "карантин" } ] },
        { "id": "2.2", "title": "Экскурсия", "deadline": "2023-04-10", "responsible": [ "Ким А.Б." ],
          "progress": [ { "on": "2023-03-01", "state": "cancelled", "note": "нет автобуса" } ] },
        { "id": "2.3", "title": "Итоги", "deadline": "2023-05-31", "responsible": [ "Ким А.Б." ] } ] } ],
    "targets": [
      { "id": "students", "title": "Охват", "atLeast": { "2021": 20, "2022": 30, "2023": 50, "2025": 70 },
        "measurements": [ { "on": "2021-12-15", "value": 25 }, { "on": "2022-12-15", "count": 3, "of": 9 } ] } ]
    """

  private func report(
    _ start: String = "2022-09-01", _ end: String = "2023-08-31", asOf: String = "2023-08-31"
  ) throws -> YearReport {
    let span = try #require(DateSpan(try day(start), try day(end)))
    return YearReport(
      of: try SampleRoadmap.read(Self.members), in: span, on: try day(asOf))
  }

  @Test func `holds what is due in its time, in the order of the document`() throws {
    let report = try report()
    #expect(report.lines.map(\.id) == ["1.1", "2.1", "2.2", "2.3"])
    #expect(report.lines.map(\.status) == [.done, .open, .cancelled, .overdue])
    #expect(report.lines.map(\.daysLate) == [5, 0, 0, 92])
    #expect(report.openEnded.map(\.id) == ["1.3"])
    #expect(report.progress.doneLate == 1)
    #expect(report.postponed.map(\.id) == ["2.1"])
    #expect(report.postponed.first?.due == (try day("2023-09-20")))
    #expect(report.postponed.first?.plannedDue == (try day("2023-01-20")))
    #expect(report.postponed.first?.note == "карантин")
    #expect(report.cancelled.map(\.note) == ["нет автобуса"])
  }

  @Test func `carries over what was open when its time began`() throws {
    let report = try report()
    #expect(report.carriedOver.map(\.id) == ["1.2", "1.4"])
    #expect(report.caughtUp.map(\.id) == ["1.2"])
    #expect(report.notDone.map(\.id) == ["1.4", "2.3"])
    #expect(try self.report("2021-09-01", "2022-08-31").carriedOver.isEmpty)
  }

  @Test func `every due date is planned in one time, whatever it was postponed to`() throws {
    // 2.1 was due in January 2023 and postponed to the next school year.
    #expect(try report("2023-09-01", "2024-08-31").lines.isEmpty)
    let next = try report("2023-09-01", "2024-08-31", asOf: "2023-10-01")
    #expect(next.carriedOver.map(\.id) == ["1.4", "2.1", "2.3"])
    #expect(next.carriedOverProgress.overdue == 3)
    #expect(next.progress.planned == 0)
  }

  @Test func `counts by stage, without what is cancelled`() throws {
    let report = try report()
    #expect(report.stages.map(\.count.done) == [1, 0])
    #expect(report.stages.map(\.count.total) == [1, 2])
    #expect(report.progress.percent == 33)
  }

  @Test func `compares with the year before where the roadmap ran then`() throws {
    let previous = try #require(try report().previous)
    #expect(previous.span.description == "2021-09-01/2022-08-31")
    // On 31 August 2022 neither of the two was done.
    #expect(previous.asOf == (try day("2022-08-31")))
    #expect(previous.progress.done == 0)
    #expect(previous.progress.total == 2)
    // Nothing was due, the roadmap did not run yet, or the two times would overlap.
    #expect(try report("2026-09-01", "2027-08-31").previous == nil)
    #expect(try report("2021-09-01", "2022-08-31").previous == nil)
    #expect(try report("2022-01-01", "2023-06-30").previous == nil)
  }

  @Test func `the year before a time that ends in February ends in February too`() throws {
    let common = try report("2023-03-01", "2024-02-29").previous
    #expect(common?.span.description == "2022-03-01/2023-02-28")
    let leap = try report("2024-03-01", "2025-02-28").previous
    #expect(leap?.span.description == "2023-03-01/2024-02-29")
  }

  @Test func `sets targets against the goals of its time, with the value of the year before`()
    throws
  {
    let report = try report()
    #expect(report.coverage.map(\.coverage.goal.key) == ["2022", "2023"])
    #expect(report.coverage.map(\.coverage.verdict) == [.met, .noData])
    #expect(report.coverage.first?.coverage.previous?.value == 25)
    #expect(report.goalsMetCount == 1)
    #expect(
      report.coverageByYear.map { $0.map(\.coverage.goal.key) } == [["2021", "2022", "2023"]])
    #expect(try self.report("2019-01-01", "2019-12-31").coverageByYear.isEmpty)
  }

  @Test func `sums up the work of each party, in one spelling`() throws {
    let workload = try report().workload
    #expect(workload.map(\.party) == ["Миусов В.А.", "Совет", "Ким А.Б."])
    #expect(workload.map(\.count.planned) == [1, 2, 2])
    #expect(workload.map(\.count.doneLate) == [1, 1, 0])
    #expect(workload.map(\.count.overdue) == [0, 0, 1])
    #expect(workload.map(\.count.cancelled) == [0, 0, 1])
    #expect(workload.map(\.carriedOver.planned) == [2, 2, 0])
  }

  @Test func `names every document of the work that was done once`() throws {
    #expect(try report().documents == ["№ 370", "№ 371", "Приказ"])
  }

  @Test func `entries after the day asked about do not count`() throws {
    let report = try report(asOf: "2022-09-19")
    #expect(report.lines.map(\.status) == [.overdue, .planned, .planned, .planned])
    #expect(report.coverage.map(\.coverage.verdict) == [.noData, .noData])
  }

  @Test(arguments: [
    ("2021-09-01", "2021-09-01/2022-08-31"), ("2020-01-01", "2021-09-01/2022-08-31"),
    ("2022-08-31", "2021-09-01/2022-08-31"), ("2022-09-01", "2021-09-01/2022-08-31"),
    ("2023-09-01", "2022-09-01/2023-08-31"), ("2024-08-31", "2022-09-01/2023-08-31"),
    ("2024-09-01", "2023-09-01/2024-08-31"), ("2030-01-01", "2023-09-01/2024-08-31"),
  ])
  func `is due for the last year that is over`(today: String, expected: String) throws {
    let roadmap = try SampleRoadmap.read(#""yearKind": "school", "stages": []"#)
    #expect(roadmap.reportYear(on: try day(today)).description == expected)
  }

  @Test(arguments: [
    ("2021-03-01", "2020-01-01/2020-12-31"), ("2021-07-01", "2021-01-01/2021-12-31"),
  ])
  func `a year is over with the part that the roadmap covers`(
    today: String, expected: String
  ) throws {
    let roadmap = try SampleRoadmap.read(
      #""yearKind": "calendar", "stages": []"#, period: ("2020-12-01", "2021-06-30"))
    #expect(roadmap.reportYear(on: try day(today)).description == expected)
  }

  @Test func `several reports add up`() throws {
    let total = YearReportTotal(of: [try report(), try report()])
    #expect(total.progress.done == 2)
    #expect(total.progress.total == 6)
    let sum = total.progress
    #expect([sum.doneLate, sum.overdue, sum.postponed, sum.cancelled] == [2, 2, 2, 2])
    #expect([total.carriedOver.planned, total.carriedOver.doneLate] == [4, 2])
    #expect([total.goalsMet, total.goals] == [2, 4])
    let pooled = try #require(total.coverage.first)
    #expect([pooled.count, pooled.of, pooled.roadmaps] == [6, 18, 2])
    #expect(YearReportTotal(of: []).progress.percent == nil)
  }
}
