/// A choice that words leave to their reader.
///
/// A reading makes every choice in the usual way. What the phrase touches is then taken the other
/// way, one choice at a time; where that gives other dates, there is a doubt. So the same touch asks
/// the same question in every form, and a form knows nothing of doubts.
struct ReadingChoice: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// «I полугодие»: of the school's year or of the calendar's.
  static let halfYears = ReadingChoice(rawValue: 1 << 0)
  /// «с начала года»: the school's year or the calendar's.
  static let ownYear = ReadingChoice(rawValue: 1 << 1)
  /// «до конца года»: 31 December, or when lessons end.
  static let endsInMay = ReadingChoice(rawValue: 1 << 2)
  /// «до конца года», «до конца учебного года», «II полугодие»: or when the school year ends.
  static let endsInAugust = ReadingChoice(rawValue: 1 << 3)
  /// «до мая», «до начала мая», «с марта до мая»: whether the time itself still counts.
  static let eve = ReadingChoice(rawValue: 1 << 4)
  /// «1 неделя сентября»: the calendar's week, or days 1 to 7.
  static let weekOfDays = ReadingChoice(rawValue: 1 << 5)
  /// «зима 2024»: the one that ends in that year, or begins in it.
  static let winter = ReadingChoice(rawValue: 1 << 6)
  /// «август» in a roadmap that begins in September: the last one of it, or the one just before.
  static let shortlyBefore = ReadingChoice(rawValue: 1 << 7)
  /// «до 1 сентября» in such a roadmap: its first day, or a year later.
  static let yearLater = ReadingChoice(rawValue: 1 << 8)
  /// «Декабрь май»: two months, or from the one to the other.
  static let through = ReadingChoice(rawValue: 1 << 9)
  /// «декабрь, май 2024»: December of the year before, or of the same year.
  static let sameYear = ReadingChoice(rawValue: 1 << 10)
  /// «каждый второй четверг»: every other week, or the second one of a month.
  static let countedWeekday = ReadingChoice(rawValue: 1 << 11)
  /// «в течение учебного года» in a roadmap of calendar years: each school year, or all the time.
  static let wholePeriod = ReadingChoice(rawValue: 1 << 12)
  /// «декабрь – октябрь 2022»: from the year before, or to the year after.
  static let turned = ReadingChoice(rawValue: 1 << 13)
  /// «ежеквартально до 15 числа»: after the quarter, or in its last month.
  static let inLastMonth = ReadingChoice(rawValue: 1 << 14)
  /// «сентябрь 24»: a year, or a day.
  static let dayNotYear = ReadingChoice(rawValue: 1 << 15)

  /// «3–4 раза в год»: the lower number, or the higher one.
  static let moreOften = ReadingChoice(rawValue: 1 << 16)
  /// «в начале 2026 года», "early 2026": a month, or a longer stretch.
  static let otherPart = ReadingChoice(rawValue: 1 << 17)
  /// «неделя 37»: of the calendar, or of the school year.
  static let schoolWeek = ReadingChoice(rawValue: 1 << 18)
  /// «с сентября» in a roadmap of several years: from the first one on, or the second.
  static let laterStart = ReadingChoice(rawValue: 1 << 19)
  /// «ежегодно до 1 декабря 2024 года»: from that year on, or in all of them.
  static let everyYear = ReadingChoice(rawValue: 1 << 20)

  /// «январь, июль (до 10 числа)»: of each of them, or of the one alone that it stands at.
  static let oneAlone = ReadingChoice(rawValue: 1 << 21)

  /// «10/01/2024»: the day first, or the month.
  static let monthFirst = ReadingChoice(rawValue: 1 << 22)

  /// «январь (зимние каникулы)»: the days that lie in both, or all that the school sets.
  static let allOfSchool = ReadingChoice(rawValue: 1 << 23)
  /// «октябрь, далее по мере необходимости»: once, or going on from then.
  static let goesOn = ReadingChoice(rawValue: 1 << 24)

  /// «в течение года при наличии мест»: when there are some, or in that time.
  static let inThatTime = ReadingChoice(rawValue: 1 << 25)

  /// «I квартал учебного года», also of one that is said: of that year, or of the calendar.
  static let calendarQuarter = ReadingChoice(rawValue: 1 << 26)
  /// «до 1 июня следующего года»: of the year behind that in which the roadmap begins, or one later.
  static let yearAfterNext = ReadingChoice(rawValue: 1 << 27)
  /// «до 15 октября, далее ежемесячно»: by the end of each month, or by the same day of it.
  static let sameDay = ReadingChoice(rawValue: 1 << 28)
  /// "biweekly": every two weeks, or twice a week.
  static let twiceOrEveryOther = ReadingChoice(rawValue: 1 << 29)

  /// The choices of a set, one by one.
  var each: [ReadingChoice] {
    (0..<30).map { ReadingChoice(rawValue: 1 << $0) }.filter { contains($0) }
  }
}
