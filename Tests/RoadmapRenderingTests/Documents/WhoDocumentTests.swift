import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct WhoDocumentTests {
  private func text(_ name: String? = nil, in language: Language = .russian) throws -> String {
    let report = WhoReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), name: name)
    return TextFormat.render(report.document(in: language), TextStyle())
  }

  @Test func `shows everybody's workload`() throws {
    #expect(
      try text() == """
        Наставничество
        Нагрузка ответственных на 20 мая 2024 г.

        Ответственный       Сроков  Выполнено  Просрочено  Впереди  Без срока
        Миусов В.А., завуч       5          2           1        2          0
        Иванова А.П.             1          0           0        1          1

        Мероприятий без ответственного: 3.

        """)
  }

  @Test func `a sheet has whom and which time it is about above all else`() throws {
    let report = WhoReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), name: "миусов",
      sheetsFor: DateSpan(year: 2024, month: 5))
    #expect(
      TextFormat.render(report.document(in: .russian), TextStyle()) == """
        Миусов В.А., завуч: май 2024 г.
        Наставничество. Школа № 4.

        На 20 мая 2024 г.: просрочено 1, со сроком 2, идёт 0, выполнено 0.

        Просрочено: 1
        №    Мероприятие  Срок        Просрочено   Ответственные
        1.2  Отчёт        28.05.2023  на 358 дней  Миусов В.А.

        Сроки: май 2024 г.: 2
        №    Мероприятие                    Срок        Осталось  Ответственные
        2.1  Анкетирование (готово на       25.05.2024  5 дней    Мюсов В.А.; Иванова
             40 %)                                                А.П.
        1.2  Отчёт                          28.05.2024  8 дней    Миусов В.А.

        Вне этого времени: выполнено 2.

        Всё время карты: roadmap who "Миусов В.А." --from 2021-09-01 --to 2024-08-31.

        """)
  }

  @Test func `says that nobody goes by a name`() throws {
    #expect(try text("Петров").contains("\nТакого ответственного нет; все имена: roadmap who.\n"))
    #expect(
      try text("Петров", in: .english).contains("\nNobody by that name; all names: roadmap who.\n"))
  }
}
