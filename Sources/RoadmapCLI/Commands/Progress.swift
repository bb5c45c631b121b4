import RoadmapCore

extension Command {
  /// `progress`: how much is done.
  static let progress = Command(
    name: "progress",
    russianName: "процент",
    synonyms: ["percent", "half", "ход", "прогресс", "выполнение"],
    group: .changing,
    summary: LocalizedText(
      en: "record how much is done, in percent", ru: "отметить, на сколько процентов готово"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of an activity, or several; then how much is done, 0 to 100",
        ru: "номер мероприятия или несколько, затем процент готовности от 0 до 100"),
      count: 2...Int.max, sequence: LocalizedText(en: "ID… PERCENT", ru: "НОМЕР… ПРОЦЕНТ"),
      complaints: [
        .missingID, LocalizedText(en: "the percentage is missing", ru: "не указан процент"),
      ], areItems: true),
    ownOptions: .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(en: "progress 2.3 40", ru: "процент 2.3 40"),
        meaning: LocalizedText(en: "40 % of it is done", ru: "готово на 40 %"))
    ],
    run: { (invocation) throws(CommandError) in
      // «50 процентов», “50 %”
      let words = invocation.operands
      let isNamed =
        words.count > 2 && words.last.map { $0 == "%" || $0.hasPrefix("процент") } == true
      let operands = isNamed ? words.dropLast() : words[...]
      let typed = operands.last ?? ""
      guard let percent = NumberArgument.read(typed) else {
        let expected = LocalizedText(
          en: "how much is done, from 0 to 100", ru: "процент готовности от 0 до 100")
        throw .fault(.badOperand(typed, expected: expected), of: invocation.command)
      }
      return try invocation.mark(
        .progress(percent: percent), ids: Array(operands.dropLast()))
    })
}
