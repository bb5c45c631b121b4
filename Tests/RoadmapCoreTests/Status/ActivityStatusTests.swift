import RoadmapCore
import RoadmapTestSupport
import Testing

struct ActivityStatusTests {
  /// An activity and how it stands on one day after another.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let deadline: String?
    let progress: [String]
    let days: [(day: String, status: ItemStatus)]

    init(
      _ name: String, _ deadline: String?, after progress: [String] = [],
      _ days: KeyValuePairs<String, ItemStatus>
    ) {
      testDescription = name
      self.deadline = deadline
      self.progress = progress
      self.days = days.map { ($0.key, $0.value) }
    }
  }

  private static func roadmap(_ deadline: String?, _ progress: [String]) throws -> Roadmap {
    let deadline = deadline.map { #""deadline": "\#($0)", "# } ?? ""
    return try SampleRoadmap.read(
      """
      "activities": [ { "id": "1", "title": "Приказ", \(deadline)"progress": [
        \(progress.joined(separator: ",\n"))
      ] } ]
      """)
  }

  private static func status(
    _ deadline: String?, _ progress: [String], on date: String, soonDays: Int = 14
  ) throws -> ActivityStatus {
    let roadmap = try roadmap(deadline, progress)
    let status = RoadmapStatus(of: roadmap, on: try day(date), soonDays: soonDays)
    return try #require(status.activities.first)
  }

  private static func entry(_ on: String, _ state: String, _ more: String = "") -> String {
    #"{ "on": "\#(on)", "state": "\#(state)"\#(more.isEmpty ? "" : ", " + more) }"#
  }

  private static let span = "сентябрь – октябрь 2023"

  @Test(arguments: [
    Case(
      "a span in which nothing is recorded", span,
      [
        "2021-09-01": .planned, "2023-08-31": .planned, "2023-09-01": .open, "2023-10-16": .open,
        "2023-10-17": .dueSoon, "2023-10-31": .dueSoon, "2023-11-01": .overdue,
        "2099-01-01": .overdue,
      ]),
    Case(
      "one day", "2023-09-15",
      [
        "2023-08-31": .planned, "2023-09-01": .dueSoon, "2023-09-15": .dueSoon,
        "2023-09-16": .overdue,
      ]),
    Case(
      "up to a day", "до 28.05.2024",
      [
        "2021-08-31": .planned, "2021-09-01": .open, "2024-05-13": .open, "2024-05-14": .dueSoon,
        "2024-05-28": .dueSoon, "2024-05-29": .overdue,
      ]),
    Case(
      "begun and done late", span,
      after: [
        entry("2023-09-10", "started"), entry("2023-10-01", "progress", #""percent": 50"#),
        entry("2023-11-05", "done"),
      ],
      [
        "2023-09-09": .open, "2023-09-10": .inProgress, "2023-10-31": .inProgress,
        "2023-11-01": .overdue, "2023-11-04": .overdue, "2023-11-05": .done, "2024-08-31": .done,
      ]),
    Case(
      "done before it was to begin", span, after: [entry("2022-01-01", "done")],
      ["2021-12-31": .planned, "2022-01-01": .done, "2023-11-01": .done]),
    Case(
      "cancelled", span, after: [entry("2023-09-10", "cancelled", #""note": "нет нужды""#)],
      ["2023-09-09": .open, "2023-09-10": .cancelled, "2023-11-01": .cancelled]),
    Case(
      "done, reopened and done again", span,
      after: [
        entry("2023-09-10", "done"), entry("2023-09-20", "reopened"), entry("2023-11-20", "done"),
      ],
      [
        "2023-09-10": .done, "2023-09-20": .open, "2023-10-20": .dueSoon, "2023-11-19": .overdue,
        "2023-11-20": .done,
      ]),
    Case(
      "cancelled and reopened", span,
      after: [entry("2023-09-10", "cancelled"), entry("2023-09-20", "reopened")],
      ["2023-09-19": .cancelled, "2023-09-20": .open]),
    Case(
      "reopened though nothing was closed", span, after: [entry("2023-09-20", "reopened")],
      ["2023-09-20": .open, "2023-11-01": .overdue]),
    Case(
      "postponed twice", span,
      after: [
        entry("2023-10-20", "postponed", #""until": "2023-12-15""#),
        entry("2023-12-20", "postponed", #""until": "2024-02-01""#),
      ],
      [
        "2023-10-19": .dueSoon, "2023-10-20": .open, "2023-11-30": .open, "2023-12-01": .dueSoon,
        "2023-12-16": .overdue, "2023-12-20": .open, "2024-01-18": .dueSoon,
        "2024-02-02": .overdue,
      ]),
    Case(
      "entries written in any order", span,
      after: [
        entry("2023-09-20", "reopened"), entry("2023-09-25", "done"), entry("2023-09-10", "done"),
      ],
      ["2023-09-10": .done, "2023-09-20": .open, "2023-09-25": .done]),
    Case(
      "entries of one day in the order of the file", span,
      after: [entry("2023-09-10", "done"), entry("2023-09-10", "reopened")], ["2023-09-10": .open]),
    Case(
      "done twice", span, after: [entry("2023-09-10", "done"), entry("2023-09-12", "done")],
      ["2023-09-12": .done]),
    Case(
      "an entry for a day that is no due date", span,
      after: [entry("2023-09-10", "done", #""for": "2023-10-30""#)], ["2023-11-01": .overdue]),
    Case(
      "going on all the time", "постоянно", after: [entry("2022-01-01", "started")],
      ["2021-09-01": .continuous, "2022-01-01": .continuous, "2099-01-01": .continuous]),
    Case(
      "going on all the time, until it is done", "постоянно", after: [entry("2022-01-01", "done")],
      ["2021-12-31": .continuous, "2022-01-01": .done]),
    Case(
      "going on all the time, whatever it is put off to", "постоянно",
      after: [entry("2022-01-01", "postponed", #""until": "2022-02-01""#)],
      ["2022-01-01": .continuous, "2022-03-01": .continuous]),
    Case(
      "on request", "по запросу",
      after: [entry("2022-01-01", "started"), entry("2022-02-01", "done")],
      ["2021-09-01": .onRequest, "2022-01-01": .inProgress, "2022-02-01": .done]),
    Case(
      "from a day on", "с сентября 2022 г.",
      ["2022-08-31": .planned, "2022-09-01": .continuous, "2099-01-01": .continuous]),
    Case(
      "without a deadline", nil,
      after: [entry("2022-01-01", "started"), entry("2022-02-01", "done")],
      ["2021-09-01": .unscheduled, "2022-01-01": .inProgress, "2022-02-01": .done]),
    Case(
      "without a deadline, until somebody names a day", nil,
      after: [entry("2022-01-01", "postponed", #""until": "2022-03-01""#)],
      [
        "2021-12-31": .unscheduled, "2022-01-01": .open, "2022-02-15": .dueSoon,
        "2022-03-02": .overdue,
      ]),
    Case(
      "with a deadline that nobody understands", "как получится",
      ["2021-09-01": .unscheduled, "2099-01-01": .unscheduled]),
  ])
  func `stands on every day as its deadline and history say`(_ example: Case) throws {
    for (date, expected) in example.days {
      let activity = try Self.status(example.deadline, example.progress, on: date)
      #expect(activity.status == expected, "\(date)")
    }
  }

  @Test(arguments: [
    (0, "2023-10-31", ItemStatus.dueSoon), (0, "2023-10-30", .open), (60, "2023-09-01", .dueSoon),
    (59, "2023-09-01", .open), (-5, "2023-10-31", .open), (Int.max, "2021-09-01", .dueSoon),
  ])
  func `soon is as many days as asked, the last one included`(
    soonDays: Int, date: String, status: ItemStatus
  ) throws {
    #expect(try Self.status(Self.span, [], on: date, soonDays: soonDays).status == status)
  }

  @Test func `an occurrence remembers how it came about`() throws {
    let progress = [
      Self.entry("2023-10-20", "postponed", #""until": "2023-12-15", "note": "карантин""#),
      Self.entry("2023-11-01", "progress", #""percent": 40"#),
      Self.entry("2023-12-20", "done", #""by": "Миусов""#),
    ]
    let before = try #require(
      try Self.status(Self.span, progress, on: "2023-12-19").occurrences.first)
    #expect(before.from?.description == "2023-09-01")
    #expect(before.plannedDue?.description == "2023-10-31")
    #expect(before.due?.description == "2023-12-15")
    #expect(before.percent == 40 && before.doneOn == nil)
    #expect(before.postponement?.note == "карантин")
    #expect(before.daysLate(on: try day("2023-12-19")) == 49)
    let after = try #require(
      try Self.status(Self.span, progress, on: "2024-08-31").occurrences.first)
    #expect(after.doneOn?.description == "2023-12-20" && after.closing?.by == "Миусов")
    #expect(after.daysLate(on: try day("2024-08-31")) == 50)
  }

  @Test func `what is done in time or cancelled is not late`() throws {
    let late = try day("2024-08-31")
    for state in ["done", "cancelled"] {
      let occurrence = try #require(
        try Self.status(Self.span, [Self.entry("2023-10-31", state)], on: "2024-08-31")
          .occurrences.first)
      #expect(occurrence.daysLate(on: late) == 0)
      #expect((occurrence.doneOn != nil) == (state == "done"))
    }
  }
}
