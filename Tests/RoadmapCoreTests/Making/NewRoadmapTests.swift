import RoadmapCore
import RoadmapTestSupport
import Testing

struct NewRoadmapTests {
  private static let periods = [
    ("2026-09-01", "2027-08-31"), ("2026-01-01", "2026-12-31"), ("2026-09-01", "2029-08-31"),
    ("2026-10-15", "2027-05-15"), ("2027-02-01", "2027-04-30"), ("2026-07-01", "2026-08-31"),
    ("2026-09-03", "2026-09-20"), ("2026-09-20", "2026-09-20"),
  ]

  private func span(_ days: (String, String)) throws -> DateSpan {
    let start = try #require(CalendarDate(days.0))
    let end = try #require(CalendarDate(days.1))
    return try #require(DateSpan(start, end))
  }

  @Test(arguments: OrganizationKind.allCases, Language.allCases)
  func `nothing is found in it but the usual calendar, whatever the period`(
    kind: OrganizationKind, language: Language
  ) throws {
    for days in NewRoadmapTests.periods {
      let period = try span(days)
      var model = NewRoadmap(kind: kind, language: language, period: period)
      if let usual = model.schoolCalendar {
        let doubted = Validator(today: period.start).findings(in: RoadmapFile(bytes: model.bytes))
        #expect(doubted.map(\.rule.rawValue) == ["calendar-usual"])
        model.schoolCalendar = SchoolCalendar(usual.parts)
      }
      let file = RoadmapFile(bytes: model.bytes)
      let findings = Validator(today: period.start).findings(in: file)
      #expect(findings.isEmpty, "\(days): \(findings.map(\.message[.english]))")
      let roadmap = try #require(file.roadmap)
      #expect(roadmap.stages.count == 7)
      #expect(roadmap.language == language)
      #expect(roadmap.workItems.allSatisfy { !$0.responsible.isEmpty && $0.deadline != nil })
    }
  }

  @Test(arguments: OrganizationKind.allCases)
  func `its stages follow each other within the period`(kind: OrganizationKind) throws {
    for days in NewRoadmapTests.periods {
      let period = try span(days)
      let bytes = NewRoadmap(kind: kind, language: .russian, period: period).bytes
      let roadmap = try #require(RoadmapFile(bytes: bytes).roadmap)
      let firstDays = roadmap.stages.map { stage in
        stage.activities.flatMap { $0.deadline?.reading?.occurrences ?? [] }.map(\.start).min()
      }
      let known = firstDays.compactMap(\.self)
      #expect(known.count == 7)
      #expect(known == known.sorted(), "\(days)")
      for work in roadmap.workItems {
        let dues = work.deadline?.reading?.occurrences.map(\.end) ?? []
        #expect(dues.allSatisfy { period.contains($0) }, "\(days) \(work.item.id)")
      }
    }
  }

  @Test
  func `the school one is as recorded`() throws {
    let period = try span(("2026-09-01", "2027-08-31"))
    let roadmap = NewRoadmap(
      kind: .school, language: .russian, period: period, organization: "Школа № 1")
    try expectGolden(roadmap.bytes, named: "init/school.json")
  }

  @Test
  func `each year of the period has its goal`() throws {
    let period = try span(("2021-09-01", "2024-08-31"))
    let roadmap = NewRoadmap(kind: .school, language: .english, period: period)
    let targets = try #require(RoadmapFile(bytes: roadmap.bytes).roadmap).targets
    #expect(targets.map(\.id) == ["students", "teachers"])
    #expect(targets.first?.goals.map(\.key) == ["2021/22", "2022/23", "2023/24"])
    #expect(targets.first?.goals.map(\.value) == [20, 30, 50])
  }

  @Test(arguments: [
    ("2026-04-30", "2025-09-01"), ("2026-05-01", "2026-09-01"), ("2026-08-31", "2026-09-01"),
    ("2026-09-01", "2026-09-01"), ("2027-01-15", "2026-09-01"),
  ])
  func `a new school year is planned from May on`(day: String, start: String) throws {
    let period = NewRoadmap.period(on: try #require(CalendarDate(day)))
    #expect(period?.start == CalendarDate(start))
  }
}
