import SeededRandom
import SourceTables
import Testing

@testable import RoadmapCore

/// Every cell of a plan comes out: in the roadmap, as a title of a column, or under `x-import`.
struct CellLedgerTests {
  private static let titles = [
    "№ п/п", "Мероприятие", "Срок", "Ответственный", "Этап", "Содержание", "Результат", "Документы",
    "Примечание", "Расходы", "Начало", "Окончание", "Участники", "Сентябрь", "Октябрь", "Ноябрь",
    "Иное",
  ]
  private static let texts = [
    "", "", "1.", "2", "1.1", "Собрание родителей", "1. Приказ\n2. План", "до 1 мая 2024",
    "сентябрь 2023",
    "Директор", "Лисин А.Б., методист", "Лисин А.Б. Котов В.Г.", "- анкета;\n- беседа", "10,5", "+",
    "5-9",
    "Итого", "приказ; протокол", "Этап 1. Начало", "не менее 30 %", "II. Работа", "по согласованию",
  ]

  private func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        // «Этап 1.» is a number.
        .filter { $0.count > 2 && $0.contains(where: \.isLetter) && $0 != "этап" })
  }

  @Test(arguments: 0..<200)
  func `the sum holds, and the words of every cell stand in the file`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let columns = Int.random(in: 2...7, using: &random)
    let header = (0..<columns).map { _ in Self.titles.randomElement(using: &random) ?? "" }
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<columns).map { _ in Self.texts.randomElement(using: &random) ?? "" }
    }
    let table = SourceTable(
      rows: ([header] + rows).map { row in SourceRow(row.map { SourceCell($0) }) })
    let today = try #require(CalendarDate("2024-02-29"))
    let document = SourceDocument(blocks: [.table(table)])
    let result = RoadmapImport(document, today: today)
    let finder = TableFinder(document)
    let plans = finder.tables.filter { $0.kind != .other }
    let filled = plans.reduce(0) { sum, table in
      sum + table.rows.reduce(0) { $0 + $1.filledColumns.count }
    }
    #expect(result.cells.placed + result.cells.leftOver == filled)
    // A line break is written as two characters.
    let text = String(decoding: result.bytes, as: UTF8.self).replacing("\\n", with: " ")
    let file = words(text)
    for table in plans {
      for row in table.rows {
        for column in row.filledColumns {
          #expect(words(row.text(column)).subtracting(file) == [], "\(row.text(column))")
        }
      }
    }
  }
}
