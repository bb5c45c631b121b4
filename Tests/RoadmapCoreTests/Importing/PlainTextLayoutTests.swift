import SourceTables
import Testing

@testable import RoadmapCore

struct PlainTextLayoutTests {
  @Test
  func `cells one below the other become rows that begin with a number`() throws {
    let text = """
      План

      № п/п

      Наименование мероприятий

      Срок реализации

      Ответственный

      1.

      Нормативное регулирование

      1.1.

      Утверждение состава
      рабочей группы

      до 15.09.2021

      Директор
      """
    let document = try PlainTextLayout.document(text)
    let table = try #require(
      document.blocks.compactMap { block in
        if case .table(let table) = block { return table }
        return nil
      }.first)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["№ п/п", "Наименование мероприятий", "Срок реализации", "Ответственный"],
        ["1.", "Нормативное регулирование", "", ""],
        ["1.1.", "Утверждение состава\nрабочей группы", "до 15.09.2021", "Директор"],
      ])
  }
}
