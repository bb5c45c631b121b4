/// What stands before the number of a line, in documents and where one is typed.
enum NumberSign {
  /// Words for stages.
  static let stages = [
    "этап", "раздел", "блок", "модуль", "направление", "шаг", "часть", "stage", "phase",
  ]
  /// Beginnings of the words by which documents call stages, in all their forms; «Шаг» and «Часть» name one
  /// only beside a number.
  static let stageStems = [
    "этап", "стади", "направлени", "раздел", "блок", "модул", "stage", "phase", "section",
    "workstream", "strand",
  ]
  /// Words for lines, whose number may have several parts.
  static let lines = ["мероприятие", "задача", "цель"]
  /// What people type besides.
  private static let typed = [
    "пункты", "пункта", "пункт", "п.п.", "пп.", "пп", "п.", "п", "№№", "№", "этапа", "items",
    "item", "nn", "n",
  ]

  /// All of them, the longest first.
  static let all = (typed + stages + lines).stablySorted { $0.count > $1.count }
}
