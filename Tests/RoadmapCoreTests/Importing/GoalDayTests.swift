import SourceTables
import Testing

@testable import RoadmapCore

/// Goals in lines around a plan: which number is to be reached, by when, and what is none.
struct GoalDayTests {
  private static func imported(_ lines: [String], _ title: String) throws -> RoadmapImport {
    let plan = [title, "1. Приказ – сентябрь 2024 – завуч", "2. Опрос – май 2025 – завуч"]
    return RoadmapImport(
      SourceDocument(blocks: (plan + lines).map { .paragraph($0) }),
      today: try #require(CalendarDate("2024-09-01")))
  }

  private static func said(_ lines: [String], _ title: String) throws -> [String] {
    let roadmap = try #require(RoadmapFile(bytes: imported(lines, title).bytes).roadmap)
    return roadmap.targets.map { target in
      let goals = target.goals.map { goal in
        goal.key.isEmpty ? "\(Int(goal.value))" : "\(goal.key): \(Int(goal.value))"
      }
      return "\(target.title) \(target.unit) \(goals.joined(separator: ", "))"
    }
  }

  private static let oneYear = "План наставничества МБОУ «СОШ № 5» на 2024-2025 учебный год"
  private static let threeYears = "План наставничества МБОУ «СОШ № 5» на 2024-2027 учебные годы"

  private static let numbers: [(String, [String], String?)] = [
    (
      "доля обучающихся-наставляемых – 35 % (в 2023-2024 – 20 %).",
      ["Доля обучающихся-наставляемых % 35"], "в 2023-2024 – 20 %"
    ),
    (
      "доля наставляемых – 35 % (в 2023 году – 20 %)", ["Доля наставляемых % 35"],
      "в 2023 году – 20 %"
    ),
    ("охват не менее 35 % (факт 2023/24 – 20 %)", ["Охват % 35"], "факт 2023/24 – 20 %"),
    (
      "охват: 2024/2025 – 20 %, 2025/2026 – 35 % (базовое значение 2023/2024 – 8 %).",
      ["Охват % 2024/25: 20, 2025/26: 35"], "базовое значение 2023/2024 – 8 %"
    ),
    ("число пар – 12 (было 4)", ["Число пар ед. 12"], "было 4"),
    ("охват – 35 % против 20 % в прошлом году", ["Охват % 35"], "против 20 % в прошлом году"),
    ("охват: факт 2023 – 20 %, план 2025 – 35 %", ["Охват % 2025: 35"], "факт 2023 – 20 %"),
    ("35% of students mentored (2023: 20%)", ["Students mentored % 35"], "2023: 20%"),
    (
      "35% of students mentored, up from 20% in 2023", ["Students mentored % 35"],
      "up from 20% in 2023"
    ),
    ("охват – 40 % (2025 г.)", ["Охват % 2025: 40"], nil),
    ("доля педагогов (до 35 лет) – 40 %", ["Доля педагогов (до 35 лет) % 40"], nil),
    ("доля базовых школ – 20 %", ["Доля базовых школ % 20"], nil),
    // Whose the day in the bracket is, nobody can say.
    ("охват 40 % (не менее 60 % к 2026 году)", [], nil),
    (
      "увеличить долю пар с 20 % в 2023 году до 35 % в 2025 году",
      ["Увеличить долю пар с 20 % в 2023 году до 35 % в 2025 году % 2025: 35"], nil
    ),
    (
      "Increase mentored students from 20% in 2023 to 35% in 2025",
      ["Increase mentored students from 20% in 2023 to 35% in 2025 % 2025: 35"], nil
    ),
    // By how much something grows says not how much is to be reached.
    ("прирост охвата – 10 % ежегодно", [], nil), ("увеличение числа пар на 20 %", [], nil),
    ("снижение отсева на 3 %", [], nil), ("охват – 20/30/40 %", [], nil),
    ("снижение текучести до 5 %", ["Снижение текучести % 5"], nil),
    ("увеличение охвата не менее чем на 10 %", [], nil),
    (
      "Планы реализованы не менее, чем на 90 %",
      ["Планы реализованы % 90"], nil
    ),
    (
      "Количество наставников – 25 чел. к 01.11.2025",
      ["Количество наставников чел 2025-11-01: 25"], nil
    ),
    (
      "Number of mentors – 25 people by 1 November 2025",
      ["Number of mentors people 2025-11-01: 25"], nil
    ),
    ("Число пар: 12 пар ежегодно", ["Число пар пар ежегодно: 12"], nil),
    ("Выполнено 100 % мероприятий плана", ["Выполнено 100 % мероприятий плана % 100"], nil),
    (
      "2024 год – 20 % обучающихся, 10 % педагогов",
      ["2024 год – 20 % обучающихся % 2024: 20", "10 % педагогов % 2024: 10"], nil
    ),
    ("охват – 35 % к 1 октября", ["Охват % к 1 октября: 35"], nil),
    ("число пар – 12 к концу I полугодия", ["Число пар ед. к концу I полугодия: 12"], nil),
    ("до 1 мая охват педагогов – 60 %", ["До 1 мая охват педагогов % до 1 мая: 60"], nil),
  ]

  @Test(arguments: numbers)
  func `a number of before is no goal and dates none`(
    text: String, goals: [String], beside: String?
  ) {
    let targets = IndicatorText.targets(in: text)
    let said = targets.map { target in
      let goals = target.goals.map { "\($0.key): \(Int($0.value))" }
      return "\(target.title) \(target.unit) "
        + (target.value.map { ["\(Int($0))"] } ?? goals).joined(separator: ", ")
    }
    #expect(said == goals)
    #expect(targets.flatMap(\.asides) == [beside].compactMap { $0 })
  }

  @Test(arguments: [
    (
      [
        "Показатели:", "охват обучающихся – 35 % к 1 октября;", "охват педагогов – 20 % к маю;",
        "число пар – 12 к концу I полугодия.",
      ],
      [
        "Охват обучающихся % 2024-10-01: 35", "Охват педагогов % 2025-05-31: 20",
        "Число пар ед. 2024-12-31: 12",
      ]
    ),
    (
      ["Целевые показатели к маю 2025 года:", "охват обучающихся – 35 %;", "число пар – 12."],
      ["Охват обучающихся % 2025-05-31: 35", "Число пар ед. 2025-05-31: 12"]
    ),
    (["Показатели на 31.12.2024:", "охват – 35 %"], ["Охват % 2024-12-31: 35"]),
    (
      [
        "Целевые показатели на конец 2024-2025 учебного года:",
        "- охват – 35 % (в 2023-2024 – 20 %);",
      ],
      ["Охват % 2024/25: 35"]
    ),
    (["Показатели:", "охват: 2023 год – 20 %, 2025 год – 35 %"], ["Охват % 2025: 35"]),
    (
      ["Показатели: охват обучающихся 35 %; число пар 12."],
      ["Охват обучающихся % 35", "Число пар ед. 12"]
    ),
    (
      ["Индикаторы: 12 пар, 35 % обучающихся, 100 % молодых педагогов."],
      ["Число пар пар 12", "35 % обучающихся % 35", "100 % молодых педагогов % 100"]
    ),
    (
      ["Targets: 60 mentors trained; 40% of students mentored; 85% satisfaction."],
      ["Mentors trained mentors 60", "Students mentored % 40", "Satisfaction % 85"]
    ),
  ])
  func `the day of a heading and of a plan is that of its goals`(
    lines: [String], goals: [String]
  ) throws {
    #expect(try Self.said(lines, Self.oneYear) == goals)
    #expect(try Self.imported(lines, Self.oneYear).doubts.isEmpty)
  }

  @Test func `each year has its goal, where a plan is for several`() throws {
    let line = "не менее 20 наставников ежегодно"
    #expect(
      try Self.said(["Показатели:", line], Self.threeYears) == [
        "Число наставников наставников 2024/25: 20, 2025/26: 20, 2026/27: 20"
      ])
    #expect(
      try Self.said(["Показатели:", line], Self.oneYear) == [
        "Число наставников наставников 20"
      ])
    // Which May, only a person knows.
    let found = try Self.imported(["Показатели:", "охват – 20 % к маю"], Self.threeYears)
    #expect(found.doubts.map(\.place.text) == ["к маю"])
  }

  @Test(arguments: [
    "Количество наставнических пар: 12", "Планируемый охват – 120 обучающихся.",
    "Охват: 12 человек", "Количество обученных наставников – не менее 20 человек ежегодно.",
    "Показатели: рост удовлетворённости, прирост пар на 10 %", "Прирост охвата – 10 %",
  ])
  func `a line of goals that is not understood is asked about`(line: String) throws {
    #expect(try Self.imported([line], Self.oneYear).doubts.map(\.place.text) == [line])
  }
}
