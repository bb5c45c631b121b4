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
    /// Whether the text calls them calendar years: «2022-2023 годы».
    var isCalendar = false
    /// Whether the plan prepares for them, and so goes on before: «к 2024-2025 учебному году».
    var isAhead = false

    /// Whether they can hardly be anything but one school year: “2025/26”, «2025-2026».
    var isOneSchoolYear: Bool { isRange && last == first + 1 && !isCalendar }

    /// These years as those of a school, where several are and something else says so.
    func ofSchool(where isSaid: Bool) -> Years {
      var years = self
      years.isSchool = isSchool || isRange && isSaid
      return years
    }

    /// These years and those up to another.
    func through(_ last: Int) -> Years {
      Years(first: first, last: last, isSchool: isSchool, isRange: true)
    }
  }

  /// The first years that a text names as a period, or nil.
  static func years(in text: String) -> Years? {
    let pieces = text.split { !$0.isNumber && !$0.isLetter }
    let words = pieces.map { $0.lowercased() }
    func isBeforeComma(_ index: Int) -> Bool {
      pieces.indices.contains(index + 1)
        && text[pieces[index].endIndex..<pieces[index + 1].startIndex].contains(",")
    }
    for index in words.indices {
      guard let run = YearRun(words, from: index, isBeforeComma: isBeforeComma) else { continue }
      let first = run.first
      let behind = words[(index + 1)...].prefix(4)
      // «По итогам ГИА 2022 года» is planned what comes behind.
      let isPast = words[..<index].suffix(longestWay).contains {
        ImportText.hasStem($0, ["итог", "результат"])
      }
      if run.end > index + 1, !run.isJoined || !isPast {
        let rest = words[run.end...].prefix(3)
        // «2025-2026 учебный год», “school year 2025-2026”.
        let before = words[..<index].suffix(2)
        let isSchool =
          run.areSchool || rest.contains { $0.hasPrefix("уч") } || before.last == "sy"
          || namesSchoolYear(before) || namesSchoolYear(rest.prefix(2))
        return Years(
          first: first, last: run.last, isSchool: isSchool, isRange: run.isRange,
          isCalendar: rest.first.map { $0.hasPrefix("год") || $0 == "гг" || $0 == "years" }
            ?? false,
          isAhead: run.last == first + 1
            && (leadsTo(words[..<index]) || rest.contains("учебному")))
      }
      let before = index > 0 ? words[index - 1] : ""
      let isYear =
        behind.first.map { $0.hasPrefix("год") || $0 == "г" || $0 == "календарный" } ?? false
      // «План мероприятий, 2024 год», but not «по итогам за 2023 год».
      let isAtEnd =
        behind.count == 1 && index > 1 && !["за", "от", "с", "до", "по"].contains(before)
        && !MonthName.names(before)
      if isYear && (isAtEnd && !isPast || ["на", "в", "период"].contains(before))
        || ["plan", "roadmap"].contains(before)
      {
        return Years(
          first: first, last: first, isSchool: false, isRange: false,
          isAhead: leadsTo(words[..<index]) || before != "на" && prepares(words[..<index]))
      }
    }
    // «Mentoring Roadmap, 2025».
    guard let last = words.last.flatMap({ YearKey.year($0) }),
      words.dropLast().last.map({ !$0.allSatisfy(\.isNumber) }) ?? false
    else { return nil }
    return Years(
      first: last, last: last, isSchool: false, isRange: false,
      isAhead: leadsTo(words.dropLast()) || prepares(words.dropLast()))
  }

  /// «учебный год», “School Year”.
  private static func namesSchoolYear(_ words: ArraySlice<String>) -> Bool {
    words.first.map { ImportText.hasStem($0, ["уч", "school", "academic"]) } ?? false
      && ["year", "год"].contains(words.last)
  }

  /// Whether a text names a year beside some others.
  static func namesYear(in text: String, beside years: Years) -> Bool {
    text.split { !$0.isNumber }.compactMap { YearKey.year($0) }
      .contains { !(years.first...max(years.first, years.last)).contains($0) }
  }

  /// Whether a text names a year behind some, and later than they are: they may be not the whole time.
  static func goesOn(behind years: Years, in text: String) -> Bool {
    text.split { !$0.isNumber }.compactMap { YearKey.year($0) }.drop { $0 != years.first }
      .contains { $0 > years.last }
  }

  /// Whether a year behind some words is what something is made ready for: «к новому», “prepare for”.
  private static func leadsTo(_ words: ArraySlice<String>) -> Bool {
    let rest = words.suffix(longestWay).reversed().drop {
      ImportText.hasStem($0, ["нов", "следующ", "предстоящ", "очередн", "the", "new", "next"])
    }
    return rest.first == "к"
      || rest.first == "for"
        && rest.dropFirst().first.map { ImportText.hasStem($0, preparations) } ?? false
  }

  /// Whether words say that something is made ready for: «по подготовке к проведению ГИА»; exams end a year.
  private static func prepares(_ words: ArraySlice<String>) -> Bool {
    words.contains { ImportText.hasStem($0, ["гиа", "егэ", "огэ", "аттестаци", "экзамен"]) }
      || zip(words, words.dropFirst()).contains {
        ImportText.hasStem($0, preparations) && ["к", "for"].contains($1)
      }
  }

  private static let preparations = ["подготов", "готовност", "prepar", "readiness"]
  /// In words: no more stand between «к» and the year.
  private static let longestWay = 4

  /// The time that a line names as that of the whole plan: «Срок реализации: с 18.11.2020 по
  /// 31.08.2021»; nil where it does not say the years of both ends.
  static func span(named line: String) -> DateSpan? {
    guard let colon = line.firstIndex(of: ":"), namesPeriod(String(line[..<colon])) else {
      return nil
    }
    return both(Whitespace.trimmed(String(line[line.index(after: colon)...])))
  }

  /// A line cut before a sentence on the time of the whole plan, as «Срок реализации: …».
  static func parts(of line: String) -> [String] {
    guard let colon = line.lastIndex(of: ":"), let stop = line[..<colon].lastIndex(of: "."),
      namesPeriod(String(line[line.index(after: stop)..<colon]))
    else { return [line] }
    return [String(line[...stop]), String(line[line.index(after: stop)...])]
  }

  /// Whether a label says that the time of the whole plan stands behind it: «Сроки осуществления плана».
  static func namesPeriod(_ label: String) -> Bool {
    let words = ImportText.words(label)
    guard let first = words.first, words.count <= longestLabel else { return false }
    if ["period", "timeframe", "timescale"].contains(words.last) || words == ["период"] {
      return true
    }
    guard ["срок", "сроки", "период", "время"].contains(first) else { return false }
    let work = words.dropFirst().drop { $0 == "и" || $0 == "этапы" }
    let isOfPlan = work.dropFirst().contains {
      ImportText.hasStem($0, ["план", "програм", "проект", "карт"])
    }
    return work.first.map {
      ImportText.hasStem($0, ["реализ", "осуществл", "действи"])
        || isOfPlan && ImportText.hasStem($0, ["выполн", "исполн", "проведени"])
    } ?? false
  }

  /// In words.
  private static let longestLabel = 5

  /// The time that a title says with the years of both ends, or nil.
  ///
  /// Two ends may stand anywhere: «… (сентябрь 2022 г. – май 2024 г.)», “… Plan, Autumn 2025 to Summer
  /// 2026”; a part of a year where it is said to be the plan's: «… на ноябрь 2023 года», «…, II
  /// полугодие 2025 года».
  static func span(saidIn title: String, ofTwoEnds isWhole: Bool = false) -> DateSpan? {
    let words = title.split { $0.isWhitespace }
    // Beside the school year a month is the time of something else, as of the writing.
    let saysYear = years(in: title).map { $0.isSchool || $0.isRange } ?? false
    for index in words.indices {
      let before = index > 0 ? words[index - 1] : ""
      let isFor = ["на", "for"].contains(before.lowercased())
      let isSetOff = before.last.map { ",:.".contains($0) } ?? false || words[index].hasPrefix("(")
      for end in stride(from: min(words.count, index + longestSpan), to: index + 1, by: -1) {
        // «I и II полугодия 2025-2026 учебного года» are more than the last of them.
        if conjunctions.contains(words[index].lowercased())
          || conjunctions.contains(before.lowercased())
        {
          continue
        }
        let phrase = words[index..<end]
        // «… по 30 июня» before «2027 г.» says another time.
        if end < words.count,
          YearKey.year(words[end].prefix(4)) != nil || MonthName.names(words[end])
        {
          continue
        }
        guard
          hasTwoEnds(phrase) || !isWhole && isFor && phrase.count <= longestPart
            || !isWhole && isSetOff && !saysYear
              && (end == words.count || phrase.last?.hasSuffix(")") ?? false)
        else { continue }
        if let span = time(phrase) { return span }
      }
    }
    return nil
  }

  /// The time that a line says with the years of both ends, and nothing else: an entry of a list says
  /// what is done then, too.
  static func span(alone line: String) -> DateSpan? {
    let words = line.split { $0.isWhitespace }
    guard words.count <= longestSpan, hasTwoEnds(words[...]), PartMark(line) == nil,
      ImportText.words(line).allSatisfy(isOfTime)
    else { return nil }
    return time(words[...])
  }

  private static func isOfTime(_ word: String) -> Bool {
    word.first?.isNumber ?? false || MonthName.names(word) || ofTime.contains(word)
      || ImportText.hasStem(word, ["полугод", "год", "учебн", "осен", "весн", "зим", "лет"])
  }

  private static let ofTime: Set<String> = [
    "с", "по", "до", "г", "гг", "уч", "i", "ii", "from", "to", "until", "till", "through", "and",
    "the", "st", "nd", "rd", "th", "of", "year", "school", "academic", "term", "half", "autumn",
    "fall", "winter", "spring", "summer",
  ]

  /// The time that words say; “(2023–2024)” says years and no days.
  private static func time(_ words: ArraySlice<Substring>) -> DateSpan? {
    let words = words.map(unquoted)
    var phrase = words.joined(separator: " ")
    while let last = phrase.last, ",;".contains(last) { phrase.removeLast() }
    // Signs and labels belong to what stands before.
    guard let first = words.first, let last = words.last,
      !words.contains(where: { $0.hasSuffix(":") }),
      // «… «Детский сад «Весна» на 2024-2025 учебный год», «имени 8 Марта на 2025 год»
      !words.contains(where: { $0.contains { "«»“”\"".contains($0) } }),
      !words.dropFirst().contains(where: { ["на", "for"].contains($0.lowercased()) }),
      [first, last].allSatisfy({ $0.contains { $0.isLetter || $0.isNumber } }),
      let said = words.first(where: { !prepositions.contains($0.lowercased()) }),
      YearKey.year(said.drop { $0 == "(" }.prefix(4)) == nil,
      // «… учебный год, 2026-2027 учебный год»
      !ImportText.hasStem(said.lowercased(), ["год", "уч", "year"]),
      phrase.contains(where: \.isNumber)
    else { return nil }
    return both(phrase)
  }

  /// «15» of «с «15» сентября 2025 г.».
  private static func unquoted(_ word: Substring) -> Substring {
    let inner = word.dropFirst().dropLast()
    let isDay = word.hasPrefix("«") && word.hasSuffix("»") && inner.allSatisfy(\.isNumber)
    return isDay && !inner.isEmpty ? inner : word
  }

  private static let prepositions: Set<String> = ["на", "с", "в", "for", "from", "in"]
  private static let conjunctions: Set<String> = ["и", "and"]

  private static func hasTwoEnds(_ words: ArraySlice<Substring>) -> Bool {
    words.contains { word in
      word.contains(where: { "–—-".contains($0) })
        || ["по", "до", "to", "until", "till", "through"].contains(word.lowercased())
    }
  }

  /// In words.
  private static let longestSpan = 14
  private static let longestPart = 6

  /// The days from one to another that words say with both years, and nothing else.
  private static func both(_ words: String) -> DateSpan? { time(.span, of: words) }

  /// The day that words say with its year, and nothing else.
  static func day(_ words: String) -> CalendarDate? { time(.day, of: words)?.start }

  private static func time(_ kind: DeadlineKind, of words: String) -> DateSpan? {
    guard let context = yearless,
      case .success(let reading) = DeadlineReader.read(words, in: context),
      reading.kind == kind, !reading.isYearInferred, reading.occurrences.count == 1,
      // «г. Лесной» is no misspelled spring.
      !reading.doubts.contains(where: { if case .misspelled = $0 { true } else { false } })
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

  /// The span of some years; calendar years where dates lie outside the school years.
  static func span(of years: Years, dates: [CalendarDate]) -> (span: DateSpan, kind: YearKind)? {
    func all(_ kind: YearKind, _ first: Int, _ last: Int) -> DateSpan? {
      guard let start = kind.year(startingIn: first), let end = kind.year(startingIn: last) else {
        return nil
      }
      return DateSpan(start.start, end.end)
    }
    if years.isAhead {
      // A school is made ready in the months before September, and for exams in the year that ends with them.
      let before =
        years.isRange
        ? all(.calendar, years.first, years.first).map { (span: $0, kind: YearKind.calendar) }
        : all(.school, years.first - 1, years.first - 1).map { (span: $0, kind: YearKind.school) }
      guard let before, !dates.allSatisfy(before.span.contains) else { return before }
      return span(of: dates + [before.span.start, before.span.end])
    }
    guard years.isRange else {
      return all(.calendar, years.first, years.last).map { ($0, .calendar) }
    }
    guard let school = all(.school, years.first, years.last - 1) else { return nil }
    let calendar = all(.calendar, years.first, years.last)
    if !years.isSchool, let calendar {
      // «2023–2025 годы» are three years; «2022-2023 годы» of a school are one school year.
      if years.last - years.first > 1 { return (calendar, .calendar) }
      // In August a school prepares the year that begins in September.
      let outside = dates.count { date in
        !school.contains(date) && calendar.contains(date)
          && (date.year, date.month) != (years.first, 8)
      }
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

  /// «2024-2025 учебный год» at the end of a title, or nil.
  static func name(endingIn title: String) -> String? {
    let words = title.split(separator: " ")
    guard let start = words.firstIndex(where: { YearKey.year($0.prefix(4)) != nil }) else {
      return nil
    }
    let name = LabelledLine.trimmed(Substring(words[start...].joined(separator: " ")))
    return isWhole(name) ? name : nil
  }

  /// Whether a text says years and nothing else: «2024», «2023-2024 учебный год».
  static func isWhole(_ text: String) -> Bool {
    let words = ImportText.words(text)
    return YearKey.of(header: text) != nil
      || years(in: text) != nil && !words.contains { MonthName.names($0) }
  }

  /// Whether a deadline says its year.
  static func isSaid(in deadline: String) -> Bool {
    guard let context = yearless,
      case .success(let reading) = DeadlineReader.read(deadline, in: context)
    else { return false }
    return !reading.isYearInferred
      && reading.occurrences.contains { !context.period.contains($0.end) }
  }

  /// The dates of deadlines that say their year.
  static func dates(in deadlines: [String]) -> [CalendarDate] {
    guard let context = yearless else { return [] }
    return deadlines.flatMap { text -> [CalendarDate] in
      // «2023-2024» as the name of a stage.
      if isWhole(text), let years = years(in: text), let span = span(of: years, dates: [])?.span {
        return [span.start, span.end]
      }
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
