import SeededRandom

/// Activities out of the words of real roadmaps; every title and document differs.
struct GeneratedActivities {
  private var random: SplitMix64
  private let phrases: [String]
  private var number = 0

  /// Makes a source of activities whose deadlines are drawn from some phrases; with another seed
  /// comes another roadmap.
  init(phrases: [String], seed: UInt64) {
    self.phrases = phrases
    random = SplitMix64(seed: seed)
  }

  /// An activity as an indented object, without what separates it from the next one; an open one has
  /// no history.
  mutating func next(id: String, isOpen: Bool = false) -> String {
    var lines = [
      "              \"id\": \"\(id)\"",
      "              \"title\": \"\(title())\"",
      "              \"deadline\": \"\(one(phrases))\"",
      "              \"responsible\": [\(responsible())]",
    ]
    if chance(outOf: 2) { lines.append("              \"keyResult\": \"\(one(Self.results))\"") }
    if chance(outOf: 2) { lines.append("              \"documents\": [\"\(document())\"]") }
    // Most of what fell due was done; a few activities wait for their curator.
    if !isOpen, !chance(outOf: 8) { lines.append(history()) }
    return "            {\n" + lines.joined(separator: ",\n") + "\n            }"
  }

  mutating func title() -> String {
    number += 1
    return "\(one(Self.deeds)) \(one(Self.matters)) (\(one(Self.groups)), № \(number))"
  }

  private mutating func responsible() -> String {
    let names = Self.people.shuffled(using: &random).prefix(chance(outOf: 3) ? 2 : 1)
    return names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private mutating func document() -> String {
    "\(one(Self.papers)) № \(Int.random(in: 1...9_999, using: &random))"
  }

  /// One `done` for each year of the period that is over on the day that the benchmark asks about.
  private mutating func history() -> String {
    let entries = ["2021-10-04", "2022-10-03", "2023-10-02"].map { day in
      """
                      {
                        "on": "\(day)",
                        "state": "done",
                        "evidence": ["\(document())"]
                      }
      """
    }
    let shown = chance(outOf: 8) ? entries : Array(entries.prefix(1))
    return "              \"progress\": [\n" + shown.joined(separator: ",\n")
      + "\n              ]"
  }

  private mutating func one(_ words: [String]) -> String {
    words[Int.random(in: words.indices, using: &random)]
  }

  private mutating func chance(outOf count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private static let deeds = [
    "Подготовка", "Проведение", "Утверждение", "Обсуждение", "Сбор", "Анализ", "Публикация",
    "Организация", "Мониторинг", "Разработка",
  ]
  private static let matters = [
    "приказа о внедрении целевой модели", "анкет наставников", "базы наставляемых",
    "программ наставничества", "встреч тандемов", "обучения кураторов", "памяток для родителей",
    "лучших практик наставничества", "итогового форума", "страницы на сайте школы",
  ]
  private static let groups = [
    "5–7 классы", "8–9 классы", "10–11 классы", "молодые педагоги", "студенты колледжа",
    "социальные партнёры",
  ]
  private static let results = [
    "сформирована база наставников", "определены формы наставничества", "подписаны согласия",
    "проведено анкетирование", "составлены планы работы тандемов", "получена обратная связь",
    "обновлён реестр программ", "назначены ответственные лица",
  ]
  private static let papers = [
    "приказ по школе", "протокол педагогического совета", "справка заместителя директора",
    "аналитическая записка", "реестр наставляемых", "журнал учёта встреч",
  ]
  private static let people = [
    "Директор школы", "Заместитель директора по УВР", "Куратор Веретенникова Л.С.",
    "Педагог-психолог", "Классные руководители", "Рабочая группа", "Совет родителей",
    "Методист Корнаухов С.Э.",
  ]
}
