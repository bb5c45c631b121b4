import RoadmapCore

extension Command {
  /// `add`: a new activity.
  static let add = Command(
    name: "add",
    russianName: "добавить",
    synonyms: ["insert", "append", "новое", "вставить"],
    group: .changing,
    summary: LocalizedText(
      en: "add an activity to a stage, sub-stage or activity",
      ru: "добавить мероприятие в этап, подэтап или пункт"),
    operands: Operands(
      placeholder: LocalizedText(en: "ID", ru: "НОМЕР"),
      help: LocalizedText(
        en: "where it belongs, then what is to be done; a plan without stages needs no ID",
        ru: "куда добавить, затем что нужно сделать; в плане без этапов номер не нужен"),
      count: 1...2, sequence: LocalizedText(en: "[ID] TITLE", ru: "[НОМЕР] НАЗВАНИЕ"),
      complaints: [LocalizedText(en: "the title is missing", ru: "не указано название")],
      endInText: true),
    ownOptions: [
      Option<String?>.deadline.declaration, Option<[String]>.responsible.declaration,
      Option<String?>.newID.declaration, Option<Bool>.force.declaration,
      Option<Bool>.dryRun.declaration,
    ],
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "add 2 \"Training for mentors\" --deadline \"by 1 March 2024\" --responsible curator",
          ru:
            "добавить 2 \"Обучение наставников\" --deadline \"до 1 марта 2024\" --responsible куратор"
        ),
        meaning: LocalizedText(
          en: "behind the last activity of stage 2", ru: "после последнего мероприятия этапа 2"))
    ],
    run: { (invocation) throws(CommandError) in
      let parent = invocation.operands.count > 1 ? invocation.operands.first : nil
      let request = AddRequest(
        invocation.operands.last ?? "", under: parent, id: invocation[.newID],
        deadline: invocation[.deadline], responsible: invocation[.responsible],
        isForced: invocation[.force])
      return try invocation.change { (roadmap) throws(CommandError) in
        if let parent, !ItemID.isNumberLike(parent), (try? roadmap.item(typed: parent)) == nil,
          let text = UnquotedText(tooManyIn: invocation.arguments, textFrom: 0)
        {
          throw .usage(UsageError(.missingQuotes(text), of: invocation.command))
        }
        guard parent != nil || roadmap.stages.isEmpty else {
          throw .usage(
            UsageError(.missingStage(roadmap.stages.map(\.item.id)), of: invocation.command))
        }
        return [.add(request)]
      }
    })
}
