import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SeededRandom
import Testing

struct StatusDocumentTests {
  private func screen(in language: Language, on date: String = SampleRoadmap.schoolDay) throws
    -> String
  {
    let report = StatusReport(of: try SampleRoadmap.school(), on: try day(date))
    return TextFormat.render(report.document(in: language), TextStyle())
  }

  @Test func `is one screen that begins with progress and ends with what to type next`() throws {
    #expect(
      try screen(in: .russian) == """
        Наставничество
        Школа № 4. На 20 мая 2024 г.: прошло 91 % срока (01.09.2021 – 31.08.2024).

        Выполнено: 2 из 5 (40 %)  ████████░░░░░░░░░░░░

        Этапы
        1  Подготовка  ██████████░░░░░░░░░░      2 из 4  просрочено 1
        2  Отбор пар   ░░░░░░░░░░░░░░░░░░░░      0 из 1
           Вне этапов                        без сроков

        Просрочено: 1
        №    Мероприятие  Срок        Просрочено   Ответственные
        1.2  Отчёт        28.05.2023  на 358 дней  Миусов В.А.

        Сроки на ближайшие 14 дней: 2
        №    Мероприятие                    Срок        Осталось  Ответственные
        2.1  Анкетирование (готово на       25.05.2024  5 дней    Мюсов В.А.; Иванова
             40 %)                                                А.П.
        1.2  Отчёт                          28.05.2024  8 дней    Миусов В.А.

        Идут без срока: 2 (roadmap list --status "постоянно,по запросу").

        Показатели
        Показатель         Срок               Цель    Факт  Итог
        Охват обучающихся  2024             ≥ 70 %  47,5 %  отстаёт
        Встречи пар        31.08.2024  ≥ 12 встреч       —  нет данных

        Требует решения
        • не указан срок: 2.2 — roadmap reschedule 2.2 СРОК
        • срок непонятен программе: 2.3 — roadmap reschedule 2.3 СРОК
        • не назван ответственный: 2.2, 2.3, 9 — roadmap assign 2.2 ИМЯ

        Дальше: roadmap done 1.2 — отметить выполненным; roadmap show 1.2 — подробно.

        """)
  }

  @Test func `speaks English too`() throws {
    #expect(
      try screen(in: .english) == """
        Наставничество
        Школа № 4. As of 20 May 2024: 91 % of the time has gone (1 Sep 2021 – 31 Aug
        2024).

        Done: 2 of 5 (40 %)  ████████░░░░░░░░░░░░

        Stages
        1  Подготовка          ██████████░░░░░░░░░░    2 of 4  overdue 1
        2  Отбор пар           ░░░░░░░░░░░░░░░░░░░░    0 of 1
           Outside the stages                        no dates

        Overdue: 1
        No.  Activity  Due          Late      Responsible
        1.2  Отчёт     28 May 2023  358 days  Миусов В.А.

        Due in the next 14 days: 2
        No.  Activity                   Due          Left    Responsible
        2.1  Анкетирование (40 % done)  25 May 2024  5 days  Мюсов В.А.; Иванова А.П.
        1.2  Отчёт                      28 May 2024  8 days  Миусов В.А.

        Going on without a date: 2 (roadmap list --status continuous,on-request).

        Coverage
        Indicator          By                  Goal  Actual  Verdict
        Охват обучающихся  2024              ≥ 70 %  47.5 %  behind
        Встречи пар        31 Aug 2024  ≥ 12 встреч       —  no data

        Needs a decision
        • no deadline: 2.2 — roadmap reschedule 2.2 DEADLINE
        • deadline not understood: 2.3 — roadmap reschedule 2.3 DEADLINE
        • nobody responsible: 2.2, 2.3, 9 — roadmap assign 2.2 NAME

        Next: roadmap done 1.2 — mark it done; roadmap show 1.2 — all about it.

        """)
  }

  @Test(arguments: [
    ("2021-08-31", "ещё не началась", "not begun yet"),
    ("2021-09-01", "прошло 1 % срока", "1 % of the time has gone"),
    ("2024-08-31", "прошло 100 % срока", "100 % of the time has gone"),
    ("2024-09-01", "срок действия истёк", "the period is over"),
  ])
  func `says where in the period the day lies`(
    date: String, inRussian: String, inEnglish: String
  ) throws {
    #expect(try screen(in: .russian, on: date).contains(inRussian))
    #expect(try screen(in: .english, on: date).contains(inEnglish))
  }

  @Test func `a long list is cut and says how to see the rest`() throws {
    let activities = (1...15).map {
      #"{ "id": "\#($0)", "title": "а", "deadline": "2023-05-\#($0 < 10 ? "0" : "")\#($0)" }"#
    }
    let roadmap = try SampleRoadmap.read(
      #""activities": [ \#(activities.joined(separator: ", ")) ]"#)
    let report = StatusReport(of: roadmap, on: try day("2024-01-01"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle())
    #expect(text.contains("Просрочено: 15\n"))
    #expect(text.contains("\n… и ещё 10: roadmap overdue\n"))
    #expect(text.contains("не назван ответственный: 1, 2, 3, 4, 5, 6, 7, 8 и ещё 7"))
    #expect(!text.contains("Этапы"))
  }

  @Test func `the due dates of one activity share a row`() throws {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1", "title": "Отчёт", "deadline": "Ежегодно до 28 мая" } ]"#)
    let report = StatusReport(of: roadmap, on: try day("2024-08-31"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle(width: 100))
    #expect(text.contains("Просрочено: 3\n"))
    #expect(text.contains("1  Отчёт (и ещё сроков: 2)  28.05.2022  на 826 дней"))
  }

  @Test func `a plan without dates says so`() throws {
    let roadmap = try SampleRoadmap.read(#""activities": [ { "id": "1", "title": "а" } ]"#)
    let report = StatusReport(of: roadmap, on: try day("2024-01-01"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle())
    #expect(text.contains("Ни у одного мероприятия нет срока."))
    #expect(text.contains("Дальше: roadmap upcoming --days 60 — что впереди."))
  }

  @Test func `a plan that is cancelled as a whole does not say that it has no dates`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "stages": [ { "id": "1", "title": "Этап", "activities": [
        { "id": "1.1", "title": "а", "deadline": "до 1 марта 2022",
          "progress": [ { "on": "2022-01-10", "state": "cancelled" } ] } ] } ]
      """)
    let report = StatusReport(of: roadmap, on: try day("2024-01-01"))
    let text = TextFormat.render(report.document(in: .russian), TextStyle())
    #expect(text.contains("Всё, у чего был срок, отменено: 1."))
    #expect(text.contains("1  Этап  отменено"))
    #expect(!text.contains("нет срока") && !text.contains("без сроков"))
  }

  @Test(arguments: Language.allCases, 0..<40)
  func `a brief is a short message, whatever stands in the roadmap`(
    language: Language, seed: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(seed))
    func word() -> String {
      let letters = ["школа", "👩‍🏫", "e\u{301}", "\u{202E}", "::error", "x"]
      return (0...Int(random.next() % 90)).map { _ in
        letters[Int(random.next() % UInt64(letters.count))]
      }.joined(separator: random.next() % 2 == 0 ? " " : "")
    }
    let activities = (1...(1 + Int(random.next() % 60))).map { number in
      """
      { "id": "\(number)", "title": "\(word())", "deadline": "до 15.0\(1 + number % 9).2024",
        "responsible": ["\(word())", "\(word())"] }
      """
    }.joined(separator: ",")
    let text = """
      { "format": 1, "title": "\(word())", "organization": "\(word())",
        "period": { "start": "2023-09-01", "end": "2024-08-31" }, "activities": [\(activities)] }
      """
    let roadmap = try #require(RoadmapFile(bytes: Array(text.utf8)).roadmap)
    let brief = StatusReport(of: roadmap, on: try day("2024-05-20"), soonDays: 60)
      .brief(in: language)
    #expect(brief.utf16.count < 1000)
    #expect(brief.split(separator: "\n").allSatisfy { TerminalText.safe(String($0)) == $0 })
    #expect(brief.hasSuffix("\n"))
  }
}
