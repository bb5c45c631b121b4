import RoadmapCore

extension Command {
  /// `add`: a new activity.
  static let add = Command(
    name: "add",
    russianName: "добавить",
    synonyms: ["insert", "append", "новое", "вставить"],
    group: .changing,
    summary: LocalizedText(
      en: "add an activity, sub-stage or stage to the plan",
      ru: "добавить в план мероприятие, подэтап или этап"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "where it belongs, then what is to be done; a plan without stages needs no ID",
        ru: "куда добавить, затем что нужно сделать; в плане без этапов номер не нужен"),
      count: 1...2, sequence: LocalizedText(en: "[ID] TITLE", ru: "[НОМЕР] НАЗВАНИЕ"),
      complaints: [LocalizedText(en: "the title is missing", ru: "не указано название")],
      endInText: true, misplaced: \.ofAddition),
    ownOptions: .options(.deadline, .responsible, .level, .before, .after, .newID, .force)
      + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "add 2 \"Training for mentors\" --deadline \"by 1 March 2024\" --responsible curator",
          ru:
            "добавить 2 \"Обучение наставников\" --deadline \"до 1 марта 2024\" --responsible куратор"
        ),
        meaning: LocalizedText(
          en: "behind the last activity of stage 2", ru: "после последнего мероприятия этапа 2")),
      Example(
        arguments: LocalizedText(
          en: "add \"Summing up\" --as stage", ru: "добавить \"Подведение итогов\" --as stage"),
        meaning: LocalizedText(en: "a new stage, the last one", ru: "новый этап, последним")),
    ],
    run: { (invocation) throws(CommandError) in
      let parent = invocation.operands.count > 1 ? invocation.operands.first : nil
      let place = try invocation.siblingPlace()
      let request = AddRequest(
        invocation.operands.last ?? "", as: invocation[.level], under: parent, at: place,
        id: invocation[.newID], deadline: invocation[.deadline],
        responsible: invocation[.responsible],
        isForced: invocation[.force])
      return try invocation.amend { (roadmap) throws(CommandError) in
        let deadline = OptionDeclaration.of(.deadline)
        if let parent, !ItemID.isNumberLike(parent), roadmap.question(of: parent) != nil,
          request.deadline == nil, TypedTime(request.title) != nil
        {
          throw .fault(.valueAmongOperands(request.title, deadline), of: invocation.command)
        }
        if let parent, ItemID.isNumberLike(request.title), roadmap.question(of: parent) != nil,
          roadmap.question(of: request.title) == nil
        {
          let line = invocation.arguments.line([request.title, parent])
          throw .fault(
            .unclear(
              LocalizedText(
                en: "where it belongs comes first, then the title:\n\(line)",
                ru: "сначала пишут, куда добавить, потом название:\n\(line)")),
            of: invocation.command)
        }
        if let parent, case .unknown? = roadmap.question(of: parent),
          let line = invocation.numbered(request.title, under: parent, in: roadmap)
        {
          throw .fault(
            .unclear(
              LocalizedText(
                en: "there is no \(parent) yet; to add it:\n\(line)",
                ru: "\(parent) пока нет; чтобы добавить такой пункт, наберите:\n\(line)")),
            of: invocation.command)
        }
        if let parent, !ItemID.isNumberLike(parent), (try? roadmap.item(typed: parent)) == nil,
          let text = UnquotedText(tooManyIn: invocation.arguments, textFrom: 0)
        {
          throw .fault(.missingQuotes(text), of: invocation.command)
        }
        let isPlaced = parent != nil || place != .last || request.level == .stage
        guard isPlaced || roadmap.stages.isEmpty else {
          throw .fault(.missingStage(roadmap.stages.map(\.item.id)), of: invocation.command)
        }
        return [.add(request)]
      }
    })
}

extension Invocation {
  /// The line that adds what a number means that the roadmap does not have, where it can: «2.5» in stage
  /// 2, «этап 7» behind the last; nil elsewhere.
  fileprivate func numbered(_ title: String, under typed: String, in roadmap: Roadmap) -> String? {
    let number = ItemID.repaired(typed)
    guard ItemID.isNumberLike(number), !ItemID.isNumberLike(title), self[.newID] == nil else {
      return nil
    }
    let language = LanguageChoice.namesLanguage(typed: [arguments.command], answer: .russian)
    if let stop = number.lastIndex(of: ".") {
      let parent = String(number[..<stop])
      guard roadmap.question(of: parent) == nil else { return nil }
      let option = OptionDeclaration.of(.newID).spelling(in: language)
      return arguments.line([parent, title, option, number])
    }
    guard self[.level] == nil, !roadmap.stages.isEmpty else { return nil }
    let option = OptionDeclaration.of(.level).spelling(in: language)
    return arguments.line([title, option, AddRequest.Level.stage.name[language]])
  }
}
