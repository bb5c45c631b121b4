import RoadmapCore
import RoadmapRendering

extension Command {
  /// `team`: who belongs to the team, and its changes.
  static let team = Command(
    name: "team",
    russianName: "команда",
    synonyms: ["member", "members", "people", "участники", "группа", "состав"],
    group: .changing,
    summary: LocalizedText(
      en: "the team: list it, add a member, change a position, let somebody leave",
      ru: "команда: показать, добавить участника, сменить должность, исключить"),
    note: LocalizedText(
      en: """
        add NAME [--position TEXT] [--kind KIND] [--alias NAME]…; position NAME TEXT; alias NAME \
        SPELLING…; leave NAME. Who takes over from somebody: roadmap assign --replace OLD NEW.
        """,
      ru: """
        добавить ИМЯ [--position ДОЛЖНОСТЬ] [--kind ВИД] [--alias НАПИСАНИЕ]…; должность ИМЯ \
        ДОЛЖНОСТЬ; написание ИМЯ НАПИСАНИЕ…; исключить ИМЯ. Передать дела другому: roadmap assign \
        --replace КОГО КЕМ.
        """),
    operands: Operands(
      placeholder: LocalizedText(en: "ACTION", ru: "ДЕЙСТВИЕ"),
      help: LocalizedText(
        en: "add, position, alias or leave, then a name; without one, the team is listed",
        ru: "добавить, должность, написание или исключить, затем имя; без них команда только "
          + "показывается"),
      count: 0...Int.max,
      sequence: LocalizedText(en: "[ACTION NAME [TEXT…]]", ru: "[ДЕЙСТВИЕ ИМЯ [ТЕКСТ…]]"),
      actions: TeamAction.allCases.map(\.name)),
    ownOptions: .options(.position, .memberKind, .aliases) + .amendments,
    readsRoadmap: true,
    formats: [.text, .markdown, .csv, .json],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "team add \"Petrov P. P.\" --position mentor",
          ru: "команда добавить \"Петров П. П.\" --position наставник"),
        meaning: LocalizedText(en: "a new member", ru: "новый участник"))
    ],
    run: { (invocation) throws(CommandError) in
      guard let word = invocation.operands.first else {
        return try invocation.report(on: []) { TeamReport(of: $0) }
      }
      return try invocation.amend { (roadmap) throws(CommandError) in
        [.team(try invocation.teamRequest(word, in: roadmap))]
      }
    })
}

/// What can be done with the team.
private enum TeamAction: String, ChoiceWord {
  case add
  case position
  case alias
  case leave

  var name: LocalizedText {
    switch self {
    case .add: LocalizedText(en: "add", ru: "добавить")
    case .position: LocalizedText(en: "position", ru: "должность")
    case .alias: LocalizedText(en: "alias", ru: "написание")
    case .leave: LocalizedText(en: "leave", ru: "исключить")
    }
  }
}

extension Invocation {
  fileprivate func teamRequest(
    _ word: String, in roadmap: Roadmap
  ) throws(CommandError) -> TeamRequest {
    let action = TeamAction(typed: word)
    let names = namedFirst(Array(operands.dropFirst()), by: action, in: roadmap)
    let name = names.first
    if action != .add,
      let idle = given(of: .options(.position, .memberKind, .aliases))
    {
      let language = language()
      let add = "\(command.name(in: language)) \(TeamAction.add.name[language])"
      throw .fault(.idleOption(idle.spelling(in: language), without: add), of: command)
    }
    switch (action, name) {
    case (.add, let name?) where names.count == 1:
      return .add(
        name, kind: self[.memberKind], position: self[.position], aliases: self[.aliases])
    case (.position, let name?) where names.count == 2: return .position(name, names[1])
    case (.alias, let name?) where names.count > 1: return .alias(name, Array(names.dropFirst()))
    case (.leave, let name?) where names.count == 1: return .leave(name)
    default:
      throw .fault(
        .badOperand(
          operands.joined(separator: " "),
          expected: LocalizedText(
            en: "add NAME, position NAME TEXT, alias NAME SPELLING or leave NAME",
            ru: "добавить ИМЯ, должность ИМЯ ДОЛЖНОСТЬ, написание ИМЯ НАПИСАНИЕ или исключить ИМЯ"
          )),
        of: command)
    }
  }

  /// The words behind an action, a name of several words whose quotes were left out being one of them.
  private func namedFirst(
    _ words: [String], by action: TeamAction?, in roadmap: Roadmap
  ) -> [String] {
    switch action {
    case .add, .leave:
      return AssignRequest.isOneName(words, in: roadmap) ? [words.joined(separator: " ")] : words
    case .position, .alias:
      guard let (name, rest) = AssignRequest.party(leading: words, in: roadmap),
        action == .position || name.contains(" ") && !rest.contains(where: { $0.contains(" ") })
      else { return words }
      return [name, rest.joined(separator: " ")]
    case nil: return words
    }
  }
}
