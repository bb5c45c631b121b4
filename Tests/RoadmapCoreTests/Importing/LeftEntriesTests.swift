import SourceTables
import Testing

@testable import RoadmapCore

/// What a document says beside its tables, and what its columns say is done: never lost without a word.
struct LeftEntriesTests {
  private static let table = """
    | № | Мероприятие | Срок | Ответственный | Статус |
    |---|---|---|---|---|
    | 1 | Встречи пар | ноябрь 2024 | наставники | STATUS |
    """

  private func doubts(_ text: String) throws -> [ImportDoubt] {
    let today = try #require(CalendarDate("2024-09-01"))
    return RoadmapImport(try MarkdownText.document(text), today: today).doubts
  }

  @Test(arguments: ["", "выполнено", "В работе, 50 %"])
  func `a column of marks that has any is asked about`(cell: String) throws {
    let text =
      "# Дорожная карта наставничества МБОУ «Школа № 2» на 2024-2025 учебный год\n\n"
      + Self.table.replacing("STATUS", with: cell)
    let asked = try doubts(text).contains { $0.question == .marksKeptAsNotes("Статус") }
    #expect(asked == !cell.isEmpty)
  }

  private static let lists: [(heading: String, titles: [String], left: [String])] = [
    (
      "Этап 1. Подготовка",
      ["Подготовка", "Издать приказ", "Собрать анкеты", "Работа", "Встречи пар"], []
    ),
    // Another stage of that number, and a heading that numbers none: they may be of any plan.
    (
      "Этап 2. Подготовка", ["Работа", "Встречи пар"],
      [
        "Этап 2. Подготовка", "- Издать приказ — до 10.09.2024 — директор",
        "- Собрать анкеты — 20.09.2024 — Орлова М.С.",
      ]
    ),
    (
      "Подготовка", ["Работа", "Встречи пар"],
      ["- Издать приказ — до 10.09.2024 — директор", "- Собрать анкеты — 20.09.2024 — Орлова М.С."]
    ),
  ]

  @Test(arguments: lists)
  func `a list beside a table is read where it is another stage of the plan, and else asked about`(
    heading: String, titles: [String], left: [String]
  ) throws {
    let text = """
      # Дорожная карта наставничества МБОУ «Школа № 2» на 2024-2025 учебный год

      ## Этап 2. Работа

      \(Self.table.replacing("STATUS", with: ""))

      ## \(heading)

      - Издать приказ — до 10.09.2024 — директор
      - Собрать анкеты — 20.09.2024 — Орлова М.С.

      Составлено 1 сентября 2024 года.
      """
    let today = try #require(CalendarDate("2024-09-01"))
    let found = RoadmapImport(try MarkdownText.document(text), today: today)
    var read: [String] = []
    try #require(RoadmapFile(bytes: found.bytes).roadmap).forEachItem { read.append($0.title) }
    #expect(read == titles)
    #expect(found.doubts.filter { $0.question == .cellLeftOver }.map(\.place.text) == left)
  }
}
