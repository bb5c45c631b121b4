extension RuleID {
  /// `responsible-joined`.
  public static let responsibleJoined = RuleID("responsible-joined", .warning)
}

extension ValidationRule {
  static let responsibleJoined = ValidationRule(
    .responsibleJoined,
    summary: LocalizedText(
      en: "several parties in one text", ru: "несколько ответственных в одной строке"),
    reason: LocalizedText(
      en: """
        “A.B. and C.D.” in one text counts as one party of that name, so neither of the two finds \
        the work.
        """,
      ru: """
        Два человека в одной строке считаются одним исполнителем с длинным именем: ни тот, ни \
        другой не увидит своих поручений.
        """),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "май",
          "responsible": ["Спиридонова А.В. Бушина М.Б."]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "май",
          "responsible": ["Спиридонова А.В.", "Бушина М.Б., заместитель директора"]
        }
      ]
      """),
    check: .roadmap { context, list in
      // Documents repeat their parties a lot; each spelling is taken apart once.
      var joined: [String: [String]] = [:]
      for entry in context.parties.entries where entry.member == nil {
        let parties = JoinedParties.all(in: entry.name, team: context.declared)
        if parties.count > 1 { joined[entry.name.spelling] = parties }
      }
      guard !joined.isEmpty else { return }
      for line in context.plan {
        for (index, spelling) in (line.item.responsible ?? []).enumerated() {
          guard let parties = joined[spelling] else { continue }
          let count = parties.count
          let quoted = parties.map { "\"\($0)\"" }.joined(separator: ", ")
          list.report(
            .responsibleJoined, at: context.responsibleRange(index, of: line.item),
            LocalizedText(
              en: "\(count) parties stand in one text",
              ru:
                "в одной строке \(PluralForm.count(count, "ответственный", "ответственных", "ответственных"))"
            ),
            help: LocalizedText(en: "write \(quoted)", ru: "напишите \(quoted)"))
        }
      }
    })
}
