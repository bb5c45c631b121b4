extension RuleID {
  /// `responsible-near-duplicate`.
  public static let responsibleNearDuplicate = RuleID("responsible-near-duplicate", .warning)
}

extension ValidationRule {
  static let responsibleNearDuplicate = ValidationRule(
    .responsibleNearDuplicate,
    summary: LocalizedText(
      en: "two spellings of what is probably one person or organisation",
      ru: "два похожих имени, скорее всего, одного исполнителя"),
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
      for group in context.spellingGroups {
        NearDuplicateReport(group, context).report(&list)
      }
      reportSharedAliases(context, &list)
    })

  /// Reports an alias by which another member is known, by the name or the surname.
  private static func reportSharedAliases(
    _ context: ValidationContext, _ list: inout FindingList
  ) {
    let team = context.roadmap.team
    guard team.contains(where: { !$0.aliases.isEmpty }) else { return }
    var known: [SearchText: [Member]] = [:]
    for member in team {
      let surname = PersonName.all(in: member.name, ofParties: true).first?.surname ?? ""
      for name in Set((member.names + [surname]).map { SearchText($0) }) {
        known[name, default: []].append(member)
      }
    }
    for member in team {
      for alias in member.aliases where !alias.isBlank {
        guard let other = known[SearchText(alias)]?.first(where: { $0.node != member.node }) else {
          continue
        }
        list.report(
          .responsibleNearDuplicate, at: context.range(of: MemberField.aliases, in: member.node),
          LocalizedText(
            en: "“\(alias)” of “\(member.name)” means “\(other.name)” too",
            ru: "«\(alias)» у «\(member.name)» — это и «\(other.name)»"),
          help: LocalizedText(
            en: "take this spelling out: work under it may go to the wrong one",
            ru: "уберите это написание: поручение под ним может достаться не тому"))
      }
    }
  }
}

/// What is said of the spellings of one party.
private struct NearDuplicateReport {
  private let entries: [PartyRegister.Entry]
  private let context: ValidationContext

  init(_ group: [Int], _ context: ValidationContext) {
    entries = group.map { context.parties.entries[$0] }
    self.context = context
  }

  func report(_ list: inout FindingList) {
    // A slip of the keyboard is no spelling to be recommended, however common.
    let sorted = entries.stablySorted {
      let (one, other) = (Self.isClean($0.name.spelling), Self.isClean($1.name.spelling))
      return one == other ? $0.count > $1.count : one
    }
    // What the team says counts more than how often it is said otherwise.
    guard let right = sorted.first(where: { $0.member?.isName == true }) ?? sorted.first else {
      return
    }
    let spellings = Set(entries.map(\.name.spelling))
    for entry in entries where entry.name.spelling != right.name.spelling {
      guard !isDeclared(entry, beside: right), let range = range(of: entry) else { continue }
      // A space too many is found by `not-normalized`.
      let trimmed = trimmed(entry.name.spelling)
      if trimmed != entry.name.spelling, spellings.contains(trimmed) { continue }
      list.report(
        .responsibleNearDuplicate, at: range, message(entry, right),
        help: help(right), related: related(right, isUsual: right.count >= entry.count))
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
    if let member = entry.member, member.isName {
      return context.range(of: MemberField.name, in: context.roadmap.team[member.index].node)
    }
    if let first = entry.first {
      return context.responsibleRange(first.index, of: context.plan[first.item].item)
    }
    return entry.member.map {
      context.range(of: MemberField.aliases, in: context.roadmap.team[$0.index].node)
    }
  }

  private func message(
    _ entry: PartyRegister.Entry, _ right: PartyRegister.Entry
  ) -> LocalizedText {
    let (name, other) = (entry.name.spelling, right.name.spelling)
    let count = (
      en: PluralForm.count(entry.count, "time", "times"),
      ru: PluralForm.count(entry.count, "раз", "раза", "раз")
    )
    if right.member != nil {
      return LocalizedText(
        en: "“\(name)” (\(count.en)) looks like “\(other)” of the team",
        ru: "«\(name)» (\(count.ru)) похоже на «\(other)» из команды")
    }
    if right.count < entry.count {
      return LocalizedText(
        en: "“\(name)” (\(count.en)) looks like “\(other)”, spelled without a slip",
        ru: "«\(name)» (\(count.ru)) похоже на «\(other)»: так написано без ошибок")
    }
    return LocalizedText(
      en: "“\(name)” (\(count.en)) looks like “\(other)”, the commonest spelling"
        + " (\(PluralForm.count(right.count, "time", "times")))",
      ru: "«\(name)» (\(count.ru)) похоже на «\(other)»: так пишут чаще всего"
        + " (\(PluralForm.count(right.count, "раз", "раза", "раз")))")
  }

  private func help(_ right: PartyRegister.Entry) -> LocalizedText {
    let name = right.name.spelling
    return LocalizedText(
      en: "write “\(name)”, or name both in “team” if they are two",
      ru: "напишите «\(name)»; если это разные исполнители, внесите обоих в «team»")
  }

  private func related(
    _ right: PartyRegister.Entry, isUsual: Bool
  ) -> [Finding.Related] {
    guard let range = range(of: right) else { return [] }
    return [
      Finding.Related(
        range: range,
        message: right.member != nil
          ? LocalizedText(en: "the team has it so", ru: "так записано в команде")
          : isUsual
            ? LocalizedText(
              en: "the commonest spelling is here", ru: "самое частое написание — здесь")
            : LocalizedText(en: "the right spelling is here", ru: "верное написание — здесь"))
    ]
  }

  /// Whether a spelling has one alphabet, no space too many and small letters.
  private static func isClean(_ text: String) -> Bool {
    AlphabetCorrections.mended(text) == nil
      && text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      && (text != text.uppercased() || text.utf8.count < 12)
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
