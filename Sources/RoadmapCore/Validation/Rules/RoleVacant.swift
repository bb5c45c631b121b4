extension RuleID {
  /// `role-vacant`.
  public static let roleVacant = RuleID("role-vacant", .warning)
}

extension ValidationRule {
  static let roleVacant = ValidationRule(
    .roleVacant,
    summary: LocalizedText(
      en: "a role that nobody holds is responsible for something",
      ru: "ответственной названа должность, которую никто не занимает"),
    reason: LocalizedText(
      en: "The work has an owner on paper only.",
      ru: "Исполнитель у работы есть только на бумаге."),
    failing: .members(
      """
      "team": [{ "name": "Психолог", "kind": "role", "vacant": true }],
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Психолог"] }
      ]
      """),
    passing: .members(
      """
      "team": [{ "name": "Психолог", "kind": "role" }],
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Психолог"] }
      ]
      """),
    check: .roadmap { context, list in
      let vacant = context.roadmap.team.filter(\.isVacant)
      guard !vacant.isEmpty else { return }
      var uses: [SearchText: (item: Int, index: Int)] = [:]
      for entry in context.parties.entries {
        let key = SearchText(entry.name.spelling)
        if uses[key] == nil { uses[key] = entry.first }
      }
      for member in vacant {
        guard
          let use = member.names.lazy.compactMap({ uses[SearchText($0)] })
            .first
        else { continue }
        let line = context.plan[use.item].item
        list.report(
          .roleVacant, at: context.range(of: MemberField.vacant, in: member.node),
          LocalizedText(
            en: "nobody holds “\(member.name)”, but \(line.id) counts on it",
            ru: "«\(member.name)»: никто не назначен, а отвечать должен за пункт \(line.id)"),
          help: LocalizedText(
            en: "name the person, or somebody else for the work",
            ru: "назначьте человека или поручите работу другому"),
          related: [
            Finding.Related(
              range: context.responsibleRange(use.index, of: line),
              message: LocalizedText(en: "the first use", ru: "назван здесь впервые"))
          ])
      }
    })
}
