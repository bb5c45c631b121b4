import RoadmapCore
import RoadmapTestSupport
import Testing

struct ItemReportTests {
  private func report(_ id: String) throws -> ItemReport {
    try #require(
      ItemReport(of: try SampleRoadmap.school(), id: id, on: try day(SampleRoadmap.schoolDay)))
  }

  @Test func `an activity is shown with what it inherits and where it stands`() throws {
    let report = try report("1.2")
    #expect(report.path.map(\.id) == ["1"] && report.parts.isEmpty)
    #expect(report.activity?.status == .overdue)
    #expect(report.responsible == ["Миусов В.А."])
    #expect(report.deadline?.text == "Ежегодно до 28 мая")
    #expect(report.progress.done == 1 && report.progress.total == 3)
  }

  @Test func `a stage is shown with its parts and its targets`() throws {
    let report = try report("2")
    #expect(report.activity == nil && report.path.isEmpty)
    #expect(report.parts.map(\.work.id) == ["2.1", "2.2", "2.3"])
    #expect(report.progress.done == 0 && report.progress.total == 1)
    #expect(report.targets.map { $0.map(\.target.id) } == [["meetings"]])
    #expect(report.targets.first?.first?.owner == "2")
    #expect(report.deadline == nil && report.responsible.isEmpty)
  }

  @Test func `a group in the middle shows what it inherits too`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "stages": [ { "id": "1", "title": "Этап", "deadline": "2023-05-01",
        "responsible": [ "Миусов" ], "substages": [ { "id": "1.1", "title": "Подэтап",
          "activities": [ { "id": "1.1.1", "title": "а", "deadline": "2023-04-01",
            "responsible": [ "Иванова" ] } ] } ] } ]
      """)
    let report = try #require(ItemReport(of: roadmap, id: "1.1", on: try day("2023-01-01")))
    #expect(report.path.map(\.id) == ["1"])
    #expect(report.deadline?.text == "2023-05-01" && report.responsible == ["Миусов"])
  }

  @Test func `a number that nobody has shows nothing`() throws {
    let roadmap = try SampleRoadmap.school()
    #expect(ItemReport(of: roadmap, id: "7", on: try day("2023-01-01")) == nil)
    #expect(ItemReport(of: roadmap, id: "", on: try day("2023-01-01")) == nil)
  }
}
