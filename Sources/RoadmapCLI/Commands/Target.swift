import RoadmapCore

extension Command {
  /// `target`: indicators and their goals.
  static let target = Command(
    name: "target",
    russianName: "показатель",
    synonyms: ["goal", "indicator", "цель", "индикатор"],
    group: .changing,
    summary: LocalizedText(
      en: "indicators: add one, set a goal for a year, remove one, correct a measurement",
      ru: "показатели: добавить, задать цель на год, исключить, исправить замер"),
    note: LocalizedText(
      en: """
        add TARGET TITLE --at-least YEAR=VALUE…; goal TARGET YEAR VALUE (goal TARGET VALUE for the \
        whole period); remove TARGET; correct TARGET DAY VALUE|COUNT/TOTAL. roadmap coverage shows \
        all of them.
        """,
      ru: """
        добавить ПОКАЗАТЕЛЬ НАЗВАНИЕ --at-least ГОД=ЗНАЧЕНИЕ…; цель ПОКАЗАТЕЛЬ ГОД ЗНАЧЕНИЕ (на \
        весь период: цель ПОКАЗАТЕЛЬ ЗНАЧЕНИЕ); исключить ПОКАЗАТЕЛЬ; исправить ПОКАЗАТЕЛЬ ДЕНЬ \
        ЗНАЧЕНИЕ|СКОЛЬКО/ВСЕГО. Все показатели покажет roadmap coverage.
        """),
    operands: Operands(
      placeholder: LocalizedText(en: "ACTION", ru: "ДЕЙСТВИЕ"),
      help: LocalizedText(
        en: "add, goal, remove or correct, then the id of the indicator and what goes with it",
        ru: "добавить, цель, исключить или исправить, затем обозначение показателя и остальное"),
      count: 2...4,
      sequence: LocalizedText(
        en: "ACTION TARGET [TEXT…]", ru: "ДЕЙСТВИЕ ПОКАЗАТЕЛЬ [ТЕКСТ…]"),
      complaints: [
        LocalizedText(en: "what is to be done is missing", ru: "не указано, что сделать"),
        LocalizedText(en: "the indicator is missing", ru: "не указан показатель"),
      ], actions: TargetAction.allCases.map(\.name)),
    ownOptions: .options(.atLeast, .atMost, .unit, .audience, .owner, .source, .force)
      + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "target goal students 2024 70", ru: "показатель цель students 2024 70"),
        meaning: LocalizedText(
          en: "at least 70 % in 2024", ru: "не менее 70 % в 2024 году")),
      Example(
        arguments: LocalizedText(
          en: "target correct students 2024-05-25 540/760",
          ru: "показатель исправить students 25.05.2024 540/760"),
        meaning: LocalizedText(
          en: "the measurement of that day was wrong", ru: "замер того дня был записан неверно")),
    ],
    run: { (invocation) throws(CommandError) in
      let edit = try invocation.targetEdit()
      return try invocation.amend { (_) throws(CommandError) in [edit] }
    })
}

/// What can be done with an indicator.
enum TargetAction: String, ChoiceWord {
  case add
  case goal
  case remove
  case correct

  var name: LocalizedText {
    switch self {
    case .add: LocalizedText(en: "add", ru: "добавить")
    case .goal: LocalizedText(en: "goal", ru: "цель")
    case .remove: LocalizedText(en: "remove", ru: "исключить")
    case .correct: LocalizedText(en: "correct", ru: "исправить")
    }
  }
}

extension Invocation {
  fileprivate func targetEdit() throws(CommandError) -> RoadmapEdit {
    let words = Array(operands.dropFirst(2))
    let id = operands[1]
    switch (TargetAction(typed: operands[0]), words.count) {
    case (.add, 1):
      let goals = try (self[.atLeast] + self[.atMost]).map { (text) throws(CommandError) in
        try goal(text)
      }
      if !self[.atLeast].isEmpty, !self[.atMost].isEmpty {
        throw .fault(.conflicting(.atLeast, .atMost), of: command)
      }
      return .target(
        .add(
          id: id, title: words[0], unit: self[.unit], audience: self[.audience],
          bound: self[.atMost].isEmpty ? .atLeast : .atMost, goals: goals, item: self[.owner]))
    case (.goal, 1), (.goal, 2):
      return .target(.goal(id: id, try goal(words.joined(separator: "="))))
    case (.remove, 0): return .target(.remove(id: id, isForced: self[.force]))
    case (.correct, 2):
      guard let day = try day(operand: words[0], .happened),
        let amount = NumberArgument.amount(words[1])
      else { fallthrough }
      return .amend(
        AmendMeasurementRequest(
          target: id, entry: day, .init(amount, source: self[.source])))
    default:
      throw .fault(
        .badOperand(
          operands.joined(separator: " "),
          expected: LocalizedText(
            en: "add TARGET TITLE, goal TARGET YEAR VALUE, remove TARGET or correct TARGET DAY "
              + "VALUE",
            ru:
              "добавить ПОКАЗАТЕЛЬ НАЗВАНИЕ, цель ПОКАЗАТЕЛЬ ГОД ЗНАЧЕНИЕ, исключить ПОКАЗАТЕЛЬ "
              + "или исправить ПОКАЗАТЕЛЬ ДЕНЬ ЗНАЧЕНИЕ")), of: command)
    }
  }

  /// A goal as it is typed: `2024=70`, `2023/24=70`, `31.12.2023=70`, or `70`.
  private func goal(_ text: String) throws(CommandError) -> TargetRequest.GoalText {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let value = parts.last.flatMap(NumberArgument.read) else {
      throw .fault(
        .badOperand(
          text,
          expected: LocalizedText(
            en: "a year and a value, such as 2024=70", ru: "год и значение, например 2024=70")),
        of: command)
    }
    let key = parts.count == 2 ? parts[0] : ""
    return TargetRequest.GoalText(try day(operand: key, .day)?.description ?? key, value)
  }
}
