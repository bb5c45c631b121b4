import SourceTables
import Testing

@testable import RoadmapCore

/// The purpose, the tasks, the expected results and the indicators that stand around a plan.
struct PartLabelTests {
  private static func head(_ lines: [String]) -> DocumentText {
    SurroundingsTests.text(["План мероприятий наставничества МБОУ «СОШ № 5»"] + lines)
  }

  @Test(arguments: [
    (["Целью является рост каждого."], "рост каждого."),
    (
      ["Целью программы является рост каждого наставляемого в школе."],
      "рост каждого наставляемого в школе."
    ),
    (["Целью плана выступает поддержка молодых."], "поддержка молодых."),
    (["Основной целью плана является поддержка молодых."], "поддержка молодых."),
    (
      ["Цель программы состоит в поддержке молодых."], "Цель программы состоит в поддержке молодых."
    ),
    (["Главная цель — поддержка молодых."], "поддержка молодых."),
    (["Цель и задачи", "Цель программы – рост мастерства."], "рост мастерства."),
    (["Цель и задачи", "Рост мастерства."], "Рост мастерства."),
    (["2. Цель и задачи", "Целью является рост.", "Задачи: учить; помогать."], "рост."),
    (["1. Цель программы", "Поддержка молодых.", "2. Содержание"], "Поддержка молодых."),
    (["1. Цель: поддержка молодых.", "2. Задачи: учить; помогать."], "поддержка молодых."),
    (["Цель – рост. Задачи – адаптация, обучение."], "рост."),
    (["Цель: рост мастерства. Задачи:", "1. Помочь.", "2. Научить."], "рост мастерства."),
    (["ЦЕЛЬ", "Поддержка молодых", "ЗАДАЧИ", "Адаптация"], "Поддержка молодых"),
    (["Aims", "To support new teachers.", "Objectives", "- induct"], "To support new teachers."),
    (["The aim of this plan is to support new teachers."], "to support new teachers."),
    (["Our purpose is to support new teachers."], "to support new teachers."),
    (["Цель. Рост мастерства педагогов.", "Задачи."], "Рост мастерства педагогов."),
    (["Целью"], nil),
    (["Цель"], nil),
  ])
  func `the purpose is read in the usual wordings`(lines: [String], purpose: String?) {
    let text = Self.head(lines)
    #expect(text.sections.purpose == purpose)
    // Nothing goes without a trace.
    #expect(purpose != nil || text.text.lines.contains { $0.text == lines[0] && !$0.isUsed })
  }

  @Test(arguments: [
    (
      ["2. Цель и задачи", "Целью является рост.", "Задачи: учить; помогать."],
      ["учить", "помогать"]
    ),
    (["Для достижения цели решаются задачи:", "- учить;", "- помогать."], ["учить", "помогать"]),
    (["Основные задачи:", "• учить;", "• помогать."], ["учить", "помогать"]),
    (
      [
        "1. Цель программы", "Рост.", "2. Задачи программы", "- учить;", "- помогать.",
        "3. Мероприятия",
      ],
      ["учить", "помогать"]
    ),
    (
      ["2. Задачи", "1. Учить", "2. Помогать", "3. Проверять"], ["Учить", "Помогать", "Проверять"]
    ),
    (["Цель: рост мастерства. Задачи:", "1. Помочь.", "2. Научить."], ["Помочь.", "Научить."]),
    (["Цели и задачи:", "- учить;", "- помогать."], ["учить", "помогать"]),
    (["Goals", "- match all", "- train"], ["match all", "train"]),
    (["Goal: support all.", "Goals for 2025: 1) match all; 2) train."], ["match all", "train"]),
    (
      [
        "1.2. Цель наставничества – рост.", "1.3. Задачи наставничества:", "- учить;",
        "- помогать.", "2. Работа",
      ],
      ["учить", "помогать"]
    ),
    (["Our objectives:", "- match all;", "- train."], ["match all", "train"]),
    (
      [
        "Задачи:", "- закрепить всех;", "- довести охват не менее чем до 80 % к маю 2026 года;",
        "- провести 5 семинаров.",
      ],
      [
        "закрепить всех", "довести охват не менее чем до 80 % к маю 2026 года",
        "провести 5 семинаров",
      ]
    ),
  ])
  func `the tasks are read whole`(lines: [String], tasks: [String]) {
    let text = Self.head(lines)
    #expect(text.sections.tasks == tasks)
    #expect(text.targets.isEmpty)
  }

  @Test(arguments: [
    (
      ["3. Ожидаемые результаты", "– рост мастерства;", "– банк практик."],
      ["рост мастерства", "банк практик"]
    ),
    (["Ожидаемый результат: рост мастерства."], ["рост мастерства."]),
    (["Предполагаемый результат – рост мастерства."], ["рост мастерства."]),
    (
      ["Ожидаемые результаты", "1. Рост", "2. Закрепление", "Сроки реализации", "2025-2026"],
      ["Рост", "Закрепление"]
    ),
    (["Ожидаемым результатом является рост мастерства."], ["рост мастерства."]),
  ])
  func `the expected results are read in the usual wordings`(lines: [String], results: [String]) {
    #expect(Self.head(lines).sections.expectedResults == results)
  }

  @Test(arguments: [
    (
      ["Targets", "- At least 85% of new staff paired", "- Train all"],
      ["New staff paired ≥ 85"], ["- Train all"]
    ),
    (
      ["Показатели", "- не менее 50 % учителей имеют наставника"],
      ["Не менее 50 % учителей имеют наставника ≥ 50"], []
    ),
    (
      [
        "Целевые показатели:", "1. Охват педагогов – 100 %.",
        "2. Доля обученных – не менее 60 % к маю 2026 г.", "3. Отток молодых – не более 10 %.",
      ],
      [
        "Охват педагогов ≥ 100", "Доля обученных ≥ 60",
        "Отток молодых ≤ 10",
      ], []
    ),
    (["Критерии отбора наставников:", "- стаж не менее 5 лет"], [], []),
    // The goal of a day ends no list.
    (
      [
        "Показатели", "Доля педагогов с наставником: 60 % к 31.05.2026.",
        "Число обученных наставников – не менее 6 человек.",
        "Отток – не более 10 %.", "Мероприятия",
      ],
      [
        "Доля педагогов с наставником ≥ 60", "Число обученных наставников ≥ 6",
        "Отток ≤ 10",
      ], []
    ),
    (
      ["Приложение 2. Индикаторы", "- Доля пар – 60 %", "- Количество пар – 15"],
      ["Доля пар ≥ 60", "Количество пар ≥ 15"], []
    ),
    (
      ["Показатели: не менее 30 пар; удовлетворённость не ниже 80 %."],
      ["Число пар ≥ 30", "Удовлетворённость ≥ 80"], []
    ),
    (
      ["Целевые показатели: охват – не менее 50 % к 31.12.2024 и не менее 70 % к 31.05.2025."],
      ["Охват ≥ 5070"], []
    ),
    (
      [
        "Measures of success", "At least 90% of pupils have a buddy.",
        "Incidents down by a quarter.",
      ],
      ["Pupils have a buddy ≥ 90"], ["Incidents down by a quarter."]
    ),
    (
      [
        "Ожидаемые результаты: не менее 80 % остаются; доля педагогов – не менее 50 %; рост на 5 %."
      ],
      ["Не менее 80 % остаются ≥ 80", "Доля педагогов ≥ 50"], []
    ),
  ])
  func `indicators are read or asked about`(lines: [String], targets: [String], asked: [String]) {
    let text = Self.head(lines)
    let said = text.targets.map { target in
      let value = (target.goals.map(\.value) + [target.value].compactMap { $0 }).map {
        "\(Int($0))"
      }
      return "\(target.title) \(target.isUpperBound ? "≤" : "≥") \(value.joined())"
    }
    #expect(said == targets)
    #expect(text.doubts.map(\.place.text) == asked)
  }

  @Test func `what is done then and by whom is a stage, whatever its heading says`() {
    for heading in ["Ожидаемые результаты", "Цель"] {
      let blocks: [SourceBlock] = [
        .heading("План наставничества МБОУ «СОШ № 5» на 2025-2026 учебный год", level: 1),
        .heading(heading, level: 2), .paragraph("1. Открытие — октябрь 2025 — завуч"),
        .paragraph("2. Занятия — ноябрь 2025 — завуч"), .heading("Работа в парах", level: 2),
        .paragraph("1. Встречи — декабрь 2025 — завуч"), .paragraph("2. Слёт — май 2026 — завуч"),
      ]
      let document = SourceDocument(blocks: blocks)
      var text = Surroundings(document, TableFinder(document))
      #expect(PlanList(&text).items.map(\.title).prefix(2) == [heading, "Открытие"])
    }
  }

  @Test func `numbered headings of the aims above a list are none of it`() throws {
    let lines = [
      "План МБОУ «СОШ № 5» на 2025-2026 учебный год", "1. Цель программы", "Рост мастерства.",
      "2. Задачи программы", "- учить;", "- помогать.", "3. План мероприятий",
      "1. Собрание — октябрь 2025 — директор", "2. Опрос — ноябрь 2025 — завуч",
      "Ожидаемый результат: рост.",
    ]
    let today = try #require(CalendarDate("2026-11-30"))
    let found = RoadmapImport(
      SourceDocument(blocks: lines.map { .paragraph($0) }), today: today)
    let roadmap = try #require(RoadmapFile(bytes: found.bytes).roadmap)
    #expect(found.doubts.isEmpty && found.oddities.isEmpty)
    #expect(roadmap.workItems.map(\.item.title) == ["Собрание", "Опрос"])
    #expect(roadmap.purpose == "Рост мастерства." && roadmap.tasks == ["учить", "помогать"])
    #expect(roadmap.expectedResults == ["рост."])
  }

  @Test func `indicators below a plan with the same columns are no part of it`() {
    let found = PlanItems(
      TableFinder(
        PlanSample.document([
          "Этап|Мероприятие|Срок|Ответственный", "Подготовка|Приказ|май 2026|Директор",
          "Показатели|||", "Показатель|Единица|Цель на май 2026|", "Наставников|чел.|40|",
          "Охват|%|50%|",
        ])
      ).tables)
    #expect(found.items.map(\.title) == ["Подготовка", "Приказ"])
    #expect(found.targets.map(\.title) == ["Наставников", "Охват"])
    #expect(found.targets.map { $0.goals.map(\.value) } == [[40], [50]] && found.doubts.isEmpty)
  }
}
