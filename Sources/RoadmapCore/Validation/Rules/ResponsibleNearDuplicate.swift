extension RuleID {
  static let responsibleNearDuplicate = RuleID("responsible-near-duplicate", .warning)
}

extension ValidationRule {
  static let responsibleNearDuplicate = ValidationRule(
    .responsibleNearDuplicate,
    summary: LocalizedText(
      en: "two spellings of what is probably one person or organisation",
      ru: "два написания, скорее всего, одного человека или органа"),
    reason: LocalizedText(
      en: """
        Work is counted by name: under two spellings one person looks like two, each with half of \
        the work.
        """,
      ru: """
        Поручения считаются по именам: при двух написаниях один человек превращается в двух, и у \
        каждого видна только половина дел.
        """),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Педсовет", "deadline": "октябрь", "responsible": ["Миусов В.А."] },
        { "id": "2", "title": "Опрос", "deadline": "ноябрь", "responsible": ["Мюсов В.А."] },
        { "id": "3", "title": "Отчёт", "deadline": "май", "responsible": ["Миусов В.А."] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Педсовет", "deadline": "октябрь", "responsible": ["Миусов В.А."] },
        { "id": "2", "title": "Опрос", "deadline": "ноябрь", "responsible": ["Миусова В.А."] },
        { "id": "3", "title": "Отчёт", "deadline": "май", "responsible": ["Миусов В.С."] }
      ]
      """),
    check: .roadmap { context, list in
      let register = PartyRegister(context)
      for group in SpellingGroups(register.entries).groups {
        NearDuplicateReport(group, register, context).report(&list)
      }
    })
}

/// What is said of the spellings of one party.
private struct NearDuplicateReport {
  private let entries: [PartyRegister.Entry]
  private let context: ValidationContext

  init(_ group: [Int], _ register: PartyRegister, _ context: ValidationContext) {
    entries = group.map { register.entries[$0] }
    self.context = context
  }

  func report(_ list: inout FindingList) {
    guard let commonest = entries.stablySorted(by: { $0.weight > $1.weight }).first else { return }
    for entry in entries where entry.name.spelling != commonest.name.spelling {
      guard !isDeclared(entry, beside: commonest), let range = range(of: entry) else { continue }
      // A space too many is found by `not-normalized`.
      if trimmed(entry.name.spelling) == trimmed(commonest.name.spelling) { continue }
      list.report(
        .responsibleNearDuplicate, at: range, message(entry, commonest),
        help: help(commonest), related: related(commonest))
    }
  }

  /// Two names that the team has for one member, or for two that it tells apart on purpose.
  private func isDeclared(
    _ entry: PartyRegister.Entry, beside other: PartyRegister.Entry
  ) -> Bool {
    guard let one = entry.member, let two = other.member else { return false }
    return one.index == two.index || entry.name.comparable != other.name.comparable
  }

  private func range(of entry: PartyRegister.Entry) -> Range<Int>? {
    if let first = entry.first {
      return context.responsibleRange(first.index, of: context.plan[first.item].item)
    }
    return entry.member.map { context.range(of: "name", in: context.roadmap.team[$0.index].node) }
  }

  private func message(
    _ entry: PartyRegister.Entry, _ commonest: PartyRegister.Entry
  ) -> LocalizedText {
    let counts = [entry, commonest].map { (name: $0.name.spelling, count: $0.count) }
    func russian(_ count: Int) -> String { PluralForm.count(count, "раз", "раза", "раз") }
    func english(_ count: Int) -> String { PluralForm.count(count, "time", "times") }
    return LocalizedText(
      en: "“\(counts[0].name)” (\(english(counts[0].count))) looks like “\(counts[1].name)”,"
        + " the commonest spelling (\(english(counts[1].count)))",
      ru: "«\(counts[0].name)» (\(russian(counts[0].count))) похоже на «\(counts[1].name)»:"
        + " так пишут чаще всего (\(russian(counts[1].count)))")
  }

  private func help(_ commonest: PartyRegister.Entry) -> LocalizedText {
    let name = commonest.name.spelling
    return LocalizedText(
      en: "write “\(name)”, or name both in “team” if they are two",
      ru: "напишите «\(name)»; если это разные исполнители, внесите обоих в «team»")
  }

  private func related(_ commonest: PartyRegister.Entry) -> [Finding.Related] {
    guard let range = range(of: commonest) else { return [] }
    return [
      Finding.Related(
        range: range,
        message: LocalizedText(
          en: "the commonest spelling is here", ru: "самое частое написание — здесь"))
    ]
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
