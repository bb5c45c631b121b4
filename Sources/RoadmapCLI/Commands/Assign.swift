import RoadmapCore

extension Command {
  /// `assign`: who is responsible.
  static let assign = Command(
    name: "assign",
    russianName: "назначить",
    synonyms: ["responsible", "give", "delegate", "поручить", "ответственный", "назначение"],
    group: .changing,
    summary: LocalizedText(
      en: "say who is responsible for an item", ru: "назначить ответственных за пункт"),
    operands: Operands(
      placeholder: LocalizedText(en: "ID", ru: "НОМЕР"),
      help: LocalizedText(
        en: "the number of an item, then everybody who is responsible for it",
        ru: "номер пункта, затем все, кто за него отвечает"),
      count: 2...Int.max, sequence: LocalizedText(en: "ID NAME…", ru: "НОМЕР ИМЯ…"),
      complaints: [
        .missingID,
        LocalizedText(en: "who is responsible is missing", ru: "не указан ответственный"),
      ]),
    ownOptions: [Option<Bool>.dryRun.declaration],
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "assign 4.4.1 curator psychologist", ru: "назначить 4.4.1 куратор педагог-психолог"),
        meaning: LocalizedText(
          en: "these two, nobody else", ru: "эти двое и больше никто"))
    ],
    run: { (invocation) throws(CommandError) in
      let request = AssignRequest(
        id: invocation.operands.first ?? "",
        responsible: Array(invocation.operands.dropFirst()))
      return try invocation.change { (_) throws(CommandError) in [.assign(request)] }
    })
}
