import RoadmapCore

extension Command {
  /// `move`: another place in the plan.
  static let move = Command(
    name: "move",
    russianName: "переместить",
    synonyms: ["mv", "reorder", "передвинуть", "порядок"],
    group: .changing,
    summary: LocalizedText(
      en: "move an item to another stage, or before or behind another item",
      ru: "перенести пункт в другой этап или поставить перед другим пунктом, после него"),
    note: LocalizedText(
      en: """
        The history goes along. In another part the item gets the next free number there, unless \
        --id names one; deadlines that wait for it follow.
        """,
      ru: """
        История переносится вместе с пунктом. В другом разделе он получает следующий свободный \
        номер, если --id не называет свой; зависящие от него сроки следуют за ним.
        """),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of a stage, sub-stage or activity",
        ru: "номер этапа, подэтапа или мероприятия"),
      count: 1...1, complaints: [.missingID], surplus: .of(.newParent),
      misplaced: \.ofMove),
    ownOptions: .options(.newParent, .before, .after, .newID, .force) + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "move 1.3 --to 2 --before 2.1", ru: "переместить 1.3 --в 2 --before 2.1"),
        meaning: LocalizedText(
          en: "into stage 2, as its first activity", ru: "в этап 2, первым мероприятием"))
    ],
    run: { (invocation) throws(CommandError) in
      let place = try invocation.siblingPlace()
      guard invocation[.newParent] != nil || place != .last else {
        throw .fault(.missingOption(.of(.newParent)), of: invocation.command)
      }
      let request = MoveRequest(
        id: invocation.operands.first ?? "", to: invocation[.newParent], place,
        newID: invocation[.newID], isForced: invocation[.force])
      return try invocation.amend { (_) throws(CommandError) in [.move(request)] }
    })
}
