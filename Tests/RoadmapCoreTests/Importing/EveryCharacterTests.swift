import Letters
import SourceTables
import Testing

@testable import RoadmapCore

/// Every character that is not what it seems, anywhere in a document: what is imported has no error, and
/// `--fix` leaves nothing of its own behind.
struct EveryCharacterTests {
  /// Documents, with a place for the character in each of their texts.
  private static let documents = [
    """
    Дорожная¤ карта МБОУ СОШ № 4 на 2023-2024 учебный год

    №;Мероприятия;Сроки;Ответственные;Документы
    1;Утв¤ерждение плана¤;до 10 сен¤тября 2023;Ива¤нова М.П.;при¤каз № 1
    2;¤Опрос;октябрь¤ 2023;Иванова М.П.¤Петров И.И.;справка¤
    3;Встреча ¤ пар;ноябрь 2023;зам.¤директора, Лосева А¤.¤А.;-
    """,
    """
    План¤ наставничества на 2023 год
    №;Этап¤;Мероприятие;Срок;Исполнитель
    1¤;Этап ¤1;№¤ P-145, 7¤5ЧПК;до¤ 28 мая;куратор ¤(Иванова М.П.)
    1.1;;«¤Тест¤»;1¤5.10.2023;директор¤/завуч
    """,
  ]

  @Test(arguments: documents.indices, [0, 1])
  func `is put right by the import`(index: Int, repeats: Int) throws {
    for scalar in CharacterSort.listed {
      let sign = String(Character(scalar))
      let text = Self.documents[index].replacing(
        "¤", with: sign + (repeats == 0 ? "" : sign + "\u{306}"))
      guard let document = try? DelimitedText.document(text) else { continue }
      let result = RoadmapImport(document, today: try #require(CalendarDate("2023-10-01")))
      let file = RoadmapFile(bytes: result.bytes)
      let validator = Validator(today: try #require(CalendarDate("2023-10-01")))
      let errors = validator.findings(in: file).filter { $0.severity == .error }
      #expect(errors.map(\.rule.rawValue) == [], "U+\(String(scalar.value, radix: 16))")
      let mended = try validator.mending(file)
      let again = try validator.mending(mended.file)
      let left = Set(again.counts.map(\.rule.rawValue))
      #expect(left == [], "U+\(String(scalar.value, radix: 16))")
      #expect(!mended.file.hasErrors)
    }
  }
}
