import Testing

@testable import RoadmapCore

struct PersonMentionTests {
  @Test(arguments: [
    "Миусов В.А.", "В.А. Миусов", "Миусов В. А.", "Веретенникова Л.С. Ожегова Т.К.",
    "куратор Миусов В.А.", "Smith J.", "Ким Анна Борисовна", "Петров Илья Сергеевич",
    "Кузьминична Ольга Ильинична",
  ])
  func `stands in the text`(text: String) {
    #expect(PersonMention.stands(in: text))
  }

  @Test(arguments: [
    "Куратор", "Классные руководители", "Зам. директора", "педагог-психолог", "ГБОУ СОШ № 4",
    "Совет родителей", "Зав.каф.", "", ".", "Школа № 4.", "Рабочая группа",
  ])
  func `does not stand in the text`(text: String) {
    #expect(!PersonMention.stands(in: text))
  }

  @Test(arguments: [
    ("Директор Р.Ф. Сенина", "Директор"), ("Директор гимназии Иванова А.П.", "Директор гимназии"),
    ("заместитель директора по ВР Ким А.Б.", "заместитель директора по ВР"),
    ("Веретенникова Л.С. Ожегова Т.К.", nil), ("Миусов В.А.", nil), ("", nil),
  ])
  func `has a position in front where the word is known`(text: String, expected: String?) {
    #expect(PersonMention.position(in: text) == expected)
  }
}
