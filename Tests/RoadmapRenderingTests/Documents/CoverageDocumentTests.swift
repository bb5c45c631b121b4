import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct CoverageDocumentTests {
  private func report(year: DateSpan? = nil) throws -> CoverageReport {
    CoverageReport(of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), year: year)
  }

  @Test func `shows every goal with what was measured and the verdict in words`() throws {
    #expect(
      TextFormat.render(try report().document(in: .russian), TextStyle()) == """
        Наставничество
        Школа № 4. Показатели на 20 мая 2024 г.

        Охват обучающихся [students]
        Год     Цель    Факт                        Рост  Измерено    Итог
        2022  ≥ 30 %       —  ░░░░░░│░░░░░░░░░░░░░     —  —           нет данных
        2023  ≥ 50 %    45 %  █████████░│░░░░░░░░░     —  15.12.2023  не достигнуто
        2024  ≥ 70 %  47,5 %  ██████████░░░░│░░░░░  +2,5  10.05.2024  отстаёт

        Встречи пар (пункт 2) [meetings]
        Год                Цель  Факт  Рост  Измерено  Итог
        31.08.2024  ≥ 12 встреч     —     —  —         нет данных

        По плану — не ниже прямой от значения прошлого года к цели этого года.

        """)
  }

  @Test func `a table for spreadsheets has exact numbers and no verdict in figures`() throws {
    let csv = CSVFormat.render(try report().table(in: .english))
    #expect(csv.contains("students,Охват обучающихся,,%,2023,at least,50,45,2023-12-15"))
    #expect(csv.contains(",-22.5,"))
    #expect(!csv.contains(".0,"))
  }

  @Test func `49.96 % never looks like 50 %, nor 10.04 % like 10 %`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [], "targets": [
        { "id": "a", "title": "Охват", "atLeast": 50,
          "measurements": [ { "on": "2024-05-01", "count": 1249, "of": 2500 } ] },
        { "id": "b", "title": "Отказы", "atMost": 10,
          "measurements": [ { "on": "2024-05-01", "count": 251, "of": 2500 } ] } ]
      """)
    let report = CoverageReport(of: roadmap, on: try day("2024-09-01"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle())
    #expect(text.contains("≥ 50 %  49,9 %"), "\(text)")
    #expect(text.contains("≤ 10 %  10,1 %"), "\(text)")
  }

  @Test(arguments: [
    ("47.55", "47.54", "≥ 47,55 %  47,5 %"), ("47.55", "47.55", "≥ 47,55 %  47,6 %"),
    ("70", "58.26", "≥ 70 %  58,3 %"), ("70", "58.25", "≥ 70 %  58,3 %"),
    ("70", "64.35", "≥ 70 %  64,4 %"), ("70", "69.94", "≥ 70 %  69,9 %"),
    ("33.3333", "33.3332", "≥ 33,3333 %  33,3 %"), ("70", "69.99999", "≥ 70 %  69,9 %"),
  ])
  func `a figure looks as if it reached its goal only where it does`(
    goal: String, value: String, shown: String
  ) throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [], "targets": [
        { "id": "a", "title": "Охват", "atLeast": \(goal),
          "measurements": [ { "on": "2024-05-01", "value": \(value) } ] } ]
      """)
    let report = CoverageReport(of: roadmap, on: try day("2024-09-01"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle(width: 100))
    #expect(text.contains(shown), "\(text)")
  }

  @Test(arguments: [
    (1, "встреч: 1"), (3, "встреч: 3"), (5, "5 встреч"), (11, "11 встреч"), (21, "встреч: 21"),
  ])
  func `a unit that stands in the file in one form is not bent wrongly`(
    value: Int, shown: String
  ) {
    #expect(NumberWording(.russian).value(Double(value), unit: "встреч") == shown)
  }

  @Test func `a year without goals says so`() throws {
    let text = TextFormat.render(
      try report(year: DateSpan(year: 1999, month: 9)).document(in: .russian), TextStyle())
    #expect(text.hasSuffix("\nНа это время показатели в карте не заданы.\n"))
  }
}
