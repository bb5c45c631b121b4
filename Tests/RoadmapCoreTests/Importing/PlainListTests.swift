import SourceTables
import Testing

@testable import RoadmapCore

/// Lists as people type and paste them: lines that go on, headings without marks, signs of their own.
struct PlainListTests {
  static let lists: [(text: String, outline: [String])] = [
    // Brackets, prepositions, labels and days hold a line and the next one together.
    (
      """
      - Опрос (до 5
      сентября, завуч)
      - Слёт – в
      течение года – завуч
      - Отчёт. Срок:
      июнь. Ответственный: завуч
      - Анкетирование
      молодых педагогов (май, завуч)
      - Педсовет (срок
      – май, отв. – завуч)
      - Линейка – 27
      мая – завуч
      """,
      [
        "Опрос | до 5 сентября | завуч", "Слёт | в течение года | завуч",
        "Отчёт | июнь | завуч", "Анкетирование молодых педагогов | май | завуч",
        "Педсовет | май | завуч", "Линейка | 27 мая | завуч",
      ]
    ),
    // Headings above lines without marks.
    (
      """
      Методическое сопровождение:
      Опрос. Срок: май. Ответственный: завуч
      Итоги:
      Отчёт. Срок: июнь. Ответственный: куратор
      """,
      [
        "Методическое сопровождение", "· Опрос | май | завуч", "Итоги", "· Отчёт | июнь | куратор",
      ]
    ),
    (
      """
      1. Начало
      Опрос – май – завуч
      Слёт – июнь – завуч
      2. Итоги
      Отчёт – июль – завуч
      """,
      [
        "1 | Начало", "· Опрос | май | завуч", "· Слёт | июнь | завуч", "2 | Итоги",
        "· Отчёт | июль | завуч",
      ]
    ),
    (
      """
      Сентябрь
      Педсовет «Начало» – директор, завуч
      Родительское собрание. Классные руководители
      Слёт. Ответственный: куратор
      Май
      Слёт наставников района – Сова А. П.
      """,
      [
        "Сентябрь | Сентябрь", "· Педсовет «Начало» | директор, завуч",
        "· Родительское собрание | Классные руководители", "· Слёт | куратор", "Май | Май",
        "· Слёт наставников района | Сова А. П.",
      ]
    ),
    // What is called after a party, or names a person at its end, is done all the same.
    (
      """
      Мастер-класс для педагогов
      Срок: май
      Ответственный: завуч
      Планируемый результат: конспект
      Педсовет «Итоги»
      Срок: июнь
      Ответственный: директор
      """,
      ["Мастер-класс для педагогов | май | завуч", "Педсовет «Итоги» | июнь | директор"]
    ),
    (
      """
      I. Работа
      Слёт наставников района – апрель 2026 (Сова А. П.)
      Классный час – май (куратор)
      Опрос – июнь (завуч)
      """,
      [
        "I | Работа", "· Слёт наставников района | апрель 2026 | Сова А. П.",
        "· Классный час | май | куратор", "· Опрос | июнь | завуч",
      ]
    ),
    // Entries with labels in brackets are no titles of columns.
    (
      """
      Этап 1. Начало
      1) Издать приказ (срок – май, отв. – директор);
      2) Оформить стенд (срок – июнь, отв. – вожатая);
      """,
      [
        "1 | Начало", "· 1 | Издать приказ | май | директор",
        "· 2 | Оформить стенд | июнь | вожатая",
      ]
    ),
    // A heading that ends with the word of a label is none of what stands below it.
    (
      "Этап 1. Первые мероприятия\n- Опрос – май – завуч\n- Слёт – июнь – завуч",
      ["1 | Первые мероприятия", "· Опрос | май | завуч", "· Слёт | июнь | завуч"]
    ),
    // Brackets on a line of their own.
    (
      "1. Опрос – май\n(директор, завуч);\n2. Слёт – июнь\n(куратор);",
      ["1 | Опрос | май | директор, завуч", "2 | Слёт | июнь | куратор"]
    ),
  ]

  @Test(arguments: lists)
  func `a list is read`(text: String, outline: [String]) throws {
    let document = try PlainTextLayout.document(text)
    var source = Surroundings(document, TableFinder(document))
    #expect(!source.stacksTitles)
    let read = PlanList(&source).items.map { item in
      let parts = [item.mark?.text, item.title, item.deadline].compactMap { $0 } + item.responsible
      return String(repeating: "· ", count: item.depth) + parts.joined(separator: " | ")
    }
    #expect(read == outline)
  }

  @Test(arguments: [
    ("Родительское собрание", false), ("Классный час, наставники", false),
    ("Мастер-класс для молодых специалистов", false), ("родителями и педагогами", false),
    ("молодых педагогов", false), ("Методическое сопровождение", false),
    ("Слёт наставников района, Сова А. П.", false), ("Классные руководители", true),
    ("Медицинская сестра", true), ("Дежурный по школе", true), ("зам. директора Сова А. П.", true),
    ("тренер Сова А. П.", true), ("Ответственные за сайт", true),
  ])
  func `what is called after parties is none`(text: String, areParties: Bool) {
    #expect(PartyWords.looksLikeParties(text) == areParties)
  }
}
