import SourceJSON

/// The keys of a deadline's object form.
enum DeadlineField {
  static let text = Field(
    "text", .text, isRequired: true,
    en: "The words that people see.",
    ru: "Слова, которые видят люди.")
  static let from = Field(
    "from", .date,
    en: "The first day.",
    ru: "Первый день.")
  static let due = Field(
    "due", .date,
    en: "The due date.",
    ru: "Срок.")
  static let `repeat` = Field(
    "repeat", .repetition,
    en: "How often it comes back: yearly, quarterly, monthly, weekly, or an ISO 8601 duration "
      + "such as P2M.",
    ru: "Как часто повторяется: yearly, quarterly, monthly, weekly или P2M (ISO 8601).")
  static let after = Field(
    "after", .text,
    en: "The id of the item that has to be done first.",
    ru: "Номер пункта, после которого идёт отсчёт.")
  static let within = Field(
    "within", .duration,
    en: "How long after it, as an ISO 8601 duration such as P1M, P10D.",
    ru: "За какое время после него: P1M, P10D (ISO 8601).")

  static let all = FieldSet(
    text.key, from.key, due.key, `repeat`.key, after.key, within.key,
    conditions: [
      .alternatives([
        .init(required: [after.key, within.key], excluded: [from.key, due.key, `repeat`.key]),
        .init(required: [due.key], excluded: [after.key, within.key]),
        .init(required: [from.key], excluded: [after.key, within.key, `repeat`.key]),
      ])
    ])
}

extension Shape where Value == Deadline {
  /// The words of a deadline, or an object whose keys decide instead of the words.
  static let deadline: Shape<Deadline> = Shape(
    .oneOf([.text, .object("deadline") { DeadlineField.all }])
  ) { node, reader in
    switch reader.document.kind(of: node) {
    case .string: return reader.deadline(words: node)
    case .object: return reader.deadline(object: node)
    default:
      reader.report(.wrongType, at: node, ReadingMessage.deadlineIsWordsOrObject)
      return nil
    }
  }
}

extension Shape where Value == CalendarDuration {
  /// An ISO 8601 duration in days, weeks, months and years.
  fileprivate static let duration = Shape(.duration) { node, reader in
    guard let text = reader.string(node) else { return nil }
    guard let duration = CalendarDuration(text) else {
      reader.report(.badDate, at: node, ReadingMessage.badDuration(text))
      return nil
    }
    return duration
  }
}

extension Shape where Value == DeadlineRepeat {
  /// How often: a word, or an ISO 8601 duration.
  fileprivate static let repetition = Shape(
    .oneOf([.word(DeadlineRepeat.words), .duration])
  ) { node, reader in
    guard let text = reader.string(node) else { return nil }
    guard let value = DeadlineRepeat(text) else {
      reader.report(
        .badDate, at: node, ReadingMessage.badRepeat(text),
        help: ReadingMessage.didYouMean(text, among: DeadlineRepeat.words))
      return nil
    }
    return value
  }
}

extension RoadmapReader {
  fileprivate mutating func deadline(words node: JSONNode) -> Deadline? {
    let context = deadlineContext
    if let known = knownTexts.deadline(node, of: document, in: context) { return known }
    guard let text = Shape<String>.text.read(node, &self) else { return nil }
    let deadline = Deadline(text: text, in: context)
    knownTexts.remember(deadline, of: node, of: document, in: context)
    return deadline
  }

  fileprivate mutating func deadline(object node: JSONNode) -> Deadline? {
    guard let values = values(of: node, DeadlineField.all) else { return nil }
    let found = findings.count
    let rule = DeadlineRule(
      text: read(DeadlineField.text, of: values) ?? "",
      from: read(DeadlineField.from, of: values),
      due: read(DeadlineField.due, of: values),
      repeat: read(DeadlineField.repeat, of: values),
      after: read(DeadlineField.after, of: values),
      within: read(DeadlineField.within, of: values))
    // A wrong value leaves the rule without it: then whatever the rest says would be a guess.
    guard findings.count == found, !rule.text.isEmpty, checkDecision(rule, values) else {
      return nil
    }
    return Deadline(rule: rule, in: deadlineContext)
  }

  /// Whether the keys decide together; what does not fit is reported.
  private mutating func checkDecision(_ rule: DeadlineRule, _ values: FieldValues) -> Bool {
    if let from = rule.from, let due = rule.due, due < from,
      let node = node(DeadlineField.due, of: values)
    {
      report(.periodBackwards, at: node, ReadingMessage.dueBeforeFrom)
      return false
    }
    if rule.within != nil, rule.after == nil {
      return report(missing: DeadlineField.after, in: values, ReadingMessage.withinNeedsAfter)
    }
    if rule.after != nil, rule.within == nil {
      return report(missing: DeadlineField.within, in: values, ReadingMessage.afterNeedsWithin)
    }
    if rule.after != nil, rule.due != nil || rule.from != nil || rule.repeat != nil {
      report(.wrongType, at: values.node, ReadingMessage.eventOrDates)
      return false
    }
    if rule.repeat != nil, rule.due == nil {
      return report(missing: DeadlineField.due, in: values, ReadingMessage.repeatNeedsDue)
    }
    if rule.after == nil, rule.due == nil, rule.from == nil {
      return report(missing: DeadlineField.due, in: values, ReadingMessage.deadlineDecidesNothing)
    }
    return true
  }

  private mutating func report<Value>(
    missing field: Field<Value>, in values: FieldValues, _ help: LocalizedText
  ) -> Bool {
    report(
      Finding(
        .missingKey, at: firstByte(of: values.node), ReadingMessage.missingKey(field.name),
        help: help))
    return false
  }
}
