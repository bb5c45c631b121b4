import RoadmapCore

extension Command {
  /// `remove`: takes items out of the plan.
  static let remove = Command(
    name: "remove",
    russianName: "исключить",
    synonyms: ["delete", "rm", "drop", "удалить", "убрать"],
    group: .changing,
    summary: LocalizedText(
      en: "take items out of the plan, with all that belongs to them",
      ru: "исключить пункты из плана вместе с их содержимым"),
    operands: .ids,
    ownOptions: .options(.force) + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "remove 3.2 --note \"Order No. 12\"", ru: "исключить 3.2 --note \"Приказ № 12\""),
        meaning: LocalizedText(
          en: "refused where it has a history, unless --force is given",
          ru: "если у пункта есть отметки, понадобится --force"))
    ],
    run: { (invocation) throws(CommandError) in
      let request = RemoveRequest(ids: invocation.operands, isForced: invocation[.force])
      return try invocation.amend { (_) throws(CommandError) in [.remove(request)] }
    })
}

extension Invocation {
  /// Changes the plan; `--by` and `--note` go into the record of amendments.
  func amend(
    by edits: (Roadmap) throws(CommandError) -> [RoadmapEdit]
  ) throws(CommandError) -> CommandOutcome {
    try change { (roadmap) throws(CommandError) in
      try edits(roadmap).map { $0.explained(by: self[.by], note: self[.note]) }
    }
  }

  /// Where among its siblings an item is to stand.
  func siblingPlace() throws(CommandError) -> SiblingPlace {
    switch (self[.before], self[.after]) {
    case (nil, nil): return .last
    case (let id?, nil): return .before(id)
    case (nil, let id?): return .after(id)
    case (_?, _?):
      throw .fault(.conflicting(.before, .after), of: command)
    }
  }
}
