import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct ItemDocumentTests {
  private func page(_ id: String, in language: Language = .russian) throws -> String {
    let report = try #require(
      ItemReport(of: try SampleRoadmap.school(), id: id, on: try day(SampleRoadmap.schoolDay)))
    return TextFormat.render(report.document(in: language), TextStyle())
  }

  @Test func `an activity is shown whole`() throws {
    let page = try page("1.1")
    #expect(page.hasPrefix("1.1. Издание приказа\nВходит в:            1. Подготовка\n"))
    for part in [
      "\nСостояние:           выполнено\n", "\nСрок:                2023-09-15\n",
      "\nОтветственные:       Миусов В.А.\n", "\nКлючевой результат:  Пакет документов\n",
      """

      Документы
      • Приказ № 370

      Сроки
      Начало      Срок        Состояние
      15.09.2023  15.09.2023  выполнено  20.09.2023; с опозданием на 5 дней

      История
      20.09.2023  выполнено  Миусов В.А.; № 370

      """,
    ] {
      #expect(page.contains(part), "\(page)")
    }
  }

  @Test func `a yearly activity shows how each year ended`() throws {
    let page = try page("1.2")
    #expect(page.contains("\nСостояние:      просрочено 1/3\n"))
    #expect(
      page.contains(
        """

        01.09.2021  28.05.2022  выполнено   20.05.2022
        01.09.2022  28.05.2023  просрочено  на 358 дней
        01.09.2023  28.05.2024  скоро срок

        """))
  }

  @Test func `a stage shows its parts and its indicators`() throws {
    #expect(
      try page("2") == """
        2. Отбор пар
        Номер в документе:  II
        Выполнено:          0 из 1 (0 %)
        Срок:               не указан
        Ответственные:      не названы

        На этом этапе важно
        • Добровольность

        Состав
        №    Мероприятие    Срок           Состояние  Ответственные
        2.1  Анкетирование  2024-05-25     в работе   Мюсов В.А.; Иванова А.П.
        2.2  Встреча        —              без срока
        2.3  Итоги          как получится  без срока

        Показатели
        Показатель   Срок               Цель  Факт  Итог
        Встречи пар  31.08.2024  ≥ 12 встреч     —  нет данных

        """)
  }

  @Test func `what is inherited says so, for a group too`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "stages": [ { "id": "1", "title": "Этап", "deadline": "2023-05-01",
        "responsible": [ "Миусов" ], "substages": [ { "id": "1.1", "title": "Подэтап",
          "activities": [ { "id": "1.1.1", "title": "а" } ] } ] } ]
      """)
    for id in ["1.1", "1.1.1"] {
      let report = try #require(ItemReport(of: roadmap, id: id, on: try day("2023-01-01")))
      let page = TextFormat.render(report.document(in: .russian), TextStyle())
      #expect(page.contains("2023-05-01 (от вышестоящего пункта)\n"))
      #expect(page.contains("Ответственные:  Миусов\n"))
    }
  }

  @Test func `every kind of entry is told`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "1", "title": "а", "deadline": "2023-05-10", "progress": [
        { "on": "2023-05-01", "state": "started", "percent": 12.5, "by": "Миусов" },
        { "on": "2023-05-02", "state": "postponed", "until": "2023-06-01", "note": "карантин" },
        { "on": "2023-05-03", "state": "cancelled", "for": "2023-05-10" },
        { "on": "2023-05-04", "state": "reopened" },
        { "on": "2023-06-03", "state": "done", "evidence": [ "№ 1", "№ 2" ] } ] } ]
      """)
    let report = try #require(ItemReport(of: roadmap, id: "1", on: try day("2023-07-01")))
    let page = TextFormat.render(report.document(in: .russian), TextStyle())
    #expect(
      page.hasSuffix(
        """
        Сроки
        Начало      Срок        Состояние
        10.05.2023  01.06.2023  выполнено  03.06.2023; с опозданием на 24 дня;
                                           перенесено с 10.05.2023

        История
        01.05.2023  начато        12,5 %; Миусов
        02.05.2023  перенесено    до 01.06.2023; карантин
        03.05.2023  отменено      за срок 10.05.2023
        04.05.2023  возобновлено
        03.06.2023  выполнено     № 1; № 2

        """), "\(page)")
  }
}
