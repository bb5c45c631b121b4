extension DeadlineProblem {
  /// What is wrong with the words, and what would be understood.
  public var message: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(en: "no deadline is written", ru: "срок не указан")
    case .unknownWords(let words):
      LocalizedText(
        en: "not understood: “\(words)”; write for example “by 28 May 2024” or “yearly by 28 May”",
        ru: "не понято: «\(words)»; напишите, например, «до 28 мая 2024» или «ежегодно до 28 мая»")
    case .noSuchDay(let words):
      LocalizedText(
        en: "the calendar has no such time: “\(words)”", ru: "такого в календаре нет: «\(words)»")
    case .otherWeekday(let words, let day):
      LocalizedText(
        en: """
          “\(words)”: \(DateWording(.english).day(day)) is a \
          \(DateWording(.english).weekday(day.isoWeekday)); correct the date or the day of the week
          """,
        ru: """
          «\(words)»: \(DateWording(.russian).day(day)) — \
          \(DateWording(.russian).weekday(day.isoWeekday)); исправьте дату или день недели
          """)
    case .backwards(let words):
      LocalizedText(
        en: "the end comes before the beginning: “\(words)”",
        ru: "конец раньше начала: «\(words)»")
    case .yearOutOfRange(let words):
      LocalizedText(
        en: "the year lies outside \(DeadlineProblem.years): “\(words)”",
        ru: "год вне пределов \(DeadlineProblem.years): «\(words)»")
    case .dateElsewhere(let word):
      LocalizedText(
        en: "“\(word)”: the date stands in another document; write it here",
        ru: "«\(word)»: срок записан в другом документе; укажите его здесь")
    case .datesVary(let word, let time, let year, let hasCalendar):
      LocalizedText(
        en: """
          “\(word)”: \(hasCalendar
            ? "the school's calendar has no such days; add them"
            : "every school sets these days itself; write them into the key \"calendar\""): \
          roadmap calendar NAME \(Self.days(time, year))\(hasCalendar || time != .usual
            ? "" : "; the usual terms and holidays: roadmap calendar --usual")
          """,
        ru: """
          «\(word)»: \(hasCalendar
            ? "в учебном календаре таких дней нет; добавьте их"
            : "у каждой школы эти дни свои; запишите их в ключ \"calendar\""): \
          roadmap calendar НАЗВАНИЕ \(Self.days(time, year))\(hasCalendar || time != .usual
            ? "" : "; обычные четверти и каникулы: roadmap calendar --usual")
          """)
    case .tooManyDates:
      LocalizedText(
        en: "more than \(CadenceRounds.limit) due dates in the period; it is too long for that",
        ru: "больше \(CadenceRounds.limit) сроков за период; для такого срока он слишком длинный")
    case .severalTimes(let words):
      LocalizedText(
        en: "“\(words)” names no single time; write a day or a month: “28 May 2024”, “May 2024”",
        ru: "«\(words)» — здесь не один срок; напишите день или месяц: «28 мая 2024», «май 2024»")
    case .otherCount(let words):
      LocalizedText(
        en: """
          “\(words)” names another number of times than it says how often; name as many: \
          “twice a year (October, May)”
          """,
        ru: """
          «\(words)» — сказано, сколько раз, а сроков названо не столько; назовите столько же: \
          «2 раза в год (октябрь, май)»
          """)
    case .contradiction(let one, let span, let other, let otherSpan):
      LocalizedText(
        en: """
          “\(one)” is \(DateWording(.english).span(span)), “\(other)” is \
          \(DateWording(.english).span(otherSpan)); leave one of the two
          """,
        ru: """
          «\(one)» — это \(DateWording(.russian).span(span)), а «\(other)» — \
          \(DateWording(.russian).span(otherSpan)); оставьте что-то одно
          """)
    }
  }

  /// Days as they are typed, of a week or of a term.
  private static func days(_ time: SchoolTime, _ year: Int) -> String {
    time == .named ? "\(year)-11-20..\(year)-11-26" : "\(year)-09-01..\(year)-10-27"
  }

  private static var years: String {
    "\(PiecePlacement.years.lowerBound)…\(PiecePlacement.years.upperBound)"
  }
}
