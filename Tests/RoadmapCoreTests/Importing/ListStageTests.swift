import SourceTables
import Testing

@testable import RoadmapCore

/// Plans that are lists.
struct ListStageTests {
  static let labelled: [(line: String, head: String, fields: [String])] = [
    (
      "1. Собрание. Срок: октябрь 2023. Ответственный: директор.", "1. Собрание",
      ["октябрь 2023", "директор"]
    ),
    ("Срок исполнения: до 1 мая", "", ["до 1 мая"]),
    (
      "Опрос (май 2024 г.). Ответственный: завуч", "Опрос", ["май 2024 г.", "завуч"],
    ),
    (
      "Опрос (срок: май 2024; ответственные: завуч, психолог)", "Опрос",
      ["май 2024", "завуч, психолог"]
    ),
    ("Слёт. Отв.: Лось Н. Н.", "Слёт", ["Лось Н. Н."]),
    ("Слёт. Исп.: завуч. Контроль: директор", "Слёт", ["завуч", "директор"]),
    ("Слёт (исп. завуч)", "Слёт", ["завуч"]), ("Слёт (отв. завуч)", "Слёт", ["завуч"]),
    ("Контроль: проверка журналов", "Контроль: проверка журналов", []),
    ("Итоги: отчёт", "Итоги: отчёт", []),
    ("Собрание", "Собрание", []),
  ]

  @Test(arguments: labelled)
  func `labels say what stands behind them`(line: String, head: String, fields: [String]) {
    let found = LabelledLine(line)
    #expect(found.head == head)
    #expect(found.fields.map(\.text) == fields)
  }

  @Test
  func `a list with labels has stages, numbers and parties`() throws {
    let text = """
      I. Подготовка
      1. Собрание. Срок: октябрь 2023. Ответственный: директор.
      2. Опрос.
      Срок: ноябрь 2023. Ответственный: психолог.
      """
    let document = try PlainTextLayout.document(text)
    var lines = Surroundings(document, TableFinder(document))
    let items = PlanList(&lines).items
    #expect(items.map(\.title) == ["Подготовка", "Собрание", "Опрос"])
    #expect(items.map(\.deadline) == [nil, "октябрь 2023", "ноябрь 2023"])
    #expect(items.map(\.depth) == [0, 1, 1])
  }

  static let entries: [(text: String, title: String, deadline: String?, parties: String?)] = [
    ("Собрание – до 1 октября (директор)", "Собрание", "до 1 октября", "директор"),
    ("Собрание – октябрь – директор", "Собрание", "октябрь", "директор"),
    ("Слёт – весенние каникулы, завуч", "Слёт", "весенние каникулы", "завуч"),
    ("октябрь – ноябрь — опрос (завуч)", "опрос", "октябрь – ноябрь", "завуч"),
    ("Собрание – октябрь, директор", "Собрание", "октябрь", "директор"),
    (
      "Собрание (октябрь) — системный администратор", "Собрание", "октябрь",
      "системный администратор"
    ),
    (
      "Пробы – октябрь 2024 – апрель 2025 (куратор)", "Пробы", "октябрь 2024 – апрель 2025",
      "куратор"
    ),
    ("Встречи (март – май 2025) — завуч", "Встречи", "март – май 2025", "завуч"),
    (
      "Беседы с учениками, родителями – октябрь (завуч)", "Беседы с учениками, родителями",
      "октябрь", "завуч"
    ),
    (
      "Визиты — March 2025 (Careers Office, Mentors)", "Визиты", "March 2025",
      "Careers Office, Mentors"
    ),
    ("Закупка · февраль · завхоз", "Закупка", "февраль", "завхоз"),
    ("Сопровождение пар – до 13 октября – завуч", "Сопровождение пар", "до 13 октября", "завуч"),
    (
      "До 1 февраля 2025 г. – собрать справки (завуч)", "собрать справки", "До 1 февраля 2025 г.",
      "завуч"
    ),
    ("Встречи, сентябрь – май, завуч", "Встречи", "сентябрь – май", "завуч"),
    ("Встречи сентябрь – май (завуч)", "Встречи", "сентябрь – май", "завуч"),
    ("Неделя Дня матери – ноябрь", "Неделя Дня матери", "ноябрь", nil),
    (
      "Информирование педагогов, учеников о программе – сентябрь (завуч)",
      "Информирование педагогов, учеников о программе", "сентябрь", "завуч"
    ),
    ("до 1 октября – сбор анкет (куратор)", "сбор анкет", "до 1 октября", "куратор"),
    ("Октябрь: собрание", "собрание", "Октябрь", nil),
    ("17 ноября. Открытие декады. Директор", "Открытие декады", "17 ноября", "Директор"),
    ("Собрание (директор)", "Собрание", nil, "директор"),
    ("Собрание, до 1 октября.", "Собрание", "до 1 октября", nil),
    ("Открытый урок. Руководитель МО", "Открытый урок", nil, "Руководитель МО"),
    ("Провести встречу 10 октября (завуч)", "Провести встречу", "10 октября", "завуч"),
    ("Подвести итоги за 5 октября", "Подвести итоги за 5 октября", nil, nil),
    ("Проводить встречи ежемесячно (завуч)", "Проводить встречи", "ежемесячно", "завуч"),
    ("Программа 2025 года", "Программа 2025 года", nil, nil),
    ("Итоги мая (завуч)", "Итоги мая", nil, "завуч"),
    ("Ноябрь – декабрь – слёт детей (завуч)", "слёт детей", "Ноябрь – декабрь", "завуч"),
    (
      "Встреча с педагогами, родителями (завуч) – май", "Встреча с педагогами, родителями", "май",
      "завуч"
    ),
    ("Конкурс «Лидер – 2025» – 15 мая – завуч", "Конкурс «Лидер – 2025»", "15 мая", "завуч"),
    (
      "Провести слёт после 10 октября 2026 года", "Провести слёт", "после 10 октября 2026 года", nil
    ),
    ("Провести слёт не ранее 10 ноября", "Провести слёт", "не ранее 10 ноября", nil),
    ("Провести смотр около 15 мая", "Провести смотр", "около 15 мая", nil),
    ("Провести бал накануне 1 июня", "Провести бал накануне 1 июня", nil, nil),
    ("Проводить встречи каждую пятницу", "Проводить встречи", "каждую пятницу", nil),
    ("Hold a fair no later than 15 March", "Hold a fair", "no later than 15 March", nil),
    ("Составить план на 2025 год", "Составить план на 2025 год", nil, nil),
    ("Lunch - Tuesday 23 September, 3 pm - Head", "Lunch", "Tuesday 23 September, 3 pm", "Head"),
    ("Kick-off - Tuesday 23 September - Rachel", "Kick-off", "Tuesday 23 September", "Rachel"),
    // Who comes is none of those who are responsible.
    ("Встреча: выпускники школы", "Встреча: выпускники школы", nil, nil),
    ("Круглый стол, педагоги и родители", "Круглый стол, педагоги и родители", nil, nil),
  ]

  @Test(arguments: entries)
  func `a line says what, when and who`(
    text: String, title: String, deadline: String?, parties: String?
  ) {
    let found = EntryText(text)
    #expect(found.title == title)
    #expect(found.deadline == deadline)
    #expect(found.parties == parties)
  }

  static let lists: [(text: String, lines: [String])] = [
    // What stands above the entries holds for all of them.
    (
      "СЕНТЯБРЬ\n- Приказ (директор)\n- Опрос (психолог)\n\nМАЙ\n- Отчёт (куратор)",
      ["СЕНТЯБРЬ", "Приказ | | директор", "Опрос | | психолог", "МАЙ", "Отчёт | | куратор"]
    ),
    (
      "Директор:\n- издать приказ (до 5 сентября)\nКуратор:\n- собрать анкеты (май)",
      ["Директор", "издать приказ | до 5 сентября", "Куратор", "собрать анкеты | май"]
    ),
    (
      "Этап 1. Начало\nСроки: май\nОтветственный: завуч\nМероприятия:\n– опрос\n– тренинг",
      ["Начало", "опрос", "тренинг"]
    ),
    // A label and what it is the label of, each on a line of its own.
    (
      "Что\nСобрание\nКогда\nмай\n\nЧто\nОтчёт\nКогда\nиюнь",
      ["Собрание | май", "Отчёт | июнь"]
    ),
    (
      "📌 Приказ – до 5 сентября – директор\n☐ Пары – до 1 октября – куратор",
      ["Приказ | до 5 сентября | директор", "Пары | до 1 октября | куратор"]
    ),
    // An entry without a deadline is one all the same.
    (
      "1. Приказ – май\n2. Круглый стол\n3. Отчёт – июнь",
      ["Приказ | май", "Круглый стол", "Отчёт | июнь"]
    ),
    // A line of a list is one even where its deadline is not understood.
    (
      "Начало:\n1. Пары «ученик – ученик» – май (завуч)\n2. Учёба – раз в чт (завуч)\nИтоги:\n3. Отчёт – июнь (завуч)",
      [
        "Начало", "Пары «ученик – ученик» | май | завуч", "Учёба | раз в чт | завуч", "Итоги",
        "Отчёт | июнь | завуч",
      ]
    ),
    (
      "1. Начало\nа) приказ – май (завуч);\nб) опрос – июнь\n2. Работа:\nа) беседы – июль",
      ["Начало", "приказ | май | завуч", "опрос | июнь", "Работа", "беседы | июль"]
    ),
    // One line with a day is no plan.
    ("Прошу прислать отчёт:\n- анкеты – до 5 мая", []),
  ]

  @Test(arguments: lists)
  func `lists are read with what stands above them`(text: String, lines: [String]) throws {
    let document = try PlainTextLayout.document(text)
    var source = Surroundings(document, TableFinder(document))
    let list = PlanList(&source)
    let found = list.items.map { item in
      let said = item.kind == .stage ? [] : [item.deadline] + item.responsible.map { $0 }
      return ([item.title] + said.map { $0 ?? "" }).joined(separator: " | ")
        .replacing("|  |", with: "| |")
    }
    #expect(found.map { $0.hasSuffix(" | ") ? String($0.dropLast(3)) : $0 } == lines)
    #expect(list.doubts.isEmpty)
  }

  @Test
  func `a line inside of a list that says nothing known is asked about`() throws {
    let document = try PlainTextLayout.document(
      "1. Приказ – май\nСм. приложение\n2. Отчёт – июнь")
    var source = Surroundings(document, TableFinder(document))
    let list = PlanList(&source)
    #expect(list.items.count == 2)
    #expect(list.doubts.map(\.place.text) == ["См. приложение"])
    #expect(list.doubts.map(\.question) == [.cellLeftOver])
  }

  /// A text of Markdown as an outline: as deep as lines stand, with number, title, deadline and parties.
  private func outline(_ text: String) throws -> [String] {
    let document = try MarkdownText.document(text)
    var source = Surroundings(document, TableFinder(document))
    return PlanList(&source).items.map { item in
      let parts = [item.mark?.text, item.title, item.deadline].compactMap { $0 } + item.responsible
      return String(repeating: "· ", count: item.depth) + parts.joined(separator: " | ")
    }
  }

  static let headed: [(text: String, outline: [String])] = [
    (
      "# План работы\n## Школьный совет\n- Приказ – май (завуч)\n## Работа\n- Опрос – июнь\n- Беседы",
      [
        "Школьный совет", "· Приказ | май | завуч", "Работа", "· Опрос | июнь",
        "· Беседы",
      ]
    ),
    (
      """
      # Школа № 5
      ## Мероприятия
      ### Подготовка
      #### Кадры
      1. Приказ – май
      #### Документы
      1. Опрос – июнь
      ### Работа
      1. Беседы – июль
      """,
      [
        "Подготовка", "· Кадры", "· · 1 | Приказ | май", "· Документы", "· · 1 | Опрос | июнь",
        "Работа", "· 1 | Беседы | июль",
      ]
    ),
    // Headings below which it is said who does what and when are stages, whatever they say.
    (
      """
      ## Ожидаемые результаты
      1. Обсуждение — октябрь — завуч
      ## Риски
      1. Беседа — ноябрь — психолог
      ## Показатели
      1. Проведены 2 семинара (к маю)
      """,
      [
        "Ожидаемые результаты", "· 1 | Обсуждение | октябрь | завуч", "Риски",
        "· 1 | Беседа | ноябрь | психолог",
      ]
    ),
    // What is done stands in headings, too.
    (
      "## Этап 1. Начало\n### Приказ\nСрок: май\nКто: завуч\n### Опрос\nСрок: июнь\n## Этап 2. Конец\n### Отчёт\nСрок: июль",
      ["1 | Начало", "· Приказ | май | завуч", "· Опрос | июнь", "2 | Конец", "· Отчёт | июль"]
    ),
    // A paragraph in bold is a heading; one with a label goes on with what is above it.
    (
      "**Начало**\n- Приказ\n**Срок: май**\n- Опрос – июнь\n\n**Работа:**\n- Беседы – июль",
      ["Начало", "· Приказ | май", "· Опрос | июнь", "Работа", "· Беседы | июль"]
    ),
    (
      "**Май**\n1. Приказ\n2. Опрос\n\n**Июнь**\n1. Беседы\n\n**Июль**\n1. Отчёт\n2. Итоги",
      [
        "Май | Май", "· 1 | Приказ", "· 2 | Опрос", "Июнь | Июнь", "· 1 | Беседы", "Июль | Июль",
        "· 1 | Отчёт", "· 2 | Итоги",
      ]
    ),
    // Numbers begin anew below each month, and persons end the lines.
    (
      "Сентябрь\n1. Знакомство. Лось Н.Н.\n2. Опрос. Лось Н.Н., Еж А.А.\nОктябрь\n1. Беседы\n2. Итоги",
      [
        "Сентябрь | Сентябрь", "· 1 | Знакомство | Лось Н.Н.", "· 2 | Опрос | Лось Н.Н., Еж А.А.",
        "Октябрь | Октябрь", "· 1 | Беседы", "· 2 | Итоги",
      ]
    ),
    // The years of a title are no heading of months.
    (
      "План наставника на\n2024-2025 учебный год\n\nОктябрь\n\n- Беседа (куратор)\n\nНоябрь\n\n- Итоги (завуч)",
      ["Октябрь | Октябрь", "· Беседа | куратор", "Ноябрь | Ноябрь", "· Итоги | завуч"]
    ),
    // Below times lines without marks say by whom.
    (
      "План\n\nАВГУСТ\n\nПриказ — директор\n\nМАЙ\n\nОпрос — завуч\n\nОтчёт — куратор",
      [
        "АВГУСТ | АВГУСТ", "· Приказ | директор", "МАЙ | МАЙ", "· Опрос | завуч",
        "· Отчёт | куратор",
      ]
    ),
    (
      "План\n\n**Понедельник, 9 февраля**\n\n- Опрос – завуч\n- Отчёт – завуч",
      [
        "Понедельник, 9 февраля | Понедельник, 9 февраля", "· Опрос | завуч", "· Отчёт | завуч",
      ]
    ),
    (
      "План\n\n- 05.09 — Встреча — куратор\n- 12.09 — Опрос — психолог",
      ["Встреча | 05.09 | куратор", "Опрос | 12.09 | психолог"]
    ),
    // A title that goes on in a line with labels.
    (
      "План\n\n1\\. Провести педсовет по\nвопросам школы. Срок: май. Отв.: завуч\n\n2\\. Отчёт. Срок: июнь.",
      ["1 | Провести педсовет по вопросам школы | май | завуч", "2 | Отчёт | июнь"]
    ),
    // One line says when several things are done.
    (
      "План\n\n**Октябрь:** обход; рейд.\n\n**Ноябрь:** кросс; слёт.\n\n**Май:** отчёт.",
      [
        "обход | Октябрь", "рейд | Октябрь", "кросс | Ноябрь", "слёт | Ноябрь", "отчёт | Май",
      ]
    ),
    // Lines without marks say first when.
    (
      "План\n\nРабота с детьми:\nОктябрь – обход;\nНоябрь – кросс;\nРабота с семьёй:\nЕжемесячно – газета.",
      [
        "Работа с детьми", "· обход | Октябрь", "· кросс | Ноябрь", "Работа с семьёй",
        "· газета | Ежемесячно",
      ]
    ),
    // Among times a heading says when, in whatever words.
    (
      "**Ежедневно**\n1. Обход\n\n**Еженедельно**\n1. Встреча\n\n**Раз в смену**\n1. Отчёт",
      [
        "Ежедневно | Ежедневно", "· 1 | Обход", "Еженедельно | Еженедельно", "· 1 | Встреча",
        "Раз в смену | Раз в смену", "· 1 | Отчёт",
      ]
    ),
    // Below the last heading stands no part of the plan.
    (
      "## Начало\n- Приказ – май\n## Конец\n- Отчёт – июнь\n## Итоги\n- рост успеваемости\n- новые пары",
      ["Начало", "· Приказ | май", "Конец", "· Отчёт | июнь"]
    ),
  ]

  @Test
  func `rows whose cells run into each other are no list`() throws {
    let document = try PlainTextLayout.document(
      "1. Заказ книг февраль - март 2025 Завуч\n2. Опрос июнь 2025 Завуч\n3. Конкурс до 15 мая Завуч"
    )
    var source = Surroundings(document, TableFinder(document))
    #expect(PlanList(&source).items.isEmpty)
  }

  @Test(arguments: headed)
  func `headings are the stages of the lists below them`(text: String, outline: [String]) throws {
    #expect(try self.outline(text) == outline)
  }

  @Test func `whose list it is and of what year is no stage`() throws {
    let text = """
      Дорожная карта

      МАДОУ «Детский сад № 40», 2025 год

      1. Обновить положение. Срок: до 15 февраля. Ответственный: заведующий.
      2. Опрос. Срок: март. Ответственный: психолог.
      """
    let document = try PlainTextLayout.document(text)
    var lines = Surroundings(document, TableFinder(document))
    #expect(PlanList(&lines).items.map(\.title) == ["Обновить положение", "Опрос"])
  }
}
