import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct EveryReportTests {
  @Test(arguments: Language.allCases, [30, 40, 60, 80, 100])
  func `fits its page`(language: Language, width: Int) throws {
    for report in try SchoolReports.all(of: try SampleRoadmap.school()) {
      let text = TextFormat.render(report.document(in: language), TextStyle(width: width))
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test func `says in English nothing in Russian`() throws {
    for report in try SchoolReports.all(of: try SampleRoadmap.latinSchool()) {
      let text = TextFormat.render(report.document(in: .english), TextStyle())
      let table = CSVFormat.render(report.table(in: .english))
      #expect(!(text + table).unicodeScalars.contains { (0x400..<0x530) ~= $0.value }, "\(text)")
    }
  }

  @Test func `says in Russian nothing in English but commands and codes`() throws {
    let allowed: Set<Substring> = [
      "roadmap", "show", "upcoming", "overdue", "list", "done", "days", "status", "who", "day",
      "yearly", "students", "meetings", "report", "init", "next", "json", "o",
      "reschedule", "assign", "compare", "since", "from", "to",
    ]
    for report in try SchoolReports.all(of: try SampleRoadmap.school()) {
      let text = TextFormat.render(report.document(in: .russian), TextStyle())
      let words = text.split { !$0.isASCII || !$0.isLetter }
      #expect(words.filter { !allowed.contains($0) && $0 != "xyz" && $0 != "II" } == [], "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `ends no sentence twice`(language: Language) throws {
    for report in try SchoolReports.all(of: try SampleRoadmap.school()) {
      let text = TextFormat.render(report.document(in: language), TextStyle())
      #expect(!text.contains("..") && !text.contains(" ."), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has as many cells in every row of its table as there are titles`(
    language: Language
  ) throws {
    for report in try SchoolReports.all(of: try SampleRoadmap.school()) {
      let table = report.table(in: language)
      #expect(table.columns.allSatisfy { !$0.title.isEmpty })
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
  }

  @Test func `is the same every time`() throws {
    let one = try SchoolReports.all(of: try SampleRoadmap.school())
    let other = try SchoolReports.all(of: try SampleRoadmap.school())
    for (first, second) in zip(one, other) {
      #expect(first.document(in: .russian) == second.document(in: .russian))
      #expect(first.table(in: .russian) == second.table(in: .russian))
    }
  }
}
