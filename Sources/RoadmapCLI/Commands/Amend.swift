import RoadmapCore

extension Command {
  /// `amend`: corrects what was recorded.
  static let amend = Command(
    name: "amend",
    russianName: "исправить",
    synonyms: [
      "fix", "correction", "evidence", "поправить", "исправление", "подтверждение", "подтвердить",
    ],
    group: .changing,
    summary: LocalizedText(
      en: "correct a mark or a measurement of weeks ago, or take it out",
      ru: "исправить или убрать прежнюю отметку или замер"),
    note: LocalizedText(
      en: """
        What the record said is kept in the file under “changes”. Evidence given here stands in \
        place of the old; roadmap done ID --evidence adds to it.
        """,
      ru: """
        Прежняя запись сохраняется в файле, в «changes». Подтверждения встают на место прежних; \
        добавить к ним — roadmap done НОМЕР --evidence ДОКУМЕНТ.
        """),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of an activity, or the id of an indicator",
        ru: "номер мероприятия или обозначение показателя"),
      count: 1...1, complaints: [.missingID]),
    ownOptions: .options(.entry, .state, .on) + ofEntries + ofMeasurements
      + .options(.takeOut, .reason, .dryRun),
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "amend 2.1 --entry 2024-05-28 --on 2024-05-20 --evidence \"Order No. 15\"",
          ru: "исправить 2.1 --entry 28.05.2024 --on 20.05.2024 --evidence \"Приказ № 15\""),
        meaning: LocalizedText(
          en: "it was done on the 20th", ru: "на самом деле выполнено 20 мая")),
      Example(
        arguments: LocalizedText(
          en: "amend students --entry 2024-05-25 --value 540/760",
          ru: "исправить students --entry 25.05.2024 --value 540/760"),
        meaning: LocalizedText(en: "the count was wrong", ru: "число было записано неверно")),
    ],
    run: { (invocation) throws(CommandError) in
      let isRemoval = invocation[.takeOut]
      let corrections = [OptionDeclaration].options(.on) + ofEntries + ofMeasurements
      if isRemoval {
        // Which due date is meant can tell what is taken out.
        let others = corrections.filter { $0.name != OptionDeclaration.of(.occurrence).name }
        try invocation.refuse(others, with: "--remove")
      }
      guard isRemoval || invocation.given(of: corrections) != nil else {
        throw .fault(.missingOption(.of(.on)), of: invocation.command)
      }
      let id = invocation.operands.first ?? ""
      let percent = try invocation.number(.percent)
      let amount = try invocation.amount(.value)
      return try invocation.change { (roadmap) throws(CommandError) in
        let isTarget = (try? roadmap.item(typed: id)) == nil && roadmap.hasTarget(id)
        try invocation.refuse(isTarget ? ofEntries : ofMeasurements, with: id)
        let edit: RoadmapEdit =
          isTarget
          ? .amend(
            AmendMeasurementRequest(
              target: id, entry: invocation[.entry],
              isRemoval
                ? nil : .init(amount, on: invocation[.on], source: invocation[.source])))
          : .amend(
            AmendRequest(
              id: id, entry: invocation[.entry], state: invocation[.state],
              of: invocation[.occurrence],
              isRemoval
                ? nil
                : .init(
                  on: invocation[.on], percent: percent, until: invocation[.until],
                  by: invocation[.by],
                  evidence: invocation[.evidence].isEmpty ? nil : invocation[.evidence],
                  note: invocation[.note])))
        return [edit.explained(by: nil, note: invocation[.reason])]
      }
    })

  private static let ofEntries: [OptionDeclaration] = .options(
    .percent, .occurrence, .until, .by, .evidence, .note)

  private static let ofMeasurements: [OptionDeclaration] = .options(.value, .source)
}

extension Invocation {
  /// The number that an option gives; nil where it is not given.
  fileprivate func number(_ option: Option<String?>) throws(CommandError) -> Double? {
    guard let text = self[option] else { return nil }
    guard let number = NumberArgument.read(text) else { throw bad(text, option) }
    return number
  }

  /// The value, or the count of a total, that an option gives; nil where it is not given.
  fileprivate func amount(_ option: Option<String?>) throws(CommandError) -> Measurement.Amount? {
    guard let text = self[option] else { return nil }
    guard let amount = NumberArgument.amount(text) else { throw bad(text, option) }
    return amount
  }

  private func bad(_ text: String, _ option: Option<String?>) -> CommandError {
    .fault(.badValue(option.declaration.spelling, text, option.declaration), of: command)
  }
}

extension Roadmap {
  /// Whether an indicator has an id, wherever it stands.
  fileprivate func hasTarget(_ id: String) -> Bool {
    var found = targets.contains { $0.id == id }
    forEachItem { item in
      if item.targets.contains(where: { $0.id == id }) { found = true }
    }
    return found
  }
}
