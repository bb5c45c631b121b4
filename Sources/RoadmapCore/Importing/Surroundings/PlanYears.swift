import SourceTables

/// The years and days that texts name as the time of a plan.
enum PlanYears {
  /// The years that a text names as the time of a plan.
  struct Years: Hashable {
    var first: Int
    var last: Int
    /// Whether the text calls them a school year.
    var isSchool: Bool
    /// Whether two years are written, as in «2023-2024».
    var isRange: Bool
  }

  /// The first years that a text names as a period, or nil.
  static func years(in text: String) -> Years? {
    let words = text.split { !$0.isNumber && !$0.isLetter }.map { $0.lowercased() }
    for (index, word) in words.enumerated() {
      guard let first = YearKey.year(word.prefix { $0.isNumber }), word.count <= 6 else { continue }
      let rest = words[(index + 1)...].prefix(4)
      if let next = rest.first.map({ String($0.prefix { $0.isNumber }) }),
        let last = YearKey.year(next) ?? shortYear(next, after: first), last >= first,
        last - first <= 10
      {
        // «2025-2026 учебный год», “school year 2025-2026”.
        let before = words[..<index].suffix(2)
        let isBehind =
          ["year", "год"].contains(before.last)
          && before.first.map { ImportText.hasStem($0, ["уч", "school", "academic"]) } ?? false
        let isSchool = rest.contains { $0.hasPrefix("уч") } || isBehind
        return Years(first: first, last: last, isSchool: isSchool, isRange: last > first)
      }
      let before = index > 0 ? words[index - 1] : ""
      let isYear =
        rest.first.map { $0.hasPrefix("год") || $0 == "г" || $0 == "календарный" } ?? false
      // «План мероприятий, 2024 год», but not «по итогам за 2023 год».
      let isAtEnd =
        rest.count == 1 && index > 1 && !["за", "от", "с", "до", "по"].contains(before)
        && !MonthName.names(before)
      if isYear && (isAtEnd || ["на", "в", "период"].contains(before))
        || ["plan", "roadmap"].contains(before)
      {
        return Years(first: first, last: first, isSchool: false, isRange: false)
      }
    }
    // «Mentoring Roadmap, 2025».
    guard let last = words.last.flatMap({ YearKey.year($0) }),
      words.dropLast().last.map({ !$0.allSatisfy(\.isNumber) }) ?? false
    else { return nil }
    return Years(first: last, last: last, isSchool: false, isRange: false)
  }

  /// The time that a line names as that of the whole plan: «Срок реализации: с 18.11.2020 по
  /// 31.08.2021»; nil where it does not say the years of both ends.
  static func span(named line: String) -> DateSpan? {
    guard let colon = line.firstIndex(of: ":"),
      ["срок реализации", "сроки реализации", "период реализации", "period"].contains(
        line[..<colon].lowercased())
    else { return nil }
    return both(Whitespace.trimmed(String(line[line.index(after: colon)...])))
  }

  /// The time that a title says with the years of both ends, or nil.
  ///
  /// «… на период с 01.09.2021 по 31.08.2022», «… (сентябрь 2022 г. – май 2024 г.)».
  static func span(saidIn title: String) -> DateSpan? {
    let words = title.split { $0.isWhitespace }
    let ends = words.indices.filter { index in
      words[index].hasPrefix("(") || ["с", "from"].contains(words[index].lowercased())
    }
    return ends.lazy.map { words[$0...].joined(separator: " ") }
      // «(2023–2024)» says years and no days.
      .filter { years(in: $0)?.isRange != true }
      .compactMap(both).first
  }

  /// The days from one to another that words say with both years, and nothing else.
  private static func both(_ words: String) -> DateSpan? {
    guard let context = yearless,
      case .success(let reading) = DeadlineReader.read(words, in: context),
      reading.kind == .span, !reading.isYearInferred, reading.occurrences.count == 1
    else { return nil }
    return reading.occurrences.first
  }

  /// A time that no plan has, so that dates without a year are seen.
  private static var yearless: DeadlineContext? {
    guard let start = CalendarDate(year: 2000, month: 9, day: 1),
      let end = CalendarDate(year: 2001, month: 8, day: 31), let period = DateSpan(start, end)
    else { return nil }
    return DeadlineContext(period: period, yearKind: .school)
  }

  private static func shortYear(_ word: String, after year: Int) -> Int? {
    guard word.count == 2, let short = OutsideNumber.whole(word, in: 0...99) else { return nil }
    let full = year / 100 * 100 + short
    return full == year + 1 ? full : nil
  }

  /// The span of some years; calendar years where dates lie outside the school years.
  static func span(of years: Years, dates: [CalendarDate]) -> (span: DateSpan, kind: YearKind)? {
    func all(_ kind: YearKind, _ first: Int, _ last: Int) -> DateSpan? {
      guard let start = kind.year(startingIn: first), let end = kind.year(startingIn: last) else {
        return nil
      }
      return DateSpan(start.start, end.end)
    }
    guard years.isRange else {
      return all(.calendar, years.first, years.last).map { ($0, .calendar) }
    }
    guard let school = all(.school, years.first, years.last - 1) else { return nil }
    let calendar = all(.calendar, years.first, years.last)
    if !years.isSchool, let calendar {
      // «2023–2025 годы» are three years; «2022-2023 годы» of a school are one school year.
      if years.last - years.first > 1 { return (calendar, .calendar) }
      let outside = dates.count { !school.contains($0) && calendar.contains($0) }
      if outside * 4 > dates.count { return (calendar, .calendar) }
    }
    return (school, .school)
  }

  /// The school years that hold all dates, or the calendar years where those are fewer.
  static func span(of dates: [CalendarDate]) -> (span: DateSpan, kind: YearKind)? {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    func years(_ kind: YearKind, from start: Int) -> (first: Int, count: Int) {
      (start, kind.startYear(of: last) - start + 1)
    }
    // In August a school prepares the year that begins in September.
    let isAhead = first.month == 8 && kindStart(last) >= first.year
    let school = years(.school, from: isAhead ? first.year : kindStart(first))
    let calendar = years(.calendar, from: first.year)
    let kind = calendar.count < school.count ? YearKind.calendar : .school
    let found = kind == .school ? school : calendar
    guard let start = kind.year(startingIn: found.first),
      let end = kind.year(startingIn: found.first + found.count - 1)
    else { return nil }
    return DateSpan(start.start, end.end).map { ($0, kind) }
  }

  /// The year in which the school year of a day begins.
  private static func kindStart(_ date: CalendarDate) -> Int { YearKind.school.startYear(of: date) }

  /// The dates of deadlines that say their year.
  static func dates(in deadlines: [String]) -> [CalendarDate] {
    guard let context = yearless else { return [] }
    return deadlines.flatMap { text -> [CalendarDate] in
      guard case .success(let reading) = DeadlineReader.read(text, in: context),
        !reading.isYearInferred
      else { return [] }
      switch reading.kind {
      case .day, .span, .list: return reading.occurrences.flatMap { [$0.start, $0.end] }
      case .by: return reading.occurrences.map(\.end)
      default: return []
      }
    }.filter { $0.year > 2001 }
  }
}
