import Testing

@testable import RoadmapCore

/// How the texts of single cells are told apart.
struct CellSplitTests {
  @Test(arguments: [
    ("Иванова А.Б.", ["Иванова А.Б."]),
    ("Иванова А.Б. Петрова В.Г.", ["Иванова А.Б.", "Петрова В.Г."]),
    (
      "Иванова А.Б., Петрова В.Г.; Сидоров Д. Е.", ["Иванова А.Б.", "Петрова В.Г.", "Сидоров Д.Е."]
    ),
    ("А.Б. Иванова", ["Иванова А.Б."]),
    ("Директор, зам. директора по УВР", ["Директор", "зам. директора по УВР"]),
    ("куратор и психолог", ["куратор", "психолог"]),
    ("заместители директора по УВР и ВР", ["заместители директора по УВР и ВР"]),
    ("Директор\nКуратор\nКалачева Е. А.", ["Директор", "Куратор", "Калачева Е.А."]),
    ("Классные\nруководители", ["Классные руководители"]),
    (
      "Зав.каф. Лисин А.Б. Зуева В.Г.. Котов Д.Е., Ершов Ж.З.",
      ["Лисин А.Б.", "Зуева В.Г.", "Котов Д.Е.", "Ершов Ж.З."]
    ),
    (
      "Наставники, Лисин А.Б., члены проектного офиса",
      ["Наставники", "Лисин А.Б.", "члены проектного офиса"]
    ),
    ("Лисин А.Б., специалист по УМР Центра развития", ["Лисин А.Б."]),
    ("Центр развития, Комитет по образованию", ["Центр развития", "Комитет по образованию"]),
    ("Администрация / педколлектив", ["Администрация", "педколлектив"]),
    (
      "Лисина Анна Борисовна, классные руководители",
      ["Лисина Анна Борисовна", "классные руководители"]
    ),
    ("", []), ("—", []),
  ])
  func `parties are told apart`(cell: String, names: [String]) {
    #expect(PartySplit(cell).parties.map(\.name) == names)
  }

  @Test(arguments: [
    ("Лисин А.Б., специалист по УМР", "специалист по УМР"),
    ("директор Лисин А.Б.", "директор"), ("Лисин А.Б. (куратор)", "куратор"),
    ("Лисин А.Б. - заместитель директора", "заместитель директора"),
  ])
  func `a position stays with its person`(cell: String, position: String) throws {
    let party = try #require(PartySplit(cell).parties.first)
    #expect(party.name == "Лисин А.Б.")
    #expect(party.position == position)
  }

  @Test(arguments: [
    ("1. Приказ\n2. План", ["Приказ", "План"]),
    ("1.Приказ\n 2.План\n3)Отчет", ["Приказ", "План", "Отчет"]),
    ("1. Приказ\n1. План", ["Приказ", "План"]),
    ("1. Консультации. 2. Курсы.", ["Консультации.", "Курсы."]),
    ("1.1. Приказ\n1.2. План на\nгод", ["Приказ", "План на год"]),
    ("- приказ;\n- план", ["приказ", "план"]),
    ("Акты, включающие:\n- сроки;\n- лица", ["Акты, включающие: - сроки; - лица"]),
    ("Встреча 10.11.2020\nв школе", ["Встреча 10.11.2020 в школе"]),
    ("10.11.2020", ["10.11.2020"]),
  ])
  func `entries of a list are told apart`(cell: String, texts: [String]) {
    #expect(ListSplit(cell).entries.map(\.text) == texts)
  }

  @Test(arguments: [
    ("приказ", ["приказ"]),
    (
      "База данных; согласие на обработку, заполненные родителями",
      ["База данных", "согласие на обработку, заполненные родителями"]
    ),
    (
      "Методические материалы, методические рекомендации",
      ["Методические материалы", "методические рекомендации"]
    ),
    (
      "Отзыв о результатах; Справка/ Протокол совета Протокол офиса",
      ["Отзыв о результатах", "Справка", "Протокол совета", "Протокол офиса"]
    ),
    (
      "1. портфолио, составленное в беседе;\n1. анкета",
      ["портфолио, составленное в беседе", "анкета"]
    ),
  ])
  func `documents are told apart`(cell: String, documents: [String]) {
    #expect(DocumentSplit.documents(in: cell) == documents)
  }

  @Test(arguments: [
    ("1.", [1]), ("1.2", [1, 2]), ("4.4.1", [4, 4, 1]), ("3)Подготовка", [3]), ("IV.", [4]),
    ("Этап 2. Основной", [2]), ("- дело", []),
  ])
  func `marks are read`(text: String, parts: [Int]) {
    #expect(PartMark(text)?.parts == parts)
  }

  @Test(arguments: [
    "", "дело", "2020 год", "01.10.2020", "10 человек", "V съезд", "—", "1 Этап работы с парами",
  ])
  func `what is no mark is none`(text: String) {
    #expect(PartMark(text) == nil)
  }

  @Test(arguments: [
    ("Сроки", ColumnRole?.some(.deadline)), ("Дата проведения", .deadline),
    ("Длительность этапа", .deadline),
    ("Ответственный исполнитель", .responsible), ("Кто отвечает", .responsible),
    ("Ключевой результат", .keyResult), ("№ п/п", .number), ("№ этапа", .number),
    ("Документы (мероприятия, ресурсы), закрепляющие результат", .documents),
    ("Показатели эффективности", .indicators), ("Содержание подэтапов", .substage),
    ("Наименование этапа", .stage), ("На этом этапе важно:", .focus), ("2021", .year("2021")),
    ("2021/2022 уч. год", .year("2021/22")), ("ФИО", .person), ("Должность", .position),
    ("Примечание", .note), ("Мероприятия", .activity), ("Содержание деятельности", .content),
    ("Мероприятия по реализации задачи", .activity), ("Планируемая дата", .deadline),
    ("Плановое значение", .goal), ("Виды деятельности", .activity), ("Вид документа", .documents),
    ("с", .starts), ("Finish", .ends), ("By when", .deadline), ("Lead", .responsible),
    ("Phase", .stage), ("Проведение единых дней", nil),
  ])
  func `titles of columns say what they hold`(title: String, role: ColumnRole?) {
    #expect(HeaderWords.role(of: title) == role)
  }

  @Test(arguments: [
    ("не менее 30% в 2022 году", 30.0, "2022"), ("50 % в 2023/2024 учебном году", 50, "2023/24"),
  ])
  func `a goal of a sentence has its year`(text: String, value: Double, key: String) throws {
    let figure = try #require(IndicatorText.figures(in: text).first)
    #expect(figure.value == value)
    #expect(figure.yearKey == key)
  }

  @Test(arguments: [
    ("не менее 30%", false), ("доля не ниже 30%", false), ("at least 80% attend", false),
    ("no less than 80%", false), ("Охват 80 %", false), ("не более 5 % опозданий", true),
    ("не больше 5 %", true), ("доля пропусков ниже 10 %", true), ("менее 10 %", true),
    ("Persistent absence below 10%", true), ("No more than 5% late", true),
    ("less than 5%", true), ("доля ушедших ≤ 10 %", true), ("≤ 10", true), ("≥ 10 %", false),
    ("at most 10", true), ("снизить отсев до 5 %", true), ("довести охват до 70 %", false),
    ("reduce absence to 5%", true),
  ])
  func `a goal that is not to be passed is no least one`(text: String, isUpper: Bool) throws {
    let figure = try #require(IndicatorText.figures(in: text).first)
    #expect(figure.isUpperBound == isUpper)
  }

  @Test(arguments: [
    ("не менее 1 250 обучающихся", 1250.0, "обучающихся"),
    ("at least 1,250 mentors", 1250, "mentors"),
    ("не менее 1,5 % учителей", 1.5, "%"), ("не менее 5-ти пар", 5, "пар"),
    ("80 percent of mentors", 80, "%"), ("≥ 12 пар", 12, "пар"),
  ])
  func `a number of a goal is whole, with its unit`(text: String, value: Double, unit: String) {
    let targets = IndicatorText.targets(in: text)
    #expect(targets.map(\.value) == [value])
    #expect(targets.map(\.unit) == [unit])
  }

  @Test(arguments: [
    "не менее 10–15 %", "10 % – 15 % учителей", "доля педагогов до 10 %", "от 10 до 15 %",
  ])
  func `one of two numbers, or one with no side, is no goal`(text: String) {
    #expect(IndicatorText.targets(in: text).isEmpty)
    let unclear = IndicatorText.figures(in: text).filter(\.isUnclear)
    #expect(unclear.count == 1)
  }
}
