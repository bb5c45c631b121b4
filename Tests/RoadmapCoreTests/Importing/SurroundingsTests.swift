import SourceTables
import Testing

@testable import RoadmapCore

/// What stands around a plan: its title, who approved it, the time that it covers.
struct SurroundingsTests {
  /// What a document says around a small plan; lines with «#» are headings.
  static func text(_ lines: [String]) -> DocumentText {
    let document = document(lines)
    return DocumentText(Surroundings(document, TableFinder(document)))
  }

  private static func document(_ lines: [String]) -> SourceDocument {
    let blocks = lines.map { line -> SourceBlock in
      let signs = line.prefix { $0 == "#" }.count
      let text = String(line.dropFirst(signs == 0 ? 0 : signs + 1)).replacing("¶", with: "\n")
      return signs == 0 ? .paragraph(text) : .heading(text, level: signs)
    }
    let table = PlanSample.document(["Мероприятие|Срок|Кто", "Приказ|сентябрь|Завуч"]).blocks
    return SourceDocument(blocks: blocks + table)
  }

  @Test(arguments: [
    (
      ["Индивидуальный план наставника", "на 2022-2023 учебный год", "Ф.И.О. наставника: Кокшина"],
      "Индивидуальный план наставника на 2022-2023 учебный год"
    ),
    (["ПРОГРАММА НАСТАВНИЧЕСТВА", "1. Паспорт программы"], "ПРОГРАММА НАСТАВНИЧЕСТВА"),
    (["Campus Improvement Plan", "GOAL I: Well trained teachers."], "Campus Improvement Plan"),
    (["Mentor Timeline 2023-2024", "Home › Staff"], "Mentor Timeline 2023-2024"),
    (
      ["План наставничества", "на 2024-2025 учебный год", "наставник: Лось О.П., учитель"],
      "План наставничества на 2024-2025 учебный год"
    ),
    (
      ["План работы", "с молодыми педагогами: сопровождение и поддержка"],
      "План работы с молодыми педагогами: сопровождение и поддержка"
    ),
    (
      ["Программа наставничества", "«Наставник и молодой педагог: дорога вместе»"],
      "Программа наставничества «Наставник и молодой педагог: дорога вместе»"
    ),
    (
      ["План наставничества", "на 2024-2025 учебный год", "охват обучающихся – 35 %"],
      "План наставничества на 2024-2025 учебный год"
    ),
    (
      ["«СОГЛАСОВАНО»", "Начальник ОП № 3", "Совместный план работы школы и ПДН"],
      "Совместный план работы школы и ПДН"
    ),
    (
      ["Приложение № 4", "Сетевой график реализации проекта"],
      "Сетевой график реализации проекта"
    ),
    (
      ["Персонализированная программа наставничества"],
      "Персонализированная программа наставничества"
    ),
    (["Induction - Action Tracker 2023-24"], "Induction - Action Tracker 2023-24"),
    (["УТВЕРЖДАЮ", "### Работа школы¶на 2023 год"], "Работа школы на 2023 год"),
  ])
  func `a title ends where something else begins`(lines: [String], title: String) {
    let text = SurroundingsTests.text(lines)
    #expect(text.title == title)
    #expect(!text.doubts.contains { $0.question == .noTitle })
  }

  @Test(arguments: [
    (
      ["Дорожная карта наставничества", "на 2024-2025 учебный год", "", "План мероприятий"],
      "Дорожная карта наставничества на 2024-2025 учебный год"
    ),
    (
      ["Программа «Старт» на 2025-2026 учебный год", "", "Календарный план мероприятий программы"],
      "Программа «Старт» на 2025-2026 учебный год"
    ),
    (
      ["План мероприятий МБОУ «СОШ № 5»", "", "План мероприятий принят на педсовете 29 августа."],
      "План мероприятий МБОУ «СОШ № 5»"
    ),
    (
      ["План работы на 2025 год", "", "Примечание: в июле мероприятия не планируются"],
      "План работы на 2025 год"
    ),
    (
      ["Комплекс мероприятий по наставничеству", "на 2024-2025 учебный год"],
      "Комплекс мероприятий по наставничеству на 2024-2025 учебный год"
    ),
    (
      ["Перечень мероприятий по наставничеству на 2025 год", "Камск, 2024"],
      "Перечень мероприятий по наставничеству на 2025 год"
    ),
    (
      ["Дорожная карта наставничества на 2025 год", "Она определяет порядок работы."],
      "Дорожная карта наставничества на 2025 год"
    ),
    (
      ["Induction Plan", "Greenfield Community School, 2025-2026", "This plan sets out the work."],
      "Induction Plan"
    ),
  ])
  func `the title says whose plan it is, and text beside it does not`(
    lines: [String], title: String
  ) {
    #expect(SurroundingsTests.text(lines).title == title)
  }

  private static let organizations: [([String], String)] = [
    (["МБОУ «СОШ № 5»", "", "План работы"], "МБОУ «СОШ № 5»"),
    (
      ["Муниципальное казённое учреждение", "«Школа № 3 имени А.С. Пушкина»", "", "План работы"],
      "Муниципальное казённое учреждение «Школа № 3 имени А.С. Пушкина»"
    ),
    (
      [
        "Государственное бюджетное профессиональное", "образовательное учреждение области",
        "«Донской колледж»", "Дорожная карта наставничества",
      ],
      "Государственное бюджетное профессиональное образовательное учреждение области"
        + " «Донской колледж»"
    ),
    (
      ["Муниципальное бюджетное учреждение", "«Школа № 3»", "города Энска", "План работы"],
      "Муниципальное бюджетное учреждение «Школа № 3» города Энска"
    ),
    (
      ["Муниципальное бюджетное учреждение", "«Школа № 3»", "(МБОУ «СОШ № 3»)", "План работы"],
      "МБОУ «СОШ № 3»"
    ),
    (
      ["План работы МБДОУ «Детский сад № 8 «Ромашка» (май – июнь 2026 г.)"],
      "МБДОУ «Детский сад № 8 «Ромашка»"
    ),
    (
      ["Министерство образования края", "ГАПОУ «Техникум»", "", "Программа наставничества"],
      "ГАПОУ «Техникум»"
    ),
    (
      ["Управление образования района", "План работы", "Площадка: МБОУ «СОШ № 2»"],
      "Управление образования района"
    ),
    (["УТВЕРЖДАЮ", "Директор МБОУ «СОШ № 5» Иванов И.И.", "План работы"], "МБОУ «СОШ № 5»"),
    (["Утверждено директором МБОУ СОШ № 4 г. Уфы Орловой Т.С.", "План"], "МБОУ СОШ № 4 г. Уфы"),
    (["Утверждено директором МБОУ СОШ № 4 г. Уфы Т. С. Орловой", "План"], "МБОУ СОШ № 4 г. Уфы"),
    (["Директор МБОУ «СОШ № 5» И. И. Иванов", "План работы"], "МБОУ «СОШ № 5»"),
    (["Директор МБОУ СОШ № 5 Иванов Иван Иванович", "План работы"], "МБОУ СОШ № 5"),
    (["МБОУ «СОШ № 5 имени А.С. Пушкина»", "План работы"], "МБОУ «СОШ № 5 имени А.С. Пушкина»"),
    (["МБОУ СОШ № 5 имени А.С. Пушкина", "План работы"], "МБОУ СОШ № 5 имени А.С. Пушкина"),
    (["Региональный центр наставничества", "План работы"], "Региональный центр наставничества"),
    (["План работы", "Организация: Школа «Росток»"], "Школа «Росток»"),
    (
      ["Директор МКОУ Берёзовская СОШ", "____ А.А. Лось", "План МКОУ Берёзовской СОШ на 2024 год"],
      "МКОУ Берёзовская СОШ"
    ),
    (["Oakfield Primary School", "Mentoring Action Plan 2024-25"], "Oakfield Primary School"),
    (["Mentoring Action Plan of Oakfield Primary School, 2024-25"], "Oakfield Primary School"),
    (["Mentoring plan", "School: Oakfield"], "Oakfield"),
    (
      ["Northgate Teacher Training College", "Mentoring Roadmap 2025-2026"],
      "Northgate Teacher Training College"
    ),
    (["Oakfield School mentoring plan 2025/26"], "Oakfield School"),
    (
      ["План наставничества, школа № 40 г. Ижевска", "2025-2026 учебный год"],
      "школа № 40 г. Ижевска"
    ),
    (["План наставничества на 2025-2026 год, школа № 5"], "школа № 5"),
    (["St. Brendan's Academy: Mentoring Plan"], "St. Brendan's Academy"),
    (["Mentoring programme – Greenway Trust Autumn 2024 – Spring 2025"], "Greenway Trust"),
    (
      ["Northgate College of Further Education", "Peer Mentoring Roadmap"],
      "Northgate College of Further Education"
    ),
    (
      [
        "Northgate Schools Trust – Mentoring Roadmap 2025/26",
        "Approved by M. Adeyemi, CEO, 29 August 2025", "Period: September 2025 – July 2026",
      ], "Northgate Schools Trust"
    ),
    (["Lincoln District #12", "School Improvement Plan 2024"], "Lincoln District #12"),
  ]

  @Test(arguments: organizations)
  func `the organisation is that of the head`(lines: [String], name: String) {
    let organization = PlanOrganization(SurroundingsTests.text(lines), team: [])
    #expect(organization.name == name)
    #expect(organization.doubts.isEmpty)
  }

  @Test(arguments: [
    ["План работы", "Базовая площадка: МБОУ «СОШ № 4»"],
    ["План работы", "Состав группы: Лось А.А., директор МБОУ «СОШ № 4»"],
    ["Муниципальное бюджетное общеобразовательное учреждение", "План работы"],
    ["School Improvement Plan 2024"], ["Mentoring Plan for Primary School Teachers"],
  ])
  func `no form alone and no school of another matter is the organisation`(lines: [String]) {
    let organization = PlanOrganization(SurroundingsTests.text(lines), team: [])
    #expect(organization.doubts.map(\.question) == [.noOrganization])
  }

  @Test(arguments: [
    (["План МБОУ «СОШ № 1»"], ["План МБОУ «СОШ № 2»"], ["МБОУ «СОШ № 1»", "МБОУ «СОШ № 2»"]),
    (["МБДОУ № 5", "План"], ["МБДОУ № 7", "План"], ["МБДОУ № 5", "МБДОУ № 7"]),
    (
      ["Northfield School – Mentoring plan"], ["Southfield School – Mentoring plan"],
      ["Northfield School", "Southfield School"]
    ),
    (["План МБОУ «СОШ № 1»"], ["Форма «учитель – учитель»"], []),
    (["План МБОУ «СОШ № 1»"], ["МБОУ СОШ № 1"], []),
  ])
  func `plans of several organisations are asked about`(
    first: [String], second: [String], names: [String]
  ) {
    let document = SourceDocument(
      blocks: SurroundingsTests.document(first).blocks + SurroundingsTests.document(second).blocks)
    let text = DocumentText(Surroundings(document, TableFinder(document)))
    #expect(
      PlanOrganization(text, team: []).doubts.map(\.question)
        == (names.isEmpty ? [] : [.severalOrganizations(names)]))
  }

  @Test func `a title that was guessed is the line that is asked about`() {
    let text = SurroundingsTests.text(["«УТВЕРЖДАЮ»", "МБОУ «СОШ № 5»", "Работа на 2023 год"])
    #expect(text.title == "Работа на 2023 год")
    #expect(text.doubts.map(\.place.text) == ["Работа на 2023 год"])
  }

  @Test(arguments: [
    "Подготовительный этап", "# 1. Начало",
  ])
  func `a purpose ends before a heading`(line: String) {
    let text = SurroundingsTests.text(["План работы", "", "## Цель", "Раскрытие потенциала.", line])
    #expect(text.sections.purpose == "Раскрытие потенциала.")
  }

  @Test(arguments: [
    (["Цель: рост мастерства.", "", "1. Провести совещание."], "рост мастерства.", []),
    (
      ["Задачи:", "1. Обучить.", "2. Проверить.", "Рабочая группа: директор Лось А.А."], nil,
      ["Обучить.", "Проверить."]
    ),
    (
      ["Задачи:", "обучить;", "проверить.", "График собеседований", "По вторникам в 14.00."], nil,
      ["обучить", "проверить"]
    ),
    (
      ["Задачи:", "Обучающие: помочь в работе;", "Воспитательные: привить интерес."], nil,
      ["Обучающие: помочь в работе", "Воспитательные: привить интерес"]
    ),
    (["Задачи: 1) обучить пары; 2) проверить."], nil, ["обучить пары", "проверить"]),
    (["Задачи: обучить; проверить."], nil, ["обучить", "проверить"]),
    (
      ["Задачи:", "1) обучить;", "2) проверить.", "3. Мероприятия программы"], nil,
      ["обучить", "проверить"]
    ),
    (
      ["Задачи:", "- обучить;", "- проверить.", "3. План мероприятий"], nil,
      ["обучить", "проверить"]
    ),
    (
      ["Задачи:", "1. Обучить.", "2. Проверить.", "3. План мероприятий"], nil,
      ["Обучить.", "Проверить."]
    ),
    (
      ["Задачи:", "- обучить:", "1) пары;", "2) кураторов."], nil,
      ["обучить:", "пары", "кураторов"]
    ),
    (["Objectives", "- Match all", "- Train"], nil, ["Match all", "Train"]),
    (["Tasks:", "", "1. Match all", "2. Train"], nil, ["Match all", "Train"]),
    (["Objectives: match all; train."], nil, ["match all", "train"]),
    (["Purpose", "Give every trainee a mentor.", "Team"], "Give every trainee a mentor.", []),
  ])
  func `a list of the head ends where something else begins`(
    lines: [String], purpose: String?, tasks: [String]
  ) {
    let sections = SurroundingsTests.text(["План работы", ""] + lines).sections
    #expect(sections.purpose == purpose)
    #expect(sections.tasks == tasks)
  }

  @Test(arguments: [
    (["Goal: Every teacher has a mentor."], "Every teacher has a mentor."),
    (["Goal: Every teacher has a mentor.", "Goal: Every pupil reads."], nil),
  ])
  func `the only goal is the purpose`(lines: [String], purpose: String?) {
    #expect(SurroundingsTests.text(["Mentoring plan", ""] + lines).sections.purpose == purpose)
  }

  @Test func `a title below the name of a school is no stage of those below it`() {
    let headings = ["# Brookside School", "## School Improvement Plan 2021-2022"]
    let blocks =
      SurroundingsTests.document(headings + ["### Priority 1: Teachers"]).blocks
      + SurroundingsTests.document(["### Priority 2: Retention"]).blocks
    let document = SourceDocument(blocks: blocks)
    let tables = TableFinder(document)
    let items = PlanItems(tables.tables).items
    #expect(items.map(\.depth) == [0, 1, 0, 1])
    #expect(
      DocumentText(Surroundings(document, tables)).title == "School Improvement Plan 2021-2022")
  }
}
