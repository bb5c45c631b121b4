import RoadmapCore

extension Command {
  /// `postpone`: a new due date.
  static let postpone = Command(
    name: "postpone",
    russianName: "перенести",
    synonyms: ["defer", "delay", "later", "отложить", "продлить", "перенос"],
    group: .changing,
    summary: LocalizedText(
      en: "move a due date; the planned one stays on record",
      ru: "перенести срок; плановый остаётся в истории"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of an activity, or several; then the new due date, here or after --until",
        ru: "номер мероприятия или несколько, затем новый срок: здесь или после --until"),
      count: 1...Int.max, sequence: LocalizedText(en: "ID… DATE", ru: "НОМЕР… ДАТА"),
      complaints: [
        .missingID,
        LocalizedText(en: "the new due date is missing", ru: "не указан новый срок"),
      ], areItems: true, misplaced: \.ofPostponing, lastValue: .of(.until)),
    ownOptions: .options(.until, .occurrence) + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "postpone 4.4.1 2024-03-15 --note quarantine",
          ru: "перенести 4.4.1 15.03.2024 --note карантин"),
        meaning: LocalizedText(en: "due on 15 March now", ru: "теперь срок 15 марта"))
    ],
    run: { (invocation) throws(CommandError) in
      guard let until = invocation[.until] else {
        throw .fault(
          .missingDue(invocation.arguments, invocation.command), of: invocation.command)
      }
      return try invocation.mark(
        .postponed(until: until), ids: invocation.operands, for: invocation[.occurrence])
    })
}

extension UsageError.Fault {
  /// No new due date is given, or none that can be told from a number.
  fileprivate static func missingDue(_ arguments: ParsedArguments, _ command: Command) -> Self {
    let operands = arguments.operands
    if operands.count > 1, let last = operands.last {
      let due = OptionDeclaration.of(.until)
      if let doubt = arguments.numberBeforeDay(of: due) { return .unclear(doubt) }
      if let first = operands.first, due.accepts(first), !ItemID.isNumberLike(first),
        ItemID.range(first) == nil
      {
        return .dayAmongItems(first, due)
      }
      let texts = operands.indices.dropFirst().map { operands[$0...].joined(separator: " ") }
      if let day = texts.first(where: TypedTime.isImpossible) {
        return .badValue(due.spelling, day, due)
      }
      // «1.2 на декабрь 2.1»
      var before = ParsedArguments(operands: Array(operands.dropLast()))
      before.takeLastValue(of: due)
      if ItemID.isNumberLike(last), let value = before.given[due.name]?.first {
        let line = arguments.line(before.operands + [last, due.spelling, value])
        return .unclear(
          LocalizedText(
            en: "“\(last)” stands behind the new due date; numbers come first:\n\(line)",
            ru: "«\(last)» стоит после нового срока; сначала пишут номера:\n\(line)"))
      }
      if due.accepts(last) { return .numberOrDay(last, due.spelling) }
      if let on = operands.lastIndex(where: { ["на", "for", "by"].contains($0) }), on > 0,
        case let length = operands[(on + 1)...].joined(separator: " "), TypedAmount(length) != nil
      {
        func line(_ word: String) -> String {
          arguments.line(operands[..<on] + [due.spelling, "\(word) \(length)"])
        }
        let words = operands[on...].joined(separator: " ")
        return .unclear(
          LocalizedText(
            en: "“\(words)” names no day. Counted from today:\n\(line("in"))",
            ru:
              "«\(words)» — это не день. Если считать от сегодняшнего, нужно так:\n\(line("через"))"
          ))
      }
      for count in operands.indices.dropFirst(2).reversed() {
        var shorter = ParsedArguments(operands: Array(operands[..<count]))
        shorter.takeLastValue(of: due)
        guard shorter.has(due) else { continue }
        return .unclear(arguments.text(from: count, of: .of(.note)))
      }
      if last.contains(where: \.isLetter) {
        let words = operands.drop { ItemID.isNumberLike($0) || ItemID.range($0) != nil }
        return .badOperand(
          words.joined(separator: " "),
          expected: LocalizedText(
            en: "the new due date, such as “15 March” or “in 2 weeks”",
            ru: "новый срок, например «15 марта» или «через 2 недели»"))
      }
    }
    return .missingOperand(of: command, given: 1)
  }
}
