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
      ], areItems: true, lastValue: .of(.until)),
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
          .missingDue(after: invocation.operands, invocation.command), of: invocation.command)
      }
      return try invocation.mark(
        .postponed(until: until), ids: invocation.operands, for: invocation[.occurrence])
    })
}

extension UsageError.Fault {
  /// No new due date is given, or none that can be told from a number.
  fileprivate static func missingDue(after operands: [String], _ command: Command) -> Self {
    if operands.count > 1, let last = operands.last {
      let due = OptionDeclaration.of(.until)
      if let first = operands.first, due.accepts(first), !ItemID.isNumberLike(first) {
        return .dayAmongItems(first, due)
      }
      if TypedTime.isImpossible(last) { return .badValue(due.spelling, last, due) }
      if due.accepts(last) { return .numberOrDay(last, due.spelling) }
      for count in operands.indices.dropFirst(2).reversed() {
        var arguments = ParsedArguments(operands: Array(operands[..<count]))
        arguments.takeLastValue(of: due)
        guard arguments.has(due) else { continue }
        return .valueAmongOperands(operands[count...].joined(separator: " "), .of(.note))
      }
      if last.contains(where: \.isLetter) {
        let words = operands.drop { ItemID.isNumberLike($0) || ItemID.range($0) != nil }
        return .badOperand(
          words.joined(separator: " "),
          expected: LocalizedText(
            en: "the new due date, such as 2024-03-15 or “in 2 weeks”",
            ru: "новый срок, например 15.03.2024 или «через 2 недели»"))
      }
    }
    return .missingOperand(of: command, given: 1)
  }
}
