import RoadmapCore
import RoadmapTestSupport
import Testing

/// The object form, read from a file.
struct DeadlineRuleTests {
  private func deadline(_ object: String) throws -> Deadline {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "Встреча", "deadline": \#(object) } ]"#)
    return try #require(roadmap.activities.first?.item.deadline)
  }

  @Test(arguments: [
    (
      #"{ "text": "По итогам 2022 года", "from": "2023-01-01", "due": "2023-01-31" }"#,
      "span 2023-01-01/2023-01-31"
    ),
    (#"{ "text": "в мае", "due": "2023-05-28" }"#, "by 2021-09-01/2023-05-28"),
    (
      #"{ "text": "в мае", "from": "2023-05-28", "due": "2023-05-28" }"#,
      "day 2023-05-28/2023-05-28"
    ),
    (#"{ "text": "потом", "from": "2023-05-28" }"#, "from from 2023-05-28"),
    (
      #"{ "text": "…", "due": "2022-05-28", "repeat": "yearly" }"#,
      "yearly 2021-09-01/2022-05-28 2022-09-01/2023-05-28 2023-09-01/2024-05-28"
    ),
    (
      #"{ "text": "…", "from": "2022-05-01", "due": "2022-05-28", "repeat": "P1Y" }"#,
      "periodic 2022-05-01/2022-05-28 2023-05-01/2023-05-28 2024-05-01/2024-05-28"
    ),
    (
      #"{ "text": "…", "due": "2021-09-30", "repeat": "quarterly" }"#,
      "periodic 2021-09-01/2021-09-30 … 2024-03-31/2024-06-30 (12)"
    ),
    (
      #"{ "text": "…", "due": "2024-01-31", "repeat": "monthly" }"#,
      "periodic 2024-01-01/2024-01-31 … 2024-08-01/2024-08-31 (8)"
    ),
    (
      #"{ "text": "…", "due": "2024-08-01", "repeat": "weekly" }"#,
      "periodic 2024-07-26/2024-08-01 … 2024-08-23/2024-08-29 (5)"
    ),
    (
      #"{ "text": "В течение месяца после издания приказа", "after": "4.3", "within": "P1M" }"#,
      "after-event"
    ),
  ])
  func `the keys decide`(_ object: String, _ expected: String) throws {
    #expect(PhraseCase.text(try deadline(object)) == expected)
  }

  @Test func `an event gives the window, counted from its day`() throws {
    let waiting = try deadline(#"{ "text": "…", "after": "4.3", "within": "P1M" }"#)
    let context = PhraseCase("", "").context
    let done = try #require(CalendarDate("2024-01-31"))
    let reading = try #require(waiting.reading(after: done, in: context))
    #expect(reading.kind == .afterEvent)
    #expect(reading.occurrences.map(\.description) == ["2024-01-31/2024-02-29"])
    #expect(waiting.reading(after: nil, in: context)?.occurrences == [])
    #expect(waiting.explanation(in: .russian) == "после выполнения пункта 4.3")
  }
}
