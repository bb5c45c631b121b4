import SourceTables
import Testing

@testable import RoadmapCore

/// Lists within the entries of a list.
struct NestedListTests {
  private static func items(_ text: String) throws -> [DraftItem] {
    let document = try MarkdownText.document(text)
    var lines = Surroundings(document, TableFinder(document))
    let list = PlanList(&lines)
    #expect(list.doubts.isEmpty && lines.lines.allSatisfy(\.isUsed))
    return list.items
  }

  @Test(arguments: [
    [
      "1. Приказ – до 15.09.2024 – директор", "   - проект", "   - подпись",
      "2. Слёт – май 2025 – завуч",
    ],
    [
      "- Приказ – до 15.09.2024 – директор", "  - проект", "  - подпись",
      "- Слёт – май 2025 – завуч",
    ],
    [
      "1. Приказ – до 15.09.2024 – директор", "- проект", "- подпись", "2. Слёт – май 2025 – завуч",
    ],
    [
      "1. Приказ – до 15.09.2024 – директор", "1) проект", "2) подпись",
      "2. Слёт – май 2025 – завуч",
    ],
    [
      "1. Приказ – до 15.09.2024 – директор", "а) проект", "б) подпись",
      "2. Слёт – май 2025 – завуч",
    ],
    [
      "1. Приказ", "- Срок: до 15.09.2024", "- Ответственный: директор", "- проект", "- подпись",
      "2. Слёт", "- Срок: май 2025", "- Ответственный: завуч",
    ],
  ])
  func `entries that say neither when nor by whom are notes of what they stand in`(
    lines: [String]
  ) throws {
    let items = try Self.items(lines.joined(separator: "\n"))
    #expect(items.map(\.title) == ["Приказ", "Слёт"])
    #expect(items.map(\.deadline) == ["до 15.09.2024", "май 2025"])
    #expect(items.map(\.responsible) == [["директор"], ["завуч"]])
    #expect(items.map(\.notes) == [["проект", "подпись"], []])
  }

  @Test(arguments: [
    ["   - приказ – до 5 сентября", "   - заявки – до 10 сентября"],
    ["   - приказ (директор)", "   - заявки (методист)"],
    ["1) приказ – до 5 сентября – директор", "2) заявки – до 10 сентября – методист"],
  ])
  func `entries that say when or by whom are done within what they stand in`(
    inner: [String]
  ) throws {
    let lines = ["1. Подготовка – сентябрь 2024 – завуч"] + inner + ["2. Слёт – май 2025 – завуч"]
    let items = try Self.items(lines.joined(separator: "\n"))
    #expect(items.map(\.title) == ["Подготовка", "приказ", "заявки", "Слёт"])
    #expect(items.map(\.depth) == [0, 1, 1, 0])
    #expect(items[0].deadline == "сентябрь 2024" && items[3].kind == .activity)
  }

  @Test func `times of the month that stands above a list are of it`() throws {
    let items = try Self.items(
      """
      Сентябрь
      Весь месяц – обход (методист)
      5 сентября – педсовет (директор)
      Встречи – ежемесячно – завуч
      Октябрь
      20 октября – слёт (методист)
      Отчёт – первая неделя – завуч
      """)
    #expect(
      items.map { "\($0.title) | \($0.deadline ?? "")" } == [
        "Сентябрь | Сентябрь", "обход | Сентябрь", "педсовет | 5 сентября",
        "Встречи | с сентября ежемесячно", "Октябрь | Октябрь", "слёт | 20 октября",
        "Отчёт | первая неделя октября",
      ])
  }
}
