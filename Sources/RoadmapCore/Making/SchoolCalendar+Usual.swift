extension SchoolCalendar {
  /// What most Russian schools have: four quarters and the holidays between them; in a college two
  /// semesters.
  ///
  /// Every school sets its own days, so that these are only a beginning, and said to be. Of a longer
  /// period they are those of the first `mostYears`.
  static func usual(
    in period: DateSpan, for kind: OrganizationKind = .school, _ language: Language
  ) -> SchoolCalendar {
    var parts: [List: [Part]] = [:]
    let first = YearKind.school.startYear(of: period.start)
    let last = YearKind.school.startYear(of: period.end)
    for year in first...min(last, first + mostYears - 1) {
      for time in kind == .college ? semesters : quarters {
        guard let days = time.days(inSchoolYear: year), days.overlaps(period) else { continue }
        parts[time.list, default: []].append(Part(name: time.name[language], days: days))
      }
    }
    return SchoolCalendar(parts, isUsual: true)
  }

  /// For how many school years days are suggested: nobody plans further ahead.
  private static let mostYears = 50

  private struct UsualTime {
    let list: List
    let name: LocalizedText
    let start: (month: Int, day: Int)
    let end: (month: Int, day: Int)

    func days(inSchoolYear year: Int) -> DateSpan? {
      func day(_ place: (month: Int, day: Int)) -> CalendarDate? {
        CalendarDate(
          year: place.month >= 9 ? year : year + 1, month: place.month, day: place.day)
      }
      return day(start).flatMap { start in day(end).flatMap { DateSpan(start, $0) } }
    }
  }

  private static let quarters: [UsualTime] = [
    term("I четверть", "Term 1", (9, 1), (10, 27)),
    term("II четверть", "Term 2", (11, 6), (12, 29)),
    term("III четверть", "Term 3", (1, 9), (3, 22)),
    term("IV четверть", "Term 4", (4, 1), (5, 26)),
    holidays("осенние каникулы", "autumn holidays", (10, 28), (11, 5)),
    holidays("зимние каникулы", "winter holidays", (12, 30), (1, 8)),
    holidays("весенние каникулы", "spring holidays", (3, 23), (3, 31)),
    holidays("летние каникулы", "summer holidays", (5, 27), (8, 31)),
  ]

  private static let semesters: [UsualTime] = [
    term("1 семестр", "Semester 1", (9, 1), (12, 30)),
    term("2 семестр", "Semester 2", (1, 9), (6, 30)),
    holidays("зимние каникулы", "winter holidays", (12, 31), (1, 8)),
    holidays("летние каникулы", "summer holidays", (7, 1), (8, 31)),
  ]

  private static func term(
    _ russian: String, _ english: String, _ start: (Int, Int), _ end: (Int, Int)
  ) -> UsualTime {
    UsualTime(list: .terms, name: LocalizedText(en: english, ru: russian), start: start, end: end)
  }

  private static func holidays(
    _ russian: String, _ english: String, _ start: (Int, Int), _ end: (Int, Int)
  ) -> UsualTime {
    UsualTime(
      list: .holidays, name: LocalizedText(en: english, ru: russian), start: start, end: end)
  }
}
