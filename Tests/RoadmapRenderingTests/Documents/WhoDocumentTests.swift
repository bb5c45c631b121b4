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

  @Test func `shows one person's work line by line`() throws {
    #expect(
      try text("миусов").contains(
        """

        №    Мероприятие      Срок                Состояние       Ответственные
        1.1  Издание приказа  2023-09-15          выполнено       Миусов В.А.
        1.2  Отчёт            Ежегодно до 28 мая  просрочено 1/3  Миусов В.А.

        """))
  }

  @Test func `says that nobody goes by a name`() throws {
    #expect(try text("Петров").contains("\nТакого ответственного нет; все имена: roadmap who.\n"))
    #expect(
      try text("Петров", in: .english).contains("\nNobody by that name; all names: roadmap who.\n"))
  }
}
