import RoadmapCore

extension Command {
  /// `assign`: who is responsible.
  static let assign = Command(
    name: "assign",
    russianName: "назначить",
    synonyms: ["responsible", "give", "delegate", "поручить", "ответственный", "назначение"],
    group: .changing,
    summary: LocalizedText(
      en: "say who is responsible for items, or who takes over from somebody",
      ru: "назначить ответственных за пункты или заменить одного другим"),
    operands: Operands(
      placeholder: LocalizedText(en: "ID", ru: "НОМЕР"),
      help: LocalizedText(
        en: "the numbers of items, then everybody who is responsible for them",
        ru: "номера пунктов, затем все, кто за них отвечает"),
      count: 2...Int.max,
      sequence: LocalizedText(
        en: "ID… NAME… | --replace OLD NEW", ru: "НОМЕР… ИМЯ… | --replace КОГО КЕМ"),
      complaints: [
        .missingID,
        LocalizedText(en: "who is responsible is missing", ru: "не указан ответственный"),
      ]),
    ownOptions: [
      Option<Bool>.replace.declaration, Option<Bool>.openOnly.declaration,
    ] + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "assign 4.4.1 curator psychologist", ru: "назначить 4.4.1 куратор педагог-психолог"),
        meaning: LocalizedText(
          en: "these two, nobody else", ru: "эти двое и больше никто")),
      Example(
        arguments: LocalizedText(
          en: "assign --replace \"Ivanova I. I.\" \"Petrov P. P.\" --open",
          ru: "назначить --replace \"Иванова И. И.\" \"Петров П. П.\" --open"),
        meaning: LocalizedText(
          en: "all that is still open goes over to somebody else",
          ru: "всё незавершённое переходит к другому")),
    ],
    run: { (invocation) throws(CommandError) in
      let words = invocation.operands
      if invocation[.replace] {
        if let extra = words.dropFirst(2).first {
          throw .usage(UsageError(.unexpectedOperand(extra), of: invocation.command))
        }
        let request = ReplaceRequest(
          words.first ?? "", by: words.last ?? "", isOpenOnly: invocation[.openOnly])
        return try invocation.amend { (_) throws(CommandError) in [.replace(request)] }
      }
      if invocation[.openOnly] {
        throw .usage(
          UsageError(.idleOption("--open", without: "--replace"), of: invocation.command))
      }
      return try invocation.amend { (roadmap) throws(CommandError) in
        // The first word is a number whatever it says; those behind it as long as there are such.
        let more = words.dropFirst().dropLast().prefix { roadmap.item(typed: $0) != nil }
        let ids = words.prefix(1) + more
        return [
          .assign(AssignRequest(ids: Array(ids), responsible: Array(words.dropFirst(ids.count))))
        ]
      }
    })
}
