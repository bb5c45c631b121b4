import Testing

@testable import RoadmapCore

/// A column of positions beside that of those who are responsible.
struct PositionColumnTests {
  /// The titles behind «Мероприятие|Срок», the cells below, and the team: each name, «~» and its position.
  private static let columns: [(titles: String, cells: [String], team: [String])] = [
    (
      "ФИО ответственного|Должность", ["Лось М.Л.|директор", "Еж А.Я.|учитель физики"],
      ["Лось М.Л.~директор", "Еж А.Я.~учитель физики"]
    ),
    (
      "Должность|ФИО", ["Директор|Лось М.Л.", "Завуч|"],
      ["Лось М.Л.~Директор", "Завуч"]
    ),
    ("Ответственный|ФИО", ["Директор|Лось М.Л."], ["Лось М.Л.~Директор"]),
    ("Должность", ["Директор", "Завуч"], ["Директор", "Завуч"]),
    (
      "Ответственный|Должность", ["Лось М.Л., Еж А.Я.|учитель физики, зам. директора"],
      ["Лось М.Л.~учитель физики", "Еж А.Я.~зам. директора"]
    ),
    (
      "Ответственный|Должность", ["Лось М.Л.¶Еж А.Я.|директор¶кастелянша"],
      ["Лось М.Л.~директор", "Еж А.Я.~кастелянша"]
    ),
    (
      "Ответственный|Должность", ["Лось М.Л., Еж А.Я.|учителя"],
      ["Лось М.Л.~учителя", "Еж А.Я.~учителя"]
    ),
    // Whose it is nobody can tell: it stays a remark.
    ("Ответственный|Должность", ["Лось М.Л., Еж А.Я.|учитель"], ["Лось М.Л.", "Еж А.Я."]),
    (
      "Ответственный|Должность", ["Лось М.Л., Еж А.Я.|учитель химии, физики"],
      ["Лось М.Л.", "Еж А.Я."]
    ),
    (
      "Ответственный|Должность", ["Лось М.Л., Еж А.Я.|учитель, 1 категория"],
      ["Лось М.Л.", "Еж А.Я."]
    ),
    (
      "Ответственный|Должность", ["Лось М.Л., Еж А.Я.|зам. директора по УВР, ВР"],
      ["Лось М.Л.", "Еж А.Я."]
    ),
    ("Ответственный|Должность", ["Лось М.Л.|-"], ["Лось М.Л."]),
    ("Ответственный|ФИО молодого специалиста|Должность", ["Завуч|Лось М.Л.|учитель"], ["Завуч"]),
  ]

  @Test(arguments: columns)
  func `positions are those of the persons beside them`(
    titles: String, cells: [String], team: [String]
  ) throws {
    let rows = cells.enumerated().map { "Слёт \($0)|май 202\($0 + 4)|\($1)" }
    let document = PlanSample.document(["План работы", "Мероприятие|Срок|\(titles)"] + rows)
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.team.map { $0.name + ($0.position.map { "~" + $0 } ?? "") } == team)
    #expect(!read.doubts.contains { $0.question == .cellLeftOver })
  }
}
