import RoadmapCore

extension Command {
  /// `measure`: what was measured of an indicator.
  static let measure = Command(
    name: "measure",
    russianName: "замер",
    synonyms: ["value", "record", "измерить", "измерение", "значение", "факт"],
    group: .changing,
    summary: LocalizedText(
      en: "record the measured value of an indicator", ru: "записать значение показателя"),
    operands: Operands(
      placeholder: LocalizedText(en: "TARGET", ru: "ПОКАЗАТЕЛЬ"),
      help: LocalizedText(
        en: """
          the id of an indicator, as coverage shows it, or its title in quotes; then its value \
          (47.5) or a count of a total (540/760)
          """,
        ru: """
          обозначение показателя, как его показывает coverage, или его название в кавычках; затем \
          значение (47,5) или сколько из скольких (540/760)
          """),
      count: 2...Int.max,
      sequence: LocalizedText(
        en: "TARGET VALUE|COUNT/TOTAL", ru: "ПОКАЗАТЕЛЬ ЗНАЧЕНИЕ|СКОЛЬКО/ВСЕГО"),
      complaints: [
        LocalizedText(en: "the indicator is missing", ru: "не указан показатель"),
        LocalizedText(en: "the value is missing", ru: "не указано значение"),
      ]),
    ownOptions: .options(.on, .source, .dryRun),
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "measure students 540/760 --source register",
          ru: "замер students 540/760 --source реестр"),
        meaning: LocalizedText(
          en: "540 of 760 students, as of today", ru: "540 обучающихся из 760 на сегодня"))
    ],
    run: { (invocation) throws(CommandError) in
      // «420 из 690» comes as three words, a title as many, where the quotes are left out.
      let words = invocation.operands
      let day = OptionDeclaration.of(.on)
      if let last = words.last, NumberArgument.amount(last) == nil, day.accepts(last) {
        throw .fault(.valueAmongOperands(last, day), of: invocation.command)
      }
      let counts = stride(from: min(5, words.count - 1), through: 1, by: -1)
      let read = counts.lazy.compactMap { count in
        NumberArgument.measured(words.suffix(count).joined(separator: " ")).map { ($0, count) }
      }.first
      // «540 760» is no value of the indicator «students 540».
      let isPair = words.count > 2 && words.suffix(2).allSatisfy { NumberArgument.read($0) != nil }
      guard let (measured, count) = read, !isPair else {
        if let text = UnquotedText(tooManyIn: invocation.arguments, textFrom: nil) {
          throw .fault(.missingQuotes(text), of: invocation.command)
        }
        let typed = words.suffix(isPair ? 2 : words.count - 1).joined(separator: " ")
        let expected = LocalizedText(
          en: "a value such as 47.5, or a count of a total such as 540/760",
          ru: "значение, например 47,5, или сколько из скольких, например 540/760")
        throw .fault(.badOperand(typed, expected: expected), of: invocation.command)
      }
      var request = MeasureRequest(
        target: words.dropLast(count).joined(separator: " "), measured.amount, on: invocation[.on],
        source: invocation[.source])
      request.isAsked = true
      request.unit = measured.unit
      return try invocation.change { (_) throws(CommandError) in [.measure(request)] }
    })
}
