import RoadmapCore
import RoadmapTestSupport
import Testing

struct WhoReportTests {
  private func report(_ name: String? = nil) throws -> WhoReport {
    WhoReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), name: name)
  }

  @Test func `sums the work of each party up under the name that the team gives`() throws {
    let lines = try report().lines
    #expect(lines.map(\.name) == ["Миусов В.А.", "Иванова А.П."])
    #expect(lines.map(\.position) == ["завуч", nil])
    #expect(lines.map(\.count.total) == [5, 1])
    #expect(lines.map(\.count.overdue) == [1, 0])
    #expect(lines.map(\.count.done) == [2, 0])
    #expect(lines.map(\.undated) == [0, 1])
    #expect(
      lines.map { $0.activities.map(\.work.id) } == [["1.1", "1.2", "2.1"], ["1.3", "2.1"]])
  }

  @Test func `counts the lines that name nobody, whoever is asked about`() throws {
    #expect(try report().unassignedCount == 3)
    #expect(try report("Миусов").unassignedCount == 3)
  }

  @Test(arguments: [
    ("миусов", ["Миусов В.А."]), ("Мюсов", ["Миусов В.А."]), ("завуч", ["Миусов В.А."]),
    // A letter alone is rather a preposition: «с».
    ("а", []), ("ив", ["Иванова А.П."]), ("Петров", []),
  ])
  func `a name may be part of any name or of the position`(
    name: String, expected: [String]
  ) throws {
    #expect(try report(name).lines.map(\.name) == expected)
  }

  @Test func `without a team every name stands for itself, however it is spelled`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [
        { "id": "1", "title": "а", "responsible": [ "Куратор", "куратор" ] },
        { "id": "2", "title": "б", "responsible": [ "КУРАТОР" ] },
        { "id": "3", "title": "в", "responsible": [ "Кураторы" ] } ]
      """)
    let lines = WhoReport(of: roadmap, on: try day("2024-01-01")).lines
    #expect(lines.map(\.name) == ["Куратор", "Кураторы"])
    #expect(lines.map(\.undated) == [2, 1])
  }
}
