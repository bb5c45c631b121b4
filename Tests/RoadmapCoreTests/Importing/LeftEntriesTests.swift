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

  @Test
  func `entries of a list beside a table are asked about one by one`() throws {
    let text = """
      # Дорожная карта наставничества МБОУ «Школа № 2» на 2024-2025 учебный год

      ## Этап 1. Подготовка

      - Издать приказ — до 10.09.2024 — директор
      - Собрать анкеты — 20.09.2024 — Орлова М.С.

      ## Этап 2. Работа

      \(Self.table.replacing("STATUS", with: ""))

      Составлено 1 сентября 2024 года.
      """
    let left = try doubts(text).filter { $0.question == .cellLeftOver }.map(\.place.text)
    #expect(
      left == [
        "Этап 1. Подготовка", "- Издать приказ — до 10.09.2024 — директор",
        "- Собрать анкеты — 20.09.2024 — Орлова М.С.",
      ])
  }
}
