extension ReadingMessage {
  /// The plan has more due dates than are taken in.
  static func tooManyDueDates(_ limit: Int) -> LocalizedText {
    LocalizedText(
      en: """
        with this activity the plan has more than \(limit) due dates, the most that are taken in; \
        shorten the period, or let deadlines come back less often
        """,
      ru: """
        с этим мероприятием в плане больше \(limit) сроков, столько программа не принимает; \
        сократите период или сделайте сроки реже
        """)
  }

  static let deadlineIsWordsOrObject = LocalizedText(
    en: "expected the words of a deadline in quotes, or an object with “text” and dates",
    ru: "здесь нужны слова о сроке в кавычках или объект с «text» и датами")

  static func badDuration(_ text: String) -> LocalizedText {
    LocalizedText(
      en: "“\(text)” is not a stretch of time; write P10D (days), P2W (weeks), P1M (months) or P1Y",
      ru: "«\(text)» — не отрезок времени; напишите P10D (дни), P2W (недели), P1M (месяцы) или P1Y")
  }

  static func badRepeat(_ text: String) -> LocalizedText {
    let words = DeadlineRepeat.words.joined(separator: ", ")
    return LocalizedText(
      en: "“\(text)” does not say how often; write \(words), or a stretch of time such as P2W",
      ru: "«\(text)» не говорит, как часто; напишите \(words) или отрезок времени, например P2W")
  }

  static let dueBeforeFrom = LocalizedText(
    en: "“due” comes before “from”", ru: "«due» (срок) раньше, чем «from» (начало)")

  static let withinNeedsAfter = LocalizedText(
    en: "“within” counts from an item that is done; say which one in “after”",
    ru: "«within» отсчитывают от выполнения другого пункта; укажите его номер в «after»")

  static let afterNeedsWithin = LocalizedText(
    en: "say in “within” how long after that it is due, such as P1M",
    ru: "укажите в «within», через сколько после него наступает срок, например P1M")

  static let eventOrDates = LocalizedText(
    en: "a deadline has either “after” and “within”, or dates; not both",
    ru: "у срока либо «after» и «within», либо даты, но не всё сразу")

  static let repeatNeedsDue = LocalizedText(
    en: "“repeat” needs “due”, the day of the first time",
    ru: "для «repeat» нужен «due» — день первого раза")

  static let deadlineDecidesNothing = LocalizedText(
    en: "nothing here says when; write “due”, “from”, or “after” and “within”",
    ru: "здесь не сказано, когда; напишите «due», «from» или «after» вместе с «within»")
}
