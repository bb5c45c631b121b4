import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

struct NextYearTests {
  private static let examples = [
    "gymnasium-406", "college-chita", "school-4-kuzbass", "school-4-uryupinsk", "spb-2021-2022",
  ]

  private func example(_ name: String) throws -> RoadmapFile {
    RoadmapFile(bytes: try RepositoryFile("Examples/\(name).json").bytes())
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func items(of roadmap: Roadmap) -> [Item] {
    (roadmap.stages.flatMap { [$0.item] + $0.substages.map(\.item) })
      + roadmap.workItems.map(\.item)
  }

  @Test(arguments: examples)
  func `the plan goes on whole, without its history`(name: String) throws {
    let file = try example(name)
    let old = try #require(file.roadmap)
    let next = try NextYear(after: file, today: try day("2024-05-31"))
    let changed = RoadmapFile(bytes: next.bytes)
    let new = try #require(changed.roadmap)
    #expect(!changed.hasErrors)
    #expect(items(of: new).map(\.id) == items(of: old).map(\.id))
    #expect(items(of: new).map(\.title) == items(of: old).map(\.title))
    #expect(items(of: new).map(\.responsible) == items(of: old).map(\.responsible))
    #expect(items(of: new).map(\.documents) == items(of: old).map(\.documents))
    #expect(new.team.map(\.name) == old.team.map(\.name))
    #expect(new.targets.map(\.id) == old.targets.map(\.id))
    #expect(items(of: new).allSatisfy { $0.progress.isEmpty })
    #expect(new.targets.allSatisfy { $0.measurements.allSatisfy { $0.on >= new.period.start } })
    #expect(new.approval == nil)
  }

  @Test(arguments: examples)
  func `what was understood is understood a year later`(name: String) throws {
    let file = try example(name)
    let old = try #require(file.roadmap)
    let next = try NextYear(after: file, today: try day("2024-05-31"))
    let new = try #require(RoadmapFile(bytes: next.bytes).roadmap)
    #expect(new.period.start.year == old.period.start.year + 1)
    for (before, after) in zip(items(of: old), items(of: new)) {
      let (one, other) = (before.deadline?.reading, after.deadline?.reading)
      #expect(one?.kind == other?.kind, "\(before.id)")
      guard let one, let other else { continue }
      #expect(one.occurrences.count == other.occurrences.count, "\(before.id)")
      for (window, moved) in zip(one.occurrences, other.occurrences) {
        #expect(window.end.adding(months: 12).month == moved.end.month, "\(before.id)")
        #expect(window.end.year + 1 == moved.end.year, "\(before.id)")
      }
    }
  }

  @Test(arguments: examples)
  func `all other lines keep their bytes`(name: String) throws {
    let file = try example(name)
    let next = try NextYear(after: file, today: try day("2024-05-31"))
    let old = String(decoding: file.document.bytes, as: UTF8.self).split(separator: "\n")
    var known: [Substring: Int] = [:]
    for line in old { known[line, default: 0] += 1 }
    let new = String(decoding: next.bytes, as: UTF8.self).split(separator: "\n")
    let own = new.filter { line in
      let isKnown = known[line, default: 0] > 0 || known[line + ",", default: 0] > 0
      return !isKnown
        && !["deadline", "period", "title", "atLeast"].contains { line.contains("\"\($0)\":") }
    }
    #expect(own.isEmpty)
  }

  private static let small = """
    { "format": 1, "title": "План на 2023/24 год", "organization": "Школа",
      "period": {"start": "2023-09-01", "end": "2024-08-31"}, "language": "ru",
      "x-own": { "a":1 },
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "до 10.09.2023", "notes": "важно",
          "progress": [ {"on": "2023-09-08", "state": "done"} ] },
        { "id": "2", "title": "Встреча", "deadline": "29 февраля 2024", "x-mine": [1,  2] },
        { "id": "3", "title": "Отчёт", "notes": "важно",
          "deadline": { "text": "май 2024", "from": "2024-05-01", "due": "2024-05-31" } },
        { "id": "4", "title": "Опрос", "deadline": "ежемесячно" },
        { "id": "5", "title": "Клуб", "deadline": "Постоянно" },
        { "id": "6", "title": "Поход", "deadline": "май 2024",
          "progress": [ {"on": "2024-03-08", "state": "cancelled"} ] }
      ],
      "targets": [
        { "id": "a", "title": "Охват", "unit": "%", "atLeast": { "2023/24": 50.0 },
          "measurements": [ {"on": "2024-05-20", "value": 47}, {"on": "2024-09-10", "value": 51} ] },
        { "id": "b", "title": "Встречи", "unit": "встреч", "atLeast": 5 }
      ] }
    """

  @Test
  func `only what people have to decide is asked`() throws {
    let file = RoadmapFile(bytes: Array(NextYearTests.small.utf8))
    let next = try NextYear(after: file, today: try day("2024-08-31"))
    let (february, may) = (try day("2024-02-29"), try day("2024-05-31"))
    #expect(
      next.questions == [
        .leapDay(id: "2", text: "28 февраля 2025"),
        .undone(id: "2", title: "Встреча", due: february),
        .undone(id: "3", title: "Отчёт", due: may),
        .cancelled(id: "6", title: "Поход"),
        .goalRepeated(target: "a", title: "Охват", value: 50, key: "2024/25"),
      ])
    #expect(next.movedDeadlines == 4)
    let text = String(decoding: next.bytes, as: UTF8.self)
    #expect(text.contains("План на 2024/25 год"))
    #expect(text.contains(#""x-mine": [1,  2]"#))
    #expect(text.contains(#""x-own": { "a":1 }"#))
    #expect(text.contains(#""from": "2025-05-01", "due": "2025-05-31""#))
    #expect(!text.contains("2024-05-20"))
    #expect(text.contains("2024-09-10"))
    #expect(text.contains(#"{ "2024/25": 50.0 }"#))
  }

  @Test
  func `what is not done can be noted instead`() throws {
    let file = RoadmapFile(bytes: Array(NextYearTests.small.utf8))
    let next = try NextYear(after: file, carriesUndone: true, today: try day("2024-08-31"))
    let roadmap = try #require(RoadmapFile(bytes: next.bytes).roadmap)
    #expect(
      roadmap.activities.map(\.notes) == [
        "важно", "Перенесено: не выполнено в срок до 29 февраля 2024 г.",
        "важно\nПеренесено: не выполнено в срок до 31 мая 2024 г.", nil, nil, nil,
      ])
    #expect(!next.questions.contains { if case .undone = $0 { true } else { false } })
  }

  @Test func `what is asked for goes on, what became of it stays behind`() throws {
    let text = """
      { "format": 1, "title": "План", "organization": "Школа", "language": "ru",
        "period": {"start": "2023-09-01", "end": "2024-08-31"},
        "approval": {"by": "Директор"},
        "team": [{ "name": "Иванова А. П.", "aliases": ["Иванова"], "duties": ["ведёт план"] }],
        "activities": [
          { "id": "1", "title": "Приказ", "deadline": "до 10 сентября", "documents": ["приказ"],
            "keyResult": "команда", "x-own": 1,
            "progress": [{ "on": "2023-09-08", "recorded": "2023-10-01", "state": "done",
              "evidence": ["Приказ № 15"] }],
            "targets": [{ "id": "own", "title": "Анкеты", "unit": "шт.", "atLeast": 10,
              "measurements": [{ "on": "2023-12-01", "recorded": "2024-01-09", "value": 12 }] }] }
        ],
        "targets": [
          { "id": "share", "title": "В срок", "measure": "on-time-share", "atLeast": { "2023/24": 60 } }
        ],
        "changes": [
          { "on": "2023-11-01", "id": "1", "what": "title", "from": "Приказы", "to": "Приказ" },
          { "on": "2023-11-02", "id": "1", "what": "entry",
            "from": { "on": "2023-09-09", "state": "done" },
            "to": { "on": "2023-09-08", "state": "done" } }
        ] }
      """
    let file = RoadmapFile(bytes: Array(text.utf8))
    try #require(!file.hasErrors)
    let next = try NextYear(after: file, today: try day("2024-08-20"))
    let new = try #require(next.file.roadmap)
    let item = try #require(new.item(id: "1"))
    #expect(item.documents == ["приказ"] && item.keyResult == "команда")
    #expect(item.progress.isEmpty && new.changes.isEmpty && new.approval == nil)
    #expect(item.targets.map(\.id) == ["own"] && item.targets[0].measurements.isEmpty)
    let share = try #require(new.targets.first)
    #expect(share.measure == .onTimeShare && share.goals.map(\.key) == ["2024/25"])
    #expect(new.team.map(\.aliases) == [["Иванова"]] && new.team.map(\.duties) == [["ведёт план"]])
    let written = String(decoding: next.bytes, as: UTF8.self)
    #expect(!written.contains("recorded") && !written.contains("evidence"))
    #expect(written.contains("\"x-own\": 1"))
  }

  @Test func `days of a calendar are suggested a year later`() throws {
    let text = Self.small.replacing(
      "\"x-own\"",
      with: """
        "calendar": { "terms": [{ "name": "I триместр", "start": "2023-09-01", "end": "2023-11-30" }],
          "named": [{ "name": "неделя", "start": "2024-02-28", "end": "2024-02-29" }] },
        "x-own"
        """)
    let next = try NextYear(
      after: RoadmapFile(bytes: Array(text.utf8)), today: try day("2024-08-31"))
    let asked = next.questions.compactMap { question -> SchoolCalendar? in
      if case .calendarLeftOut(let moved) = question { moved } else { nil }
    }
    let moved = try #require(asked.first)
    #expect(moved.isUsual)
    #expect(
      moved.all.map { "\($0.name) \($0.days)" } == [
        "I триместр 2024-09-01/2024-11-30", "неделя 2025-02-28/2025-02-28",
      ])
    #expect(next.file.roadmap?.calendar == nil)
  }

  @Test(arguments: [
    ("{", NextYearRefusal.fileHasErrors), ("[]", .fileHasErrors), ("", .fileHasErrors),
  ])
  func `a file with errors is refused`(text: String, refusal: NextYearRefusal) throws {
    let today = try day("2024-08-31")
    #expect(throws: refusal) {
      try NextYear(after: RoadmapFile(bytes: Array(text.utf8)), today: today)
    }
  }

  @Test
  func `a period that is not later is refused`() throws {
    let file = RoadmapFile(bytes: Array(NextYearTests.small.utf8))
    let period = try #require(YearKind.school.year(startingIn: 2023))
    let today = try day("2024-08-31")
    #expect(throws: NextYearRefusal.notLater(period)) {
      try NextYear(after: file, period: period, today: today)
    }
  }
}
