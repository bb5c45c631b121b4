import RoadmapCore
import RoadmapRendering

extension Command {
  /// `explain`: how a deadline is understood, or what a validation rule means.
  static let explain = Command(
    name: "explain",
    russianName: "объяснить",
    synonyms: ["why", "rule", "meaning", "пояснить", "что", "правило", "объясни"],
    group: .reading,
    summary: LocalizedText(
      en: "how the words of a deadline are understood, or what a rule of validate means",
      ru: "как программа понимает слова о сроке или что значит правило проверки"),
    operands: Operands(
      placeholder: LocalizedText(en: "PHRASE|RULE", ru: "ФРАЗА|ПРАВИЛО"),
      help: LocalizedText(
        en: "a deadline as the document says it, in quotes; or a rule, such as id-gap",
        ru: "срок, как он записан в документе, в кавычках; или правило, например id-gap"),
      count: 1...Int.max,
      complaints: [
        LocalizedText(
          en: "what is to be explained is missing", ru: "не указано, что объяснить")
      ]),
    ownOptions: .options(.period, .yearKind),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "explain \"yearly by 28 May\"", ru: "объяснить \"Ежегодно до 28 мая\""),
        meaning: LocalizedText(
          en: "its kind and its due dates", ru: "вид срока и его даты")),
      Example(
        arguments: LocalizedText(en: "explain id-gap", ru: "объяснить id-gap"),
        meaning: LocalizedText(
          en: "what the rule finds, and why", ru: "что находит правило и почему это важно")),
    ],
    run: { (invocation) throws(CommandError) in
      let rules = invocation.operands.compactMap(ValidationRule.named)
      if rules.count == invocation.operands.count { return invocation.explanation(of: rules) }
      let (context, fileLanguage) = try invocation.deadlineContext()
      let language = invocation.language(ofFile: fileLanguage)
      let report = ExplainReport(invocation.phrases(in: context), in: context, language: language)
      return CommandOutcome(
        answer: TextParts(try invocation.render([("", nil, report)], isOne: true, in: language)),
        messages: report.ruleHint.map { [.notice([$0[language]])] } ?? [])
    })
}

extension ExplainReport {
  /// That a word looks like the name of a rule; nil where none does.
  fileprivate var ruleHint: LocalizedText? {
    for deadline in deadlines where deadline.reading == nil {
      guard let near = ValidationRule.nearestName(to: deadline.text) else { continue }
      return LocalizedText(
        en: "there is no rule “\(deadline.text)”. Did you mean “\(near)”?",
        ru: "нет правила «\(deadline.text)». Может быть, «\(near)»?")
    }
    return nil
  }
}

extension Invocation {
  /// The deadlines that were typed: one where the words together are one whose quotes were left out, which
  /// a deadline of several words in quotes among them speaks against.
  fileprivate func phrases(in context: DeadlineContext) -> [String] {
    let phrase = operands.joined(separator: " ")
    let isOne =
      operands.allSatisfy { !$0.contains(" ") }
      && Deadline(text: phrase, in: context).reading != nil
    return isOne ? [phrase] : operands
  }

  fileprivate func explanation(of rules: [ValidationRule]) -> CommandOutcome {
    let language = language()
    let style = TextStyle(width: min(width, 100), usesColor: usesColor)
    let answer =
      switch format {
      case .text, .html, .docx, .xlsx: RuleFormat.text(rules, in: language, style)
      case .markdown: RuleFormat.markdown(rules, in: language)
      case .csv: RuleFormat.csv(rules, in: language)
      case .json: RuleFormat.json(rules)
      }
    return CommandOutcome(answer: TextParts(answer))
  }

  /// The period asked for, else that of the roadmap at hand, else the school year of today.
  fileprivate func deadlineContext() throws(CommandError) -> (DeadlineContext, Language?) {
    if let period = self[.period] {
      let yearKind = self[.yearKind] ?? YearKind(of: period)
      return (DeadlineContext(period: period, yearKind: yearKind), nil)
    }
    if let roadmap = try roadmapAtHand() {
      let yearKind = self[.yearKind] ?? roadmap.yearKind
      let context = DeadlineContext(
        period: roadmap.period, yearKind: yearKind, calendar: roadmap.calendar)
      return (context, roadmap.language)
    }
    let yearKind = self[.yearKind] ?? .school
    let year = yearKind.year(startingIn: yearKind.startYear(of: today)) ?? DateSpan(today)
    return (DeadlineContext(period: year, yearKind: yearKind), nil)
  }

  /// The roadmap that is named, or lies near; a phrase can be explained without one.
  private func roadmapAtHand() throws(CommandError) -> Roadmap? {
    do {
      return try RoadmapSections(for: self).sections.first?.roadmap
    } catch {
      if case .file(.noRoadmapNear) = error { return nil }
      throw error
    }
  }
}
