import RoadmapCore
import RoadmapTestSupport
import Testing

struct CoverageTests {
  /// A target and how it stands against one of its goals on a day.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let goals: String
    let measurements: [String]
    let day: String
    let key: String
    let verdict: Coverage.Verdict

    init(
      _ name: String, _ goals: String, _ measurements: [String], on day: String, _ key: String,
      _ verdict: Coverage.Verdict
    ) {
      testDescription = name
      self.goals = goals
      self.measurements = measurements
      self.day = day
      self.key = key
      self.verdict = verdict
    }
  }

  private static func target(_ goals: String, _ measurements: [String]) throws -> Target {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [], "targets": [ { "id": "t", "title": "Охват", \(goals),
        "measurements": [ \(measurements.joined(separator: ", ")) ] } ]
      """)
    return try #require(roadmap.targets.first)
  }

  private static func value(_ value: Double, on day: String) -> String {
    #"{ "on": "\#(day)", "value": \#(value) }"#
  }

  private static func count(_ count: Int, of total: Int, on day: String) -> String {
    #"{ "on": "\#(day)", "count": \#(count), "of": \#(total) }"#
  }

  private static let years = #""atLeast": { "2022": 30, "2023": 50 }"#
  private static let school = #""atLeast": { "2022/23": 30, "2023/24": 50 }"#
  private static let whole = #""atLeast": 50"#
  private static let most = #""atMost": { "2022": 20, "2023": 10 }"#

  @Test(arguments: [
    Case("nothing measured", years, [], on: "2023-06-01", "2023", .noData),
    Case("nothing measured in a year that is over", years, [], on: "2024-06-01", "2023", .noData),
    Case(
      "a measurement of another year", years, [value(60, on: "2022-12-31")], on: "2024-01-01",
      "2023", .noData),
    Case(
      "a measurement of the future", years, [value(60, on: "2023-06-02")], on: "2023-06-01",
      "2023", .noData),
    Case(
      "a measurement of today", years, [value(60, on: "2023-06-01")], on: "2023-06-01", "2023",
      .met),
    Case(
      "the last measurement counts, not the best",
      years, [value(60, on: "2023-03-01"), value(40, on: "2023-12-01")], on: "2024-01-01", "2023",
      .missed),
    Case(
      "of two on one day the later in the file counts",
      years, [value(40, on: "2023-12-01"), value(60, on: "2023-12-01")], on: "2024-01-01", "2023",
      .met),
    Case(
      "exactly the goal", years, [value(50, on: "2023-12-31")], on: "2023-12-31", "2023", .met),
    Case(
      "not yet the goal on its last day", years, [value(49.9, on: "2023-12-31")],
      on: "2023-12-31", "2023", .behind),
    Case(
      "not the goal on the day after", years, [value(49.9, on: "2023-12-31")], on: "2024-01-01",
      "2023", .missed),
    Case(
      "49.96 % is not 50 %", years, [count(1249, of: 2500, on: "2023-12-31")], on: "2024-01-01",
      "2023", .missed),
    Case(
      "half is 50 %", years, [count(1, of: 2, on: "2023-12-31")], on: "2024-01-01", "2023", .met),
    Case(
      "a third is more than 33.3 %", #""atLeast": 33.3"#, [count(1, of: 3, on: "2023-12-31")],
      on: "2024-09-01", "", .met),
    Case(
      "nobody of many", years, [count(0, of: 9, on: "2023-12-31")], on: "2024-01-01", "2023",
      .missed),
    // Half a year of 30 to 50 is 40, and a little more on 2 July.
    Case(
      "above the line from last year's goal", years, [value(40.1, on: "2023-07-01")],
      on: "2023-07-02", "2023", .onTrack),
    Case(
      "below the line from last year's goal", years, [value(40, on: "2023-07-01")],
      on: "2023-07-02", "2023", .behind),
    Case(
      "above the line from last year's measurement",
      years, [value(10, on: "2022-12-01"), value(31, on: "2023-07-01")], on: "2023-07-02", "2023",
      .onTrack),
    Case(
      "below the line from last year's measurement",
      years, [value(45, on: "2022-12-01"), value(47, on: "2023-07-01")], on: "2023-07-02", "2023",
      .behind),
    Case(
      "on the first day the line stands where last year ended", years,
      [value(30.1, on: "2023-01-01")], on: "2023-01-01", "2023", .onTrack),
    Case(
      "the line to the first goal begins at nothing", years, [value(15, on: "2022-07-01")],
      on: "2022-07-02", "2022", .onTrack),
    Case(
      "below the line to the first goal", years, [value(14, on: "2022-07-01")], on: "2022-07-02",
      "2022", .behind),
    Case(
      "a school year begins on 1 September", school, [value(60, on: "2023-08-31")],
      on: "2023-09-01", "2023/24", .noData),
    Case(
      "a school year ends on 31 August", school, [value(60, on: "2024-08-31")], on: "2024-09-01",
      "2023/24", .met),
    Case(
      "a number is due at the end of the period", whole, [value(49, on: "2021-09-01")],
      on: "2024-09-01", "", .missed),
    Case(
      "a number counts from the first day", whole, [value(50, on: "2021-09-01")], on: "2021-09-01",
      "", .met),
    Case(
      "a day takes in all since the beginning of the period", #""atLeast": { "2023-12-31": 50 }"#,
      [value(50, on: "2021-09-01")], on: "2024-01-01", "2023-12-31", .met),
    Case(
      "nothing before the period counts for a day", #""atLeast": { "2023-12-31": 50 }"#,
      [value(50, on: "2021-08-31")], on: "2024-01-01", "2023-12-31", .noData),
    // 425 of 851 days of the period have gone: the line stands a little under 25.
    Case(
      "the line to the first day begins with the period", #""atLeast": { "2023-12-31": 50 }"#,
      [value(25, on: "2022-10-01")], on: "2022-10-31", "2023-12-31", .onTrack),
    Case(
      "a day takes in all since the goal before it",
      #""atLeast": { "2023-05-31": 30, "2023-12-31": 50 }"#, [value(60, on: "2023-05-31")],
      on: "2024-01-01", "2023-12-31", .noData),
    Case(
      "not more than at most", most, [value(10, on: "2023-05-01")], on: "2024-01-01", "2023", .met),
    Case(
      "more than at most", most, [value(10.1, on: "2023-05-01")], on: "2024-01-01", "2023", .missed),
    Case(
      "more than at most by count", #""atMost": 10"#, [count(1001, of: 10_000, on: "2024-08-31")],
      on: "2024-09-01", "", .missed),
    Case(
      "below the falling line", most, [value(20, on: "2022-12-01"), value(14, on: "2023-07-01")],
      on: "2023-07-02", "2023", .onTrack),
    Case(
      "above the falling line", most, [value(20, on: "2022-12-01"), value(15, on: "2023-07-01")],
      on: "2023-07-02", "2023", .behind),
    Case(
      "above the first limit", most, [value(21, on: "2022-02-01")], on: "2022-02-01", "2022",
      .behind),
  ])
  func `has the verdict that the figures give`(_ example: Case) throws {
    let target = try Self.target(example.goals, example.measurements)
    let coverage = try #require(
      target.coverage(on: try day(example.day)).first { $0.goal.key == example.key })
    #expect(coverage.verdict == example.verdict)
  }

  @Test func `the difference is what is missing, and nothing where nothing was measured`() throws {
    let target = try Self.target(Self.years, [Self.count(540, of: 1200, on: "2023-05-25")])
    let coverage = target.coverage(on: try day("2024-01-01"))
    #expect(coverage.map(\.difference) == [nil, -5])
    #expect(coverage.map { $0.measurement?.value } == [nil, 45])
    #expect(
      coverage.map(\.goal.window.description) == [
        "2022-01-01/2022-12-31", "2023-01-01/2023-12-31",
      ])
  }

  @Test func `the goals stand in the order in which they fall due`() throws {
    let target = try Self.target(
      #""atLeast": { "2024": 5, "2023-12-31": 4, "2022/23": 2, "2023": 3, "2022": 1 }"#, [])
    #expect(target.goals.map(\.key) == ["2022", "2022/23", "2023-12-31", "2023", "2024"])
  }

  @Test func `asking on any day never fails`() throws {
    let target = try Self.target(
      #""atLeast": { "2023-12-31": 4, "2023": 3, "0001-01-01": 1, "9999-12-31": 9 }"#,
      [
        Self.value(3, on: "0001-01-01"), Self.value(3, on: "2023-01-01"),
        Self.value(9, on: "9999-12-31"),
      ])
    for date in [CalendarDate.earliest, try day("2023-12-31"), .latest] {
      #expect(target.coverage(on: date).count == 4)
    }
  }
}
