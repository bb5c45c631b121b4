import RoadmapCore
import RoadmapTestSupport
import Testing

struct RecurrenceRuleTests {
  @Test(
    arguments: [
      (["2022-05-28", "2023-05-28", "2024-05-28"], .yearly(months: [5], day: 28), 1),
      (["2022-02-28", "2023-02-28", "2024-02-29"], .yearly(months: [2], day: -1), 1),
      (["2020-05-28", "2022-05-28"], .yearly(months: [5], day: 28), 2),
      (["2023-11-30", "2024-05-31", "2024-11-30"], .monthly(day: -1), 6),
      (["2023-11-10", "2024-04-10", "2024-11-10"], .yearly(months: [4, 11], day: 10), 1),
      (["2023-09-30", "2023-12-31", "2024-03-31"], .monthly(day: -1), 3),
      (["2023-12-25", "2024-01-25", "2024-02-25"], .monthly(day: 25), 1),
      (["2023-09-01", "2023-09-08", "2023-09-15"], .weekly([5]), 1),
      (["2023-09-05", "2023-09-07", "2023-09-12", "2023-09-14"], .weekly([2, 4]), 1),
      (["1969-12-30", "1970-01-01", "1970-01-06"], .weekly([2, 4]), 1),
      (["2023-09-01", "2023-09-11", "2023-09-21"], .daily, 10),
    ] as [([String], RecurrenceRule.Frequency, Int)])
  func `a rule is found that names exactly the days`(
    days: [String], frequency: RecurrenceRule.Frequency, interval: Int
  ) throws {
    let rule = try #require(RecurrenceRule(days.map { try day($0) }))
    #expect(rule.frequency == frequency)
    #expect(rule.interval == interval)
    #expect(rule.last == (try day(days.last ?? "")))
  }

  @Test(arguments: [
    [], ["2024-05-28"], ["2024-05-28", "2024-05-28"], ["2024-05-28", "2023-05-28"],
    ["2023-10-01", "2024-03-15"], ["2023-10-01", "2024-03-15", "2024-10-01"],
    ["2023-09-30", "2023-10-30", "2023-11-30"], ["2023-12-30", "2024-01-30", "2024-02-29"],
    ["2023-05-28", "2024-05-28", "2026-05-28"],
  ])
  func `days that follow no rule get none`(days: [String]) throws {
    // The 30th of three months could be a rule, but one that leaves February out elsewhere.
    #expect(try RecurrenceRule(days.map { try day($0) }) == nil)
  }
}
