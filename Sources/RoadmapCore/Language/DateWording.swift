/// How days, months and runs of days are written for people in one language.
public struct DateWording: Hashable, Sendable {
  /// The language that is written.
  public let language: Language

  /// Makes the wording of one language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A text with its days, which ISO 8601 writes, as people write them.
  package func days(in text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let end = word.lastIndex { !",:".contains($0) }.map(word.index(after:)) ?? word.startIndex
      let day = CalendarDate(String(word[..<end])).map(shortDay)
      return day.map { $0 + word[end...] } ?? String(word)
    }.joined(separator: " ")
  }

  /// A day with its year: «28 мая 2024 г.», "28 May 2024".
  public func day(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "\(day) \(MonthName(month).genitive[language]) \(self.year(year))"
  }

  /// A day without its year: «28 мая», "28 May".
  public func dayWithoutYear(_ date: CalendarDate) -> String {
    let (_, month, day) = date.parts
    return "\(day) \(MonthName(month).genitive[language])"
  }

  /// A day for narrow columns: «28.05.2024», "28 May 2024".
  public func shortDay(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    switch language {
    case .english: return "\(day) \(shortMonth(month)) \(year)"
    case .russian: return "\(twoDigits(day)).\(twoDigits(month)).\(year)"
    }
  }

  /// A month by its number, 1 to 12, in the nominative: «май», "May".
  public func month(_ number: Int) -> String {
    MonthName(number).nominative[language]
  }

  /// A month by its number, 1 to 12, in three or four letters without a full stop: «сент», "Sep".
  public func shortMonth(_ number: Int) -> String {
    MonthName(number).short[language]
  }

  /// A month with its year: «май 2024 г.», "May 2024".
  public func month(_ number: Int, ofYear year: Int) -> String {
    "\(month(number)) \(self.year(year))"
  }

  /// A run of days in the fewest words that say it exactly.
  ///
  /// One day, whole months («декабрь 2020 г. – январь 2021 г.»), or both ends
  /// («с 1 декабря 2020 г. по 15 января 2021 г.»); a year that both ends share is said once.
  public func span(_ span: DateSpan) -> String {
    guard span.start != span.end else { return day(span.start) }
    let (firstYear, firstMonth, firstDay) = span.start.parts
    let (lastYear, lastMonth, lastDay) = span.end.parts
    if firstDay == 1, lastDay == CalendarDate.dayCount(year: lastYear, month: lastMonth) {
      let last = month(lastMonth, ofYear: lastYear)
      if firstYear == lastYear {
        return firstMonth == lastMonth ? last : "\(month(firstMonth)) – \(last)"
      }
      return "\(month(firstMonth, ofYear: firstYear)) – \(last)"
    }
    let start = firstYear == lastYear ? dayWithoutYear(span.start) : day(span.start)
    switch language {
    case .english: return "from \(start) to \(day(span.end))"
    case .russian: return "\(startPreposition(firstDay)) \(start) по \(day(span.end))"
    }
  }

  /// A day of the week, 1 (Monday) to 7: «понедельник», "Monday".
  public func weekday(_ isoWeekday: Int) -> String {
    switch isoWeekday {
    case 1: language.text(en: "Monday", ru: "понедельник")
    case 2: language.text(en: "Tuesday", ru: "вторник")
    case 3: language.text(en: "Wednesday", ru: "среда")
    case 4: language.text(en: "Thursday", ru: "четверг")
    case 5: language.text(en: "Friday", ru: "пятница")
    case 6: language.text(en: "Saturday", ru: "суббота")
    default: language.text(en: "Sunday", ru: "воскресенье")
    }
  }

  /// A year as it stands after a month: «2024 г.», "2024".
  public func year(_ year: Int) -> String {
    switch language {
    case .english: "\(year)"
    case .russian: "\(year) г."
    }
  }

  /// «со» stands before «второго», nowhere else among the days of a month.
  private func startPreposition(_ day: Int) -> String {
    day == 2 ? "со" : "с"
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
