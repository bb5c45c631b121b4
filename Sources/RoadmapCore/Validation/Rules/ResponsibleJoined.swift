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
      var joined: [String: PartySplit] = [:]
      for entry in context.parties.entries where entry.member == nil {
        if let split = entry.name.split(by: context.declared) {
          joined[entry.name.spelling] = split
        }
      }
      guard !joined.isEmpty else { return }
      for line in context.plan {
        for (index, spelling) in (line.item.responsible ?? []).enumerated() {
          guard let split = joined[spelling] else { continue }
          list.report(
            .responsibleJoined, at: context.responsibleRange(index, of: line.item),
            split.isSure ? count(of: split) : question(split),
            help: split.isSure ? help(split) : nil)
        }
      }
    })

  private static func count(of split: PartySplit) -> LocalizedText {
    let count = split.parties.count
    let russian = PluralForm.count(count, "ответственный", "ответственных", "ответственных")
    return LocalizedText(
      en: "\(count) parties stand in one text", ru: "в одной строке \(russian)")
  }

  private static func help(_ split: PartySplit) -> LocalizedText {
    let quoted = split.parties.map { "\"\($0.spelling)\"" }.joined(separator: ", ")
    return LocalizedText(en: "write \(quoted)", ru: "напишите \(quoted)")
  }

  /// Only a person can say to whom a position belongs, or where a party ends.
  private static func question(_ split: PartySplit) -> LocalizedText {
    let names = split.parties.map(\.spelling)
    return LocalizedText(
      en: "several parties seem to stand in one text:"
        + " \(names.map { "“\($0)”" }.joined(separator: ", ")); write each one by itself",
      ru: "похоже, в одной строке несколько ответственных:"
        + " \(names.map { "«\($0)»" }.joined(separator: ", ")); запишите каждого отдельно")
  }
}
