import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SourceJSON
import Testing

/// The keys are a promise to scripts: within a version they are only added to.
struct MachineFormatTests {
  private let line = [
    "id", "title", "from", "due", "plannedDue", "daysLate", "percent", "responsible",
  ]
  private let target = ["id", "title", "code", "unit", "stage"]
  private let goal = [
    "year", "due", "bound", "planned", "actual", "measuredOn", "difference", "verdict",
  ]
  private let activity = [
    "id", "number", "stage", "title", "deadline", "occurrences", "responsible", "status",
  ]

  private func today() throws -> CalendarDate { try day(SampleRoadmap.schoolDay) }

  @Test func `status`() throws {
    let output = try MachineOutput(StatusReport(of: try SampleRoadmap.school(), on: try today()))
    #expect(
      try output.keys() == [
        "format", "title", "organization", "asOf", "period", "elapsedPercent", "progress",
        "stages", "overdue", "upcoming", "openEnded", "coverage", "undecided", "lastWeek",
      ])
    #expect(try output.text(["format"]) == #""roadmap-status/1""#)
    #expect(try output.text(["asOf"]) == #""2024-05-20""#)
    #expect(try output.text(["period"]) == #"{ "start": "2021-09-01", "end": "2024-08-31" }"#)
    #expect(
      try output.text(["progress"]) == #"{ "done": 2, "total": 5, "percent": 40, "cancelled": 0 }"#)
    #expect(try output.count(["stages"]) == 2)
    #expect(
      try output.keys(["stages", 0]) == ["id", "title", "done", "total", "overdue", "cancelled"])
    #expect(try output.keys(["overdue", 0]) == line)
    #expect(try output.keys(["upcoming", 0]) == line.map { $0 == "daysLate" ? "daysLeft" : $0 })
    #expect(try output.text(["overdue", 0, "daysLate"]) == "358")
    #expect(try output.texts("daysLeft", inElementsOf: ["upcoming"]) == ["5", "8"])
    #expect(try output.keys(["coverage", 0]) == target + goal)
    #expect(try output.keys(["undecided", 0]) == ["id", "title", "reason", "deadline"])
  }

  @Test func `overdue and upcoming`() throws {
    let roadmap = try SampleRoadmap.school()
    let overdue = try MachineOutput(DueReport(of: roadmap, on: try today(), .overdue))
    #expect(try overdue.keys() == ["format", "title", "organization", "asOf", "overdue"])
    #expect(try overdue.text(["format"]) == #""roadmap-overdue/1""#)
    #expect(try overdue.keys(["overdue", 0]) == line)
    let upcoming = try MachineOutput(DueReport(of: roadmap, on: try today(), .upcoming(days: 14)))
    #expect(try upcoming.keys() == ["format", "title", "organization", "asOf", "days", "upcoming"])
    #expect(try upcoming.text(["format"]) == #""roadmap-upcoming/1""#)
    #expect(try upcoming.text(["days"]) == "14")
  }

  @Test func `list`() throws {
    let output = try MachineOutput(
      ListReport(of: try SampleRoadmap.school(), on: try today(), ActivityFilter()))
    #expect(try output.keys() == ["format", "title", "organization", "asOf", "activities"])
    #expect(try output.text(["format"]) == #""roadmap-list/1""#)
    #expect(try output.keys(["activities", 0]) == activity)
    #expect(
      try output.keys(["activities", 1, "occurrences", 0]) == [
        "from", "due", "plannedDue", "status", "doneOn", "percent",
      ])
    #expect(
      try output.texts("status", inElementsOf: ["activities", 1, "occurrences"]) == [
        #""done""#, #""overdue""#, #""due-soon""#,
      ])
    #expect(
      try output.text(["activities", 1, "deadline"])
        == #"{ "text": "Ежегодно до 28 мая", "kind": "yearly", "understood": true }"#)
    #expect(try output.count(["activities", 2, "occurrences"]) == 0)
    #expect(try output.text(["activities", 4, "deadline"]) == "null")
    #expect(try output.text(["activities", 5, "deadline", "kind"]) == "null")
    #expect(try output.text(["activities", 5, "deadline", "understood"]) == "false")
    #expect(try output.text(["activities", 6, "stage"]) == "null")
  }

  @Test func `coverage`() throws {
    let output = try MachineOutput(
      CoverageReport(of: try SampleRoadmap.school(), on: try today()))
    #expect(try output.keys() == ["format", "title", "organization", "asOf", "targets"])
    #expect(try output.text(["format"]) == #""roadmap-coverage/1""#)
    #expect(try output.keys(["targets", 0]) == target + ["goals"])
    #expect(try output.keys(["targets", 0, "goals", 0]) == goal)
    let goals: [(key: String, texts: [String])] = [
      ("year", [#""2022""#, #""2023""#, #""2024""#]), ("planned", ["30", "50", "70"]),
      ("actual", ["null", "45", "47.5"]), ("difference", ["null", "-5", "-22.5"]),
      ("measuredOn", ["null", #""2023-12-15""#, #""2024-05-10""#]),
      ("verdict", [#""no-data""#, #""missed""#, #""behind""#]),
    ]
    for (key, texts) in goals {
      #expect(try output.texts(key, inElementsOf: ["targets", 0, "goals"]) == texts)
    }
    #expect(try output.text(["targets", 1, "stage"]) == #""2""#)
    #expect(try output.text(["targets", 1, "goals", 0, "year"]) == "null")
  }

  @Test func `show`() throws {
    let report = try #require(
      ItemReport(of: try SampleRoadmap.school(), id: "1.1", on: try today()))
    let output = try MachineOutput(report)
    #expect(
      try output.keys() == [
        "format", "asOf", "id", "number", "title", "path", "progress", "activities", "keyResult",
        "documents", "focus", "targets", "history", "notes",
      ])
    #expect(try output.text(["format"]) == #""roadmap-show/1""#)
    #expect(try output.text(["path", 0]) == #"{ "id": "1", "title": "Подготовка" }"#)
    #expect(try output.keys(["activities", 0]) == activity)
    #expect(
      try output.keys(["history", 0]) == [
        "on", "state", "percent", "for", "until", "by", "evidence", "note", "recorded",
        "occurrence",
      ])
  }

  @Test func `who`() throws {
    let output = try MachineOutput(WhoReport(of: try SampleRoadmap.school(), on: try today()))
    #expect(
      try output.keys() == ["format", "title", "organization", "asOf", "responsible", "unassigned"])
    #expect(try output.text(["format"]) == #""roadmap-who/1""#)
    #expect(
      try output.keys(["responsible", 0]) == [
        "name", "position", "open", "overdue", "done", "undated", "counts", "activities",
      ])
    #expect(try output.text(["responsible", 1, "position"]) == "null")
  }

  @Test func `explain`() throws {
    let (first, last) = (try day("2023-09-01"), try day("2024-08-31"))
    let period = try #require(DateSpan(first, last))
    let context = DeadlineContext(period: period, yearKind: .school)
    let output = try MachineOutput(
      ExplainReport(["Ежегодно до 28 мая", "как\nполучится"], in: context))
    #expect(try output.keys() == ["format", "period", "yearKind", "phrases"])
    #expect(try output.text(["format"]) == #""roadmap-explain/1""#)
    #expect(
      try output.keys(["phrases", 0]) == [
        "text", "understood", "kind", "yearInferred", "problem", "occurrences", "doubts",
      ])
    #expect(try output.text(["phrases", 0, "kind"]) == #""yearly""#)
    #expect(try output.text(["phrases", 0, "problem"]) == "null")
    #expect(
      try output.text(["phrases", 0, "occurrences", 0])
        == #"{ "from": "2023-09-01", "due": "2024-05-28" }"#)
    #expect(try output.text(["phrases", 1, "text"]) == #""как\nполучится""#)
    #expect(try output.text(["phrases", 1, "understood"]) == "false")
    #expect(try output.text(["phrases", 1, "kind"]) == "null")
    #expect(try output.count(["phrases", 1, "occurrences"]) == 0)
  }

  @Test func `several files are one object, each with its name`() throws {
    let roadmap = try SampleRoadmap.school()
    let report = StatusReport(of: roadmap, on: try today())
    let output = try MachineOutput(
      MachineFormat.render([("a.json", nil, report), ("б \"в\".json", nil, report)]))
    #expect(try output.keys() == ["format", "roadmaps", "total"])
    #expect(
      try output.texts("file", inElementsOf: ["roadmaps"]) == [
        #""a.json""#, #""б \"в\".json""#,
      ])
    #expect(try output.keys(["roadmaps", 0]).prefix(3) == ["file", "title", "organization"])
    #expect(
      try output.text(["total"])
        == #"{ "done": 4, "total": 10, "percent": 40, "overdue": 2, "cancelled": 0 }"#)
  }

  @Test func `the answers of two reports differ in the format they name`() throws {
    let reports = try SchoolReports.all(of: try SampleRoadmap.school())
    let named = try reports.map { report in
      try MachineOutput(MachineFormat.render(report)).text(["format"])
    }
    #expect(Set(named).count == 10)
    #expect(named.allSatisfy { $0.hasPrefix("\"roadmap-") && $0.hasSuffix("/1\"") })
  }

  @Test func `what steers a terminal is written with escapes`() throws {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "\u001b[2J\u009b\u2028", "deadline": "2023-05-01" } ]"#
    )
    let bytes = MachineFormat.render(StatusReport(of: roadmap, on: try today()))
    #expect(!bytes.contains(0x1B))
    let output = try MachineOutput(bytes)
    #expect(try output.text(["overdue", 0, "title"]) == #""\u001b[2J\u009b\u2028""#)
  }
}
