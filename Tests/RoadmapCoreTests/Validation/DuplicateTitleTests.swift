import RoadmapCore
import RoadmapTestSupport
import Testing

struct DuplicateTitleTests {
  /// The activities, by their numbers, that have the title of an earlier one.
  private static func found(_ titles: [String]) throws -> [String] {
    let items = titles.enumerated().map { index, title in
      #"{ "id": "\#(index + 1)", "title": "\#(title)", "deadline": "май", "responsible": ["Куратор"] }"#
    }
    let text = SampleRoadmap.text("\"activities\": [\(items.joined(separator: ",\n"))]")
    let file = SampleRoadmap.file(text)
    return Validator(today: try day("2024-01-15")).findings(in: file)
      .filter { $0.rule == .duplicateTitle }
      .map { $0.message[.english] }
  }

  @Test(
    arguments: [
      (["Опрос", "опрос"], ["2 has the same title as 1"]),
      (["Отчёт", "ОТЧЕТ", "Отчет "], ["2 has the same title as 1", "3 has the same title as 1"]),
      (["Приём  заявок", "Прием заявок"], ["2 has the same title as 1"]),
      (["ЮЯ юя", "юя ЮЯ"], ["2 has the same title as 1"]),
      (["План", "Планы", "Пл ан"], []),
      // What a quick look takes for one title.
      (
        ["Тест с", "Тест е", "Тест ё", "Тест С", "Тест б"],
        [
          "3 has the same title as 2", "4 has the same title as 1",
        ]
      ),
      ([#"\u041eпрос"#, "Опрос"], ["2 has the same title as 1"]),
    ] as [([String], [String])])
  func `are found whatever their case and spaces`(titles: [String], messages: [String]) throws {
    #expect(try Self.found(titles) == messages)
  }

  /// Letters that the quick look takes for one another make as many titles of one hash as one likes.
  @Test func `are found in time among titles that are made to look alike`() throws {
    let titles = (0..<20_000).map { number in
      String((0..<16).map { Array("еесб")[number >> (2 * $0) & 3] })
    }
    #expect(try Self.found(titles + ["План", "план"]).last == "20002 has the same title as 20001")
  }
}
