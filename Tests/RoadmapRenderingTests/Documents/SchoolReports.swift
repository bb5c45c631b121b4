import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

/// Every report on the school's roadmap, for tests that hold for all of them.
enum SchoolReports {
  static func all(of roadmap: Roadmap) throws -> [any RenderedReport] {
    let today = try day(SampleRoadmap.schoolDay)
    let context = DeadlineContext(period: roadmap.period, yearKind: roadmap.yearKind)
    let items = ["1", "1.1", "1.2", "2", "2.1", "2.3", "9"].compactMap {
      ItemReport(of: roadmap, id: $0, on: today)
    }
    let years = [roadmap.reportYear(on: today), roadmap.period, DateSpan(today)].map {
      YearReport(of: roadmap, in: $0, on: today)
    }
    var nobody = ActivityFilter()
    nobody.words = "?"
    return [
      StatusReport(of: roadmap, on: today),
      StatusReport(of: roadmap, on: CalendarDate.earliest),
      StatusReport(of: roadmap, on: CalendarDate.latest, soonDays: 1),
      DueReport(of: roadmap, on: today, .overdue),
      DueReport(of: roadmap, on: CalendarDate.earliest, .overdue),
      DueReport(of: roadmap, on: today, .upcoming(days: 14)),
      DueReport(of: roadmap, on: today, .upcoming(days: 1)),
      ListReport(of: roadmap, on: today, ActivityFilter()),
      ListReport(of: roadmap, on: today, nobody),
      WhoReport(of: roadmap, on: today),
      WhoReport(of: roadmap, on: today, name: "?"),
      WhoReport(of: roadmap, on: today, sheetsFor: DateSpan(year: 2024, month: 5)),
      RoadmapComparison(of: roadmap, from: today.adding(days: -300), to: today),
      RoadmapComparison(of: roadmap, from: today, to: today),
      CoverageReport(of: roadmap, on: today),
      CoverageReport(of: roadmap, on: today, year: DateSpan(year: 1999, month: 9)),
      ExplainReport(["2024-05-25", "2024", "xyz", ""], in: context),
    ] + items + years
  }
}
