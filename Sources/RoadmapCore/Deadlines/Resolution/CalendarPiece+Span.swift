extension CalendarPiece.Base {
  /// The days of the base in a calendar year, or nil where it has none (a fifth quarter).
  ///
  /// A winter belongs to the year in which it ends, a school year to the one in which it begins.
  func span(inYear year: Int, _ yearKind: YearKind) -> DateSpan? {
    switch self {
    case .month(let month): months(Int(month), count: 1, year)
    case .quarter(let quarter):
      (1...4).contains(quarter) ? months(Int(quarter) * 3 - 2, count: 3, year) : nil
    case .half(let half): (1...2).contains(half) ? months(Int(half) * 6 - 5, count: 6, year) : nil
    case .season(1):
      CalendarDate(year: year - 1, month: 12, day: 1).map { Self.months(from: $0, count: 3) }
    case .season(let season): months(Int(season) * 3 - 3, count: 3, year)
    case .year(.ofRoadmap): yearKind.year(startingIn: year)
    case .year(.school): YearKind.school.year(startingIn: year)
    case .year(.calendar): YearKind.calendar.year(startingIn: year)
    case .isoWeek(let week): Self.isoWeek(Int(week), of: year)
    case .bare, .years, .every, .period, .unattached, .term, .named, .holidays: nil
    }
  }

  private func months(_ first: Int, count: Int, _ year: Int) -> DateSpan? {
    guard let start = CalendarDate(year: year, month: first, day: 1) else { return nil }
    guard count == 1 else { return Self.months(from: start, count: count) }
    return DateSpan(
      start, start.adding(days: CalendarDate.dayCount(year: year, month: first) - 1))
  }

  /// Whole months from the first day of one.
  static func months(from first: CalendarDate, count: Int) -> DateSpan {
    let (year, month, _) = first.adding(months: count - 1).parts
    return CalendarDate(
      year: year, month: month, day: CalendarDate.dayCount(year: year, month: month)
    )
    .flatMap { DateSpan(first, $0) } ?? DateSpan(first)
  }

  /// Week `week` of an ISO 8601 year: week 1 holds 4 January.
  private static func isoWeek(_ week: Int, of year: Int) -> DateSpan? {
    guard (1...53).contains(week),
      let inFirstWeek = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = inFirstWeek.adding(days: 1 - inFirstWeek.isoWeekday + 7 * (week - 1))
    // The year of a week is that of its Thursday.
    guard monday.adding(days: 3).year == year else { return nil }
    return DateSpan(monday, monday.adding(days: 6))
  }
}

extension CalendarPiece {
  /// The days of its part within its base, or in a month of that; nil where it has none (31 June).
  ///
  /// `clampedDay` is what it is for a part.
  func cut(
    _ base: DateSpan, clampedDay: Int = 0, _ otherwise: ReadingChoice = []
  ) -> DateSpan? {
    guard month != 0 else { return part.cut(base, clampedDay: clampedDay, otherwise) }
    let start =
      month == -1
      ? base.end.adding(days: 1 - base.end.day) : base.start.adding(months: Int(month) - 1)
    guard month == -1 || month >= 1, base.contains(start) else { return nil }
    return part.cut(Base.months(from: start, count: 1), clampedDay: clampedDay, otherwise)
  }
}

extension CalendarPiece.Part {
  /// The days of the part within its base, or nil where it has none (31 June).
  ///
  /// Up to `clampedDay` (0 for none) the month's last day stands for a day that it does not have.
  fileprivate func cut(
    _ base: DateSpan, clampedDay: Int, _ otherwise: ReadingChoice
  ) -> DateSpan? {
    switch self {
    case .whole: base
    case .day(let day):
      Self.day(Int(day), of: base, clampedDay)
    case .lastDay: DateSpan(base.end)
    case .ending: base
    case .third(let third):
      if otherwise.contains(.otherPart), base.dayCount < 300 {
        third == 2 ? nil : Self.sevenDays(third == 1 ? 1 : -1, of: base)
      } else {
        Self.third(Int(third), of: base, isLong: otherwise.contains(.otherPart))
      }
    case .half(let half): Self.half(Int(half), of: base)
    case .week(let week):
      otherwise.contains(.weekOfDays)
        ? Self.sevenDays(Int(week), of: base) : Self.week(Int(week), of: base)
    case .weekFrom(let day): Self.sevenDays(from: Int(day) - 1, of: base)
    case .weekUpTo(let day): Self.sevenDays(from: Int(day) - 7, of: base)
    case .stretch(let part):
      Self.third(Int(part), of: base, isLong: !otherwise.contains(.otherPart))
    case .weekday(Self.workingDay, let number): Self.workingDay(Int(number), of: base)
    case .weekday(let weekday, let number): Self.weekday(Int(weekday), Int(number), of: base)
    }
  }

  private static func day(_ day: Int, of base: DateSpan, _ clampedDay: Int) -> DateSpan? {
    guard day >= 1 else { return nil }
    if day <= base.dayCount { return DateSpan(base.start.adding(days: day - 1)) }
    return day <= clampedDay ? DateSpan(base.end) : nil
  }

  /// Decades of a month; of anything longer its first, middle and last month (or two), or three of
  /// them where they are to be long.
  private static func third(_ third: Int, of base: DateSpan, isLong: Bool) -> DateSpan? {
    if isLong {
      switch third {
      case 1: return CalendarPiece.Base.months(from: base.start, count: 3)
      case 2: return CalendarPiece.Base.months(from: base.start.adding(months: 4), count: 4)
      default: return CalendarPiece.Base.months(from: base.start.adding(months: 9), count: 3)
      }
    }
    let months = (base.end.year - base.start.year) * 12 + base.end.month - base.start.month + 1
    switch (third, months) {
    case (1, 1): return DateSpan(base.start, base.start.adding(days: 9))
    case (2, 1): return DateSpan(base.start.adding(days: 10), base.start.adding(days: 19))
    case (3, 1): return DateSpan(base.start.adding(days: 20), base.end)
    case (1, _): return CalendarPiece.Base.months(from: base.start, count: 1)
    case (2, _):
      let middle = (months - 1) / 2
      return CalendarPiece.Base.months(
        from: base.start.adding(months: middle), count: months % 2 == 0 ? 2 : 1)
    case (3, _): return DateSpan(base.end.adding(days: 1 - base.end.day), base.end)
    default: return nil
    }
  }

  /// Of a month 15 days and the rest; of anything longer half of its months, else of its days.
  private static func half(_ half: Int, of base: DateSpan) -> DateSpan? {
    guard half == 1 || half == 2 else { return nil }
    let last = base.dayCount <= 31 && base.start.day == 1 ? 15 : base.dayCount / 2
    let middle = base.start.adding(days: last - 1)
    return half == 1 ? DateSpan(base.start, middle) : DateSpan(middle.adding(days: 1), base.end)
  }

  /// Days 1 to 7, 8 to 14 and so on; from the end the last seven, the seven before.
  private static func sevenDays(_ week: Int, of base: DateSpan) -> DateSpan? {
    if (-4 ... -1).contains(week) {
      let end = base.end.adding(days: 7 * (week + 1))
      return DateSpan(end.adding(days: -6), end)
    }
    guard (1...5).contains(week) else { return nil }
    let start = base.start.adding(days: 7 * (week - 1))
    return DateSpan(start, min(start.adding(days: 6), base.end))
  }

  private static func sevenDays(from offset: Int, of base: DateSpan) -> DateSpan? {
    guard base.contains(base.start.adding(days: offset)) || offset < 0 else { return nil }
    let start = base.start.adding(days: offset)
    return DateSpan(start, start.adding(days: 6))
  }

  /// Weeks as ISO 8601 counts them.
  ///
  /// A week belongs to the month of its Thursday; the last one ends with the month, so that nothing
  /// of it falls due in the next.
  private static func week(_ week: Int, of base: DateSpan) -> DateSpan? {
    let firstThursday = base.start.adding(days: (11 - base.start.isoWeekday) % 7)
    if (-4 ... -1).contains(week) {
      let isShort = base.end.isoWeekday < 4
      let monday = base.end.adding(days: 1 - base.end.isoWeekday + (isShort ? -7 : 0))
      let start = monday.adding(days: 7 * (week + 1))
      return DateSpan(start, min(start.adding(days: 6), base.end))
    }
    let thursday = firstThursday.adding(days: 7 * (week - 1))
    guard (1...5).contains(week), base.contains(thursday) else { return nil }
    return DateSpan(thursday.adding(days: -3), thursday.adding(days: 3))
  }

  private static func weekday(_ weekday: Int, _ number: Int, of base: DateSpan) -> DateSpan? {
    if number == -1 {
      return DateSpan(base.end.adding(days: -((base.end.isoWeekday - weekday + 7) % 7)))
    }
    let first = base.start.adding(days: (weekday - base.start.isoWeekday + 7) % 7)
    let day = first.adding(days: 7 * (number - 1))
    return (1...5).contains(number) && base.contains(day) ? DateSpan(day) : nil
  }

  /// One of the days from Monday to Friday.
  private static func workingDay(_ number: Int, of base: DateSpan) -> DateSpan? {
    if number == -1 { return DateSpan(base.end.adding(days: -max(0, base.end.isoWeekday - 5))) }
    guard (1...23).contains(number) else { return nil }
    let start = base.start.isoWeekday
    let first = start > 5 ? base.start.adding(days: 8 - start) : base.start
    let past = first.isoWeekday - 1 + number - 1
    let day = first.adding(days: number - 1 + past / 5 * 2)
    return base.contains(day) ? DateSpan(day) : nil
  }
}
