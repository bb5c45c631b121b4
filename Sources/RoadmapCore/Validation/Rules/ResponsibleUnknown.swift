extension RuleID {
  /// `responsible-unknown`.
  public static let responsibleUnknown = RuleID("responsible-unknown", .warning)
}

extension ValidationRule {
  static let responsibleUnknown = ValidationRule(
    .responsibleUnknown,
    summary: LocalizedText(
      en: "a responsible party that “team” does not know",
      ru: "ответственный, которого нет в команде («team»)"),
    reason: LocalizedText(
      en: "Nobody of that name is in the team: it is a slip, or a member is missing.",
      ru: "В команде такого нет: либо это описка, либо кого-то забыли внести."),
    failing: .members(
      """
      "team": [{ "name": "Куратор", "kind": "role" }],
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Завхоз"] }
      ]
      """),
    passing: .members(
      """
      "team": [{ "name": "Куратор", "kind": "role" }, { "name": "Завхоз", "kind": "role" }],
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Завхоз"] }
      ]
      """),
    check: .roadmap { context, list in
      let team = context.declared
      guard !team.isEmpty else { return }
      let register = context.parties
      // One word on each culprit: other rules speak of these.
      var spokenOf: Set<Int> = []
      for group in context.spellingGroups
      where group.contains(where: { register.entries[$0].member != nil }) {
        spokenOf.formUnion(group)
      }
      if let curator = context.roadmap.curator, !team.contains(curator) {
        list.report(
          .responsibleUnknown,
          at: context.range(of: RoadmapField.curator, in: context.roadmap.node),
          LocalizedText(
            en: "the curator “\(curator)” is not in “team”",
            ru: "куратора «\(curator)» нет в команде («team»)"),
          help: addToTeam)
      }
      let names = context.roadmap.team.flatMap(\.names)
      // Whoever left is named by what was done until then.
      let left = Set(
        context.roadmap.changes.compactMap { amendment in
          amendment.what == .team ? amendment.from?.text.map { SearchText($0) } : nil
        })
      for (place, entry) in register.entries.enumerated() {
        guard entry.member == nil, let first = entry.first, !spokenOf.contains(place) else {
          continue
        }
        let spelling = entry.name.spelling
        guard !team.contains(spelling), !left.contains(SearchText(spelling)),
          entry.name.split(by: team) == nil,
          !isMemberWithPosition(entry.name, team)
        else { continue }
        list.report(
          .responsibleUnknown,
          at: context.responsibleRange(first.index, of: context.plan[first.item].item),
          LocalizedText(
            en: "“\(spelling)” is not in “team”", ru: "«\(spelling)» нет в команде («team»)"),
          help: names.count <= 1_000
            ? ReadingMessage.didYouMean(spelling, among: names) ?? addToTeam : addToTeam)
      }
    })

  private static let addToTeam = LocalizedText(
    en: "add the party to “team”, or write the name that stands there",
    ru: "внесите исполнителя в «team» или напишите имя так, как оно записано там")

  /// «Тиунов Р.К., специалист» where the team has «Тиунов Р.К.».
  private static func isMemberWithPosition(_ name: PartyName, _ team: TeamNames) -> Bool {
    guard let person = name.person, person.range.count < name.spelling.unicodeScalars.count else {
      return false
    }
    return team.contains(person.spelling)
      || team.contains(String(Array(name.spelling.unicodeScalars)[person.range]))
  }
}
