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

  @Test func `a title over two lines keeps them, and who signs is no cell`() throws {
    let text = """
      №
      Мероприятие
      Сроки
      Ответственный
      Результат
      1
      Издание приказа о составе рабочей
      группы
      до 25.01.2025
      Директор
      Приказ
      2
      Конференция
      12 декабря
      Рабочая группа
      Программа конференции
      Директор В.Е. Сажин
      """
    let table = try PlainTextLayout.document(text).blocks.compactMap { block in
      if case .table(let table) = block { return table }
      return nil
    }.first
    #expect(
      table?.rows.dropFirst().map { $0.cells.map(\.text) } == [
        ["1", "Издание приказа о составе рабочей группы", "до 25.01.2025", "Директор", "Приказ"],
        ["2", "Конференция", "12 декабря", "Рабочая группа", "Программа конференции"],
      ])
  }

  @Test(arguments: [
    ["Мероприятие\tСрок\tКто", "Приказ\tмай\tзавуч", "Опрос\tиюнь\tзавуч"],
    [
      "Мероприятие      Срок     Ответственный", "Приказ           май      завуч",
      "Опрос            июнь     завуч",
    ],
  ])
  func `paragraphs that tabs or spaces set in columns are a table`(lines: [String]) throws {
    let source = SourceDocument(blocks: lines.map { .paragraph($0) })
    let document = try PlainTextLayout.document(source)
    guard case .table(let table)? = document.blocks.first else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.map { $0.cells.count } == [3, 3, 3])
    #expect(table.rows[1].cells.map(\.text) == ["Приказ", "май", "завуч"])
  }

  @Test
  func `a signature with tabs leaves a document as it is`() throws {
    let source = SourceDocument(blocks: [
      .heading("План", level: 1), .paragraph("Директор\t\tЗорин"),
    ])
    #expect(try PlainTextLayout.document(source) == source)
  }
}
