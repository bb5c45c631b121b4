import SourceTables
import Testing

@testable import RoadmapCore

/// Text that stands around a plan: before it, behind its last entry, in its title.
struct TextAroundTests {
  private static let title = "Дорожная карта наставничества МБОУ СОШ № 5 на 2024/2025 учебный год"
  private static let rows = [
    ["1", "Приказ", "до 10.09.2024", "Директор"], ["2", "Список пар", "до 20.09.2024", "Куратор"],
    ["3", "Слёт", "май 2025", "Куратор"],
  ]
  private static let outline = [
    "Приказ | до 10.09.2024 | Директор", "Список пар | до 20.09.2024 | Куратор",
    "Слёт | май 2025 | Куратор",
  ]

  /// The same plan in each layout in which text behind it is not told by the layout itself.
  private static let plans: [[String]] = [
    ["№", "Мероприятие", "Срок", "Ответственный"] + rows.joined(),
    rows.map { "\($0[0]). \($0[1]) – \($0[2]) – \($0[3])" },
    rows.map { "• \($0[1]). Срок: \($0[2]). Ответственный: \($0[3])" },
    rows.flatMap { ["\($0[0]). \($0[1])", "Срок: \($0[2])", "Ответственный: \($0[3])"] },
  ]

  static let texts: [(lines: [String], results: [String])] = [
    (["Примечание: сроки могут меняться."], []),
    (["Исполнитель: Еж А. А., тел. 8-900-123-45-67"], []),
    (["Исп. Еж А. А.", "8-900-123-45-67"], []),
    (["Составил: Еж А. А."], []),
    (["Контроль за исполнением возложить на заместителя директора Лось М. И."], []),
    (["Директор школы\tЕ. Е. Совин"], []), (["Директор школы __________ Е. Е. Совин"], []),
    (["Контакты: Еж А. А., каб. 12"], []),
    (["Телефон для справок — 2-33-44", "Директор школы — Совин Е. Е."], []),
    (["План рассмотрен на педсовете и размещён на сайте школы."], []),
    (
      ["Ожидаемые результаты", "Рост мастерства", "Снижение текучести"],
      [
        "Рост мастерства", "Снижение текучести",
      ]
    ),
    (
      ["Ожидаемые результаты:", "- рост мастерства;", "- снижение текучести."],
      [
        "рост мастерства", "снижение текучести",
      ]
    ),
    (
      ["Ожидаемые результаты карты:", "1. Рост мастерства;", "2. Снижение текучести."],
      [
        "Рост мастерства", "Снижение текучести",
      ]
    ),
    (["Показатели", "1. Проведены 2 семинара (к маю 2025 г.)", "2. Охвачены все (7 человек)"], []),
  ]

  @Test(arguments: plans, [false, true])
  func `text behind a plan is none of it`(plan: [String], hasGap: Bool) throws {
    for (lines, results) in Self.texts {
      let text = [Self.title, ""] + plan + (hasGap ? [""] : []) + lines
      let roadmap = try read(text.joined(separator: "\n"))
      #expect(outline(roadmap) == Self.outline, "\(lines)")
      #expect(roadmap.expectedResults == results, "\(lines)")
    }
  }

  /// What stands below the last entry and below no other is said of the whole plan.
  @Test(arguments: [
    "Исполнитель: Еж А. А.", "Директор школы\tЕ. Е. Совин", "Контакты: Еж А. А.",
    "Ответственный: куратор",
  ])
  func `parties below the last entry alone are not its own`(line: String) throws {
    let text = [Self.title, "", "1. Приказ – до 10.09.2024", "2. Слёт – май 2025", line]
    #expect(
      outline(try read(text.joined(separator: "\n")))
        == ["Приказ | до 10.09.2024", "Слёт | май 2025"])
  }

  static let around: [(text: String, outline: [String])] = [
    // Before the plan.
    (
      "Цель: рост мастерства.\n\n1. Провести совещание.\nСрок: май 2025 г.\n2. Опрос.\nСрок: июнь 2025 г.",
      ["Провести совещание | май 2025 г.", "Опрос | июнь 2025 г."]
    ),
    (
      "Задачи:\n1. Помочь.\n2. Научить.\n\n1. Опрос. Срок: май 2025 г.\n2. Отчёт. Срок: июнь 2025 г.",
      ["Опрос | май 2025 г.", "Отчёт | июнь 2025 г."]
    ),
    (
      """
      План принят. Ответственный за план – завуч Еж А. А. Срок действия – до 31 мая 2025 г.

      1. Опрос. Срок: май 2025 г. Ответственный: завуч.
      2. Отчёт. Срок: июнь 2025 г. Ответственный: завуч.
      """, ["Опрос | май 2025 г. | завуч", "Отчёт | июнь 2025 г. | завуч"]
    ),
    (
      "2024/2025 учебный год\n\n1. Опрос – до 10 мая – завуч\n2. Отчёт – июнь – завуч",
      ["Опрос | до 10 мая | завуч", "Отчёт | июнь | завуч"]
    ),
    // Below months.
    (
      """
      Октябрь
      - Опрос (завуч)
      Май
      - Отчёт (завуч)

      Приложения:
      - Анкета наставника
      """, ["· Опрос | завуч", "· Отчёт | завуч"]
    ),
    (
      """
      Октябрь
      - Опрос (завуч)
      Май
      - Отчёт (завуч)

      Чего мы ждём
      - рост мастерства
      """, ["· Опрос | завуч", "· Отчёт | завуч"]
    ),
    (
      """
      1 этап. Начало (сентябрь 2024 г.)
      1.1. Опрос. Срок: до 10.09.2024. Отв.: завуч

      2 этап. Итог (май 2025 г.)
      2.1. Отчёт. Срок: май 2025. Отв.: завуч

      4. Ожидаемые результаты
      - рост мастерства;
      - новые пары.

      5. Риски
      Нехватка времени.
      """,
      ["· Опрос | до 10.09.2024 | завуч", "· Отчёт | май 2025 | завуч"]
    ),
    // Within an entry.
    (
      """
      1. Посещение уроков
      Лось А. А. – октябрь – куратор
      2. Заседание Школы
      молодого педагога – ноябрь – завуч
      3. Отчёт – июнь – завуч
      """,
      [
        "Посещение уроков Лось А. А. | октябрь | куратор",
        "Заседание Школы молодого педагога | ноябрь | завуч", "Отчёт | июнь | завуч",
      ]
    ),
    (
      "1. Семинар (октябрь 2024 г., школьный музей)\n2. Урок Лось Т. Т. (март 2025, наставник)",
      [
        "Семинар | октябрь 2024 г. | школьный музей", "Урок Лось Т. Т. | март 2025 | наставник",
      ]
    ),
    (
      "сентябрь: приказ (директор); опрос (психолог)\nоктябрь: отчёт (методист)",
      [
        "приказ | сентябрь | директор", "опрос | сентябрь | психолог",
        "отчёт | октябрь | методист",
      ]
    ),
    (
      """
      - Семинар
      - Тема: «Урок»
      - Срок: май 2025 г.
      - Ответственный: методист
      - Отчёт
      - Срок: июнь 2025 г.
      - Ответственный: завуч
      """, ["Семинар | май 2025 г. | методист | Тема: «Урок»", "Отчёт | июнь 2025 г. | завуч"]
    ),
    (
      "1. Recruit\nBy when: 26 September 2024\nLead: Head\n2. Train\nBy when: May 2025\nLead: Head",
      ["Recruit | 26 September 2024 | Head", "Train | May 2025 | Head"]
    ),
  ]

  @Test(arguments: around)
  func `text around the entries of a list is none of them`(
    text: String, outline: [String]
  ) throws {
    #expect(self.outline(try read(Self.title + "\n\n" + text)) == outline)
  }

  @Test
  func `a number before that of the first entry is asked about`() throws {
    let text = Self.title + "\n\n1. Игра\n2. Опрос (май 2025, завуч)\n3. Отчёт (июнь 2025, завуч)"
    let found = try imported(text)
    #expect(
      found.doubts.filter { $0.question == .cellLeftOver }.map(\.place.text) == ["1. Игра"])
  }

  @Test
  func `a tick in a list is told`() throws {
    let found = try imported(
      Self.title + "\n\n- [x] Опрос — май 2025 — завуч\n- [ ] Отчёт — июнь 2025 — завуч")
    #expect(found.doubts.map(\.question) == [.marksKeptAsNotes("[x]")])
  }

  private static let table =
    "| Что | Срок | Кто |\n| Опрос | май | Завуч |\n| Отчёт | июнь | Завуч |"
  private static let group =
    "| ФИО | Должность |\n| Еж А. А. | директор |\n| Лось М. И. | куратор |"

  @Test(arguments: [
    "\(title)\nНаставничество – это передача опыта. Карта рассчитана на один год.\n\n\(table)",
    "\(title)\nНастоящий документ определяет порядок работы с молодыми\nпедагогами школы.\n\n\(table)",
    "\(title)\n\nДорожная карта составлена по итогам опроса. В ней пять разделов.\n\n\(table)",
    "\(title)\n\nПлан мероприятий принят на педсовете 29 августа.\n\n\(table)",
    "\(title)\n\nРабочая группа\n\(group)\n\nПлан мероприятий\n\(table)",
    "\(title)\n\n1. Опрос – май – завуч\n2. Отчёт – июнь – завуч\n\nПримечание: план мероприятий меняется.",
  ])
  func `a title is neither lost to other lines nor goes on with them`(text: String) throws {
    #expect(try read(text).title == Self.title)
  }

  @Test(arguments: ["Комплекс мероприятий", "Перечень мероприятий"])
  func `a set of measures is the title of a plan`(words: String) throws {
    let title = "\(words) по наставничеству МБОУ СОШ № 5 на 2024/2025 учебный год"
    #expect(try imported(title + "\n\n" + Self.table).doubts.isEmpty)
  }

  @Test(arguments: [
    (
      "Муниципальное бюджетное учреждение\n«Школа № 9»",
      "Муниципальное бюджетное учреждение «Школа № 9»"
    ),
    ("Что делаем (МБОУ СОШ № 2)", "МБОУ СОШ № 2"),
  ])
  func `an organisation is named whole`(text: String, name: String) throws {
    #expect(
      try read(text + "\n\nПлан работы на 2024/2025 учебный год\n\n" + Self.table).organization
        == name)
  }

  // MARK: -

  private func imported(_ text: String) throws -> RoadmapImport {
    RoadmapImport(
      try PlainTextLayout.document(text), today: try #require(CalendarDate("2024-10-01")))
  }

  private func read(_ text: String) throws -> Roadmap {
    try #require(RoadmapFile(bytes: try imported(text).bytes).roadmap)
  }

  /// The activities, as deep as they stand, with deadline, parties and notes of their own.
  private func outline(_ roadmap: Roadmap) -> [String] {
    roadmap.workItems.map { line in
      let item = line.item
      let parts =
        [item.title] + [item.deadline?.text].compactMap { $0 } + (item.responsible ?? [])
        + [item.notes].compactMap { $0 }
      return String(repeating: "· ", count: line.path.count)
        + parts.joined(separator: " | ")
    }
  }
}
