import RoadmapCore
import RoadmapTestSupport
import Testing

/// Without a period most deadlines have no place; nothing that follows from that is worth a word.
struct UnknownPeriodTests {
  private static let members = """
    "targets": [{ "id": "a", "title": "Охват", "atLeast": { "2024": 50 } }],
    "activities": [
      { "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
        "progress": [
          { "on": "2023-10-01", "state": "done", "evidence": ["акт"] },
          { "on": "2023-10-02", "state": "done", "evidence": ["акт"] }
        ] },
      { "id": "2", "title": "Сайт", "deadline": "до 5 мая 2024", "responsible": ["Куратор"] },
      { "id": "3", "title": "Отчёт", "deadline": "ежегодно до 28 мая", "responsible": ["Куратор"] },
      { "id": "4", "title": "Сверка", "deadline": "1 раз в квартал", "responsible": ["Куратор"] },
      { "id": "5", "title": "Форум", "deadline": "декабрь- январь", "responsible": ["Куратор"],
        "activities": [{ "id": "5.1", "title": "Приказ", "deadline": "когда-нибудь" }] }
    ]
    """

  private static func text(_ period: String) -> String {
    #"{ "format": 1, "title": "Карта", "organization": "Школа", \#(period) \#(members) }"#
  }

  @Test(
    arguments: [
      ("", RuleID.missingKey),
      (#""period": { "start": "2024-09-01", "end": "2023-08-31" },"#, .periodBackwards),
      (#""period": { "start": "2024-09-31", "end": "2025-08-31" },"#, .badDate),
      (#""period": "2024","#, .wrongType),
    ])
  func `is reported, and nothing that follows from it`(period: String, rule: RuleID) throws {
    let file = SampleRoadmap.file(Self.text(period))
    let found = Validator(today: try day("2024-06-01")).findings(in: file).map(\.rule)
    #expect(
      found.sorted { $0.rawValue < $1.rawValue }
        == [rule, .deadlineNotUnderstood, .notNormalized].sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `leaves the rest when it is put right`() throws {
    let file = SampleRoadmap.file(
      Self.text(#""period": { "start": "2023-09-01", "end": "2024-08-31" },"#))
    let found = Set(Validator(today: try day("2024-06-01")).findings(in: file).map(\.rule))
    #expect(found.isSuperset(of: [.deadlineWeekend, .progressAfterEnd]))
  }
}
