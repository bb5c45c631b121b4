import RoadmapCore
import RoadmapTestSupport
import Testing

struct CoverageReportTests {
  private func lines(_ kind: YearKind = .calendar, _ year: Int? = nil) throws -> [String] {
    let report = CoverageReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay),
      year: year.flatMap { kind.year(startingIn: $0) })
    return report.targets.joined().map { line in
      let actual = line.coverage.measurement.map { "\($0.value)" } ?? "-"
      return "\(line.owner ?? "")/\(line.target.id) \(line.coverage.goal.key) "
        + "\(line.coverage.goal.value) \(actual) \(line.coverage.verdict.rawValue)"
    }
  }

  @Test func `every target with all its goals, the roadmap's own first`() throws {
    #expect(
      try lines() == [
        "/students 2022 30.0 - no-data", "/students 2023 50.0 45.0 missed",
        "/students 2024 70.0 47.5 behind", "2/meetings  12.0 - no-data",
      ])
  }

  @Test func `a year cuts the goals by when they fall due`() throws {
    #expect(try lines(.calendar, 2023) == ["/students 2023 50.0 45.0 missed"])
    #expect(try lines(.school, 2021).isEmpty)
    #expect(try lines(.school, 2022) == ["/students 2022 30.0 - no-data"])
    #expect(
      try lines(.calendar, 2024) == [
        "/students 2024 70.0 47.5 behind", "2/meetings  12.0 - no-data",
      ])
    #expect(try lines(.calendar, 1999).isEmpty)
  }
}
