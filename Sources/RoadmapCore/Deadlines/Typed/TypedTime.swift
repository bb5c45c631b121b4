/// A time as people type it where a command asks for a day: a date, a month, «вчера», «в пятницу», `+7d`.
///
/// Dates, months and quarters are read by `DeadlineReader`: a command line understands what a plan says.
package struct TypedTime: Hashable, Sendable {
  fileprivate enum Form: Hashable {
    /// So many days from today: «вчера» is -1.
    case day(Int)
    /// An amount of time after today, or before it where the sign is -1.
    case amount(TypedAmount, sign: Int)
    /// A day of the week, 1 (Monday) to 7.
    case weekday(Int)
    /// The same, before today.
    case lastWeekday(Int)
    /// The same behind «следующая»: the next one, or that of the next week.
    case nextWeekday(Int)
    /// A day of a month so many later than now, else of the nearest ones: «20 числа».
    case dayOfMonth(Int, months: Int?)
    /// The week or the month so many later than the one that it is.
    case unit(TimeUnit, ahead: Int)
    /// Words of a deadline.
    case phrase
  }

  /// What was typed.
  package let text: String
  private let form: Form
  /// The words that a deadline is read from.
  private let phrase: String
  /// Whether the last day of what they say is meant.
  private let isEnd: Bool
  /// Whether it is one day, not a month or another run of days.
  package let isDay: Bool
  /// Whether it is a month.
  package let isMonth: Bool
  /// Whether it is a limit, as in «до 28 мая».
  package let isLimit: Bool
  /// Whether the words leave the year to the roadmap's period.
  package let lacksYear: Bool
  /// Whether the year is told by its distance, «следующий год», which today decides.
  private let isRelative: Bool
  /// The two days between which it runs, where both are said: «1–15 декабря».
  package let ends: DateSpan?
  /// The day with its numbers the other way round, where either may be the month: «3/10/2023».
  package let turned: CalendarDate?

  /// Reads a time, or nil where the text names none.
  package init?(_ text: String) {
    self.text = text
    if let form = Form(relative: text) {
      self.form = form
      let unit = if case .unit(let unit, _) = form { unit } else { nil as TimeUnit? }
      isEnd = unit != nil && Form.end(of: text) != nil
      isLimit = !isEnd && text.split(separator: " ").first.map(Form.isLimit) ?? false
      (isDay, isMonth) = (unit == nil || isEnd, unit == .month && !isEnd && !isLimit)
      (lacksYear, isRelative, phrase, ends, turned) = (false, false, text, nil, nil)
      return
    }
    // «конец января» is the day that «до конца января» ends with.
    let end = TypedTime.end(text)
    phrase = end ?? text
    guard let reading = Deadline(text: phrase, in: TypedTime.anyYear).reading,
      let time = reading.occurrences.first, reading.occurrences.count == 1
    else { return nil }
    switch reading.kind {
    case .day, .span: (isDay, isLimit) = (time.dayCount == 1, false)
    case .by: (isDay, isLimit) = (true, end == nil)
    default: return nil
    }
    form = .phrase
    isMonth =
      reading.kind == .span && time == DateSpan(year: time.start.year, month: time.start.month)
    isEnd = isLimit || end != nil
    lacksYear = reading.isYearInferred
    let other = Deadline(text: phrase, in: TypedTime.otherYear).reading?.occurrences.first
    isRelative = !lacksYear && other?.end != time.end
    let meaning = try? PhraseParser.meaning(of: PhraseTokenizer.tokens(of: phrase))
    ends = meaning?.items.first?.last == nil || time.dayCount == 1 ? nil : time
    turned = TypedTime.days(ofBothOrdersIn: phrase).last
  }

  /// The two days that words mean in which either of two numbers may be the month, «до 3/10/2023», the
  /// usual one first; none where it is clear.
  package static func days(ofBothOrdersIn text: String) -> [CalendarDate] {
    let tokens = PhraseTokenizer.tokens(of: text)
    guard tokens.contains(where: { $0.lexeme == .slash }),
      let meaning = try? PhraseParser.meaning(of: tokens)
    else { return [] }
    func reading(_ context: DeadlineContext) -> [DateSpan] {
      let resolver = PhraseResolver(context: context, meaning: meaning, tokenCount: tokens.count)
      return (try? resolver.undoubted().occurrences) ?? []
    }
    // Both lie in the year that is said, whatever the roadmap's period is.
    let usual = reading(anyYear)
    guard let first = usual.first, let year = YearKind.calendar.year(startingIn: first.end.year),
      case let context = DeadlineContext(period: year, yearKind: .calendar),
      meaning.choices(in: context).contains(.monthFirst)
    else { return [] }
    return zip(usual, reading(context.taking(.monthFirst))).first { $0 != $1 }
      .map { [$0.end, $1.end] } ?? []
  }

  /// «до конца января» for «конец января» and «в конце января»; nil for other texts.
  private static func end(_ text: String) -> String? {
    let first = text.lowercased().split(separator: " ").first
    guard let rest = Form.end(of: text), !rest.isEmpty,
      first.map({ ["до", "by", "until", "till"].contains($0) }) == false
    else { return nil }
    let isEnglish = text.utf8.allSatisfy { $0 < 0x80 }
    return ([isEnglish ? "by the end of" : "до конца"] + rest).joined(separator: " ")
  }

  /// Whether a text is a day that no calendar has, such as 30 February.
  package static func isImpossible(_ text: String) -> Bool {
    switch Deadline(text: text, in: anyYear).result {
    case .failure(.noSuchDay), .failure(.otherWeekday): true
    default: false
    }
  }

  /// A leap year, so that 29 February is a day in it.
  private static let anyYear = leapYear(2024)
  /// Another one: what is said by its distance is another time in it.
  private static let otherYear = leapYear(2028)

  private static func leapYear(_ number: Int) -> DeadlineContext {
    let year = YearKind.calendar.year(startingIn: number)
    return DeadlineContext(period: year ?? DateSpan(.earliest), yearKind: .calendar)
  }

  /// Whether the answer should say which day it is: the words alone do not.
  package var isWorthSaying: Bool {
    switch form {
    case .day: false
    case .amount, .weekday, .lastWeekday, .nextWeekday, .dayOfMonth, .unit: true
    case .phrase: lacksYear || isRelative || !isDay
    }
  }

  /// Whether it means the same days at any time and in any roadmap.
  package var isFixed: Bool { form == .phrase && !lacksYear && !isRelative && !isLimit }

  /// All that can be meant, earliest first, where years that are not said lie in a roadmap's period;
  /// none where there is no roadmap and the year is not said.
  package func readings(on today: CalendarDate, in context: DeadlineContext?) -> [DateSpan] {
    switch form {
    case .day(let days): return [DateSpan(today.adding(days: days))]
    case .amount(let amount, let sign): return [DateSpan(amount.added(to: today, sign: sign))]
    case .weekday(let weekday):
      let last = today.adding(days: -((today.isoWeekday - weekday + 7) % 7))
      return [DateSpan(last), DateSpan(last.adding(days: 7))]
    case .lastWeekday(let weekday):
      return [DateSpan(today.adding(days: -((today.isoWeekday - weekday + 6) % 7) - 1))]
    case .nextWeekday(let weekday):
      let coming = today.adding(days: (weekday - today.isoWeekday + 6) % 7 + 1)
      let ofNextWeek = today.adding(days: 7 - today.isoWeekday + weekday)
      return [coming, ofNextWeek].once().map { DateSpan($0) }
    case .dayOfMonth(let number, let months):
      func day(_ months: Int) -> CalendarDate? {
        let month = today.adding(months: months)
        return CalendarDate(year: month.year, month: month.month, day: number)
      }
      if let months { return day(months).map { [DateSpan($0)] } ?? [] }
      let days = (-2...2).compactMap(day)
      return [days.last { $0 <= today }, days.first { $0 > today }]
        .compactMap { $0.map { DateSpan($0) } }
    case .unit(let unit, let ahead):
      let monday = today.adding(days: 1 - today.isoWeekday + 7 * ahead)
      let month = today.adding(months: ahead)
      let span =
        unit == .week
        ? DateSpan(monday, monday.adding(days: 6))
        : DateSpan(year: month.year, month: month.month)
      guard let span else { return [] }
      // «до следующей недели»: up to its beginning, or to its end?
      return isLimit
        ? [DateSpan(span.start.adding(days: -1)), DateSpan(span.end)]
        : [isEnd ? DateSpan(span.end) : span]
    case .phrase:
      let ofToday = DeadlineContext(
        period: DateSpan(today, today.adding(days: 300)) ?? DateSpan(today), yearKind: .calendar)
      let known = isRelative ? ofToday : lacksYear ? nil : TypedTime.anyYear
      guard let context = isRelative ? known : context ?? known,
        let reading = Deadline(text: phrase, in: context).reading
      else { return [] }
      let times = reading.occurrences.map { isEnd ? DateSpan($0.end) : $0 }
      return times
        + reading.doubts.compactMap { doubt in
          if case .alternative(let other) = doubt { other } else { nil }
        }
        + [turned].compactMap { $0.map { DateSpan($0) } }
    }
  }
}

extension TypedTime.Form {
  /// Reads what is counted from today; nil for other texts.
  fileprivate init?(relative text: String) {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, let last = words.last else { return nil }
    let isLimit = words.count == 2 && Self.isLimit(first)
    if words.count == 1 || isLimit, let days = Self.days[String(last)] {
      self = .day(days)
    } else if first.first == "+" || first.first == "-",
      let amount = TypedAmount(String(text.drop { $0 == " " }.dropFirst()))
    {
      self = .amount(amount, sign: first.first == "-" ? -1 : 1)
    } else if Self.ahead.contains(String(first)),
      let amount = TypedAmount(words.dropFirst().joined(separator: " "))
    {
      self = .amount(amount, sign: 1)
    } else if Self.ago.contains(String(last)),
      let amount = TypedAmount(words.dropLast().joined(separator: " "))
    {
      self = .amount(amount, sign: -1)
    } else if let (unit, ahead) = Self.unit(text) {
      self = .unit(unit, ahead: ahead)
    } else if let (number, months) = Self.dayOfMonth(words) {
      self = .dayOfMonth(number, months: months)
    } else {
      let beside = words.firstIndex { word in
        Self.last.contains(where: word.hasPrefix) || Self.next.contains(where: word.hasPrefix)
      }
      if let beside, beside > 1 || beside == 1 && !Self.before.contains(String(first)) {
        return nil
      }
      let rest = beside.map { words[($0 + 1)...].joined(separator: " ") }
      var cursor = PhraseCursor(PhraseTokenizer.tokens(of: rest ?? text))
      cursor.skip(.at)
      if Self.isLimit(first) { cursor.skip(.until, .toward) }
      guard case .weekday(let weekday) = cursor.current, cursor.lexeme(1) == .end else {
        return nil
      }
      switch beside.map({ words[$0] }) {
      case nil: self = .weekday(Int(weekday))
      case let word? where Self.last.contains(where: word.hasPrefix):
        self = .lastWeekday(Int(weekday))
      default: self = .nextWeekday(Int(weekday))
      }
    }
  }

  /// Days by their distance from today.
  private static let days = [
    "позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "yesterday": -1, "today": 0, "tomorrow": 1,
  ]
  private static let last = ["прошл", "last"]
  private static let next = ["следующ", "next"]
  /// Whether a word says that what comes is the last day: «до пятницы».
  static func isLimit(_ word: Substring) -> Bool { limits.contains(word.lowercased()) }

  private static let limits: Set = ["до", "к", "ко", "by", "until", "till"]
  private static let before: Set = ["до", "на", "к", "в", "во", "on", "by", "to", "until"]

  /// Reads «до 20 числа», «15 числа прошлого месяца» and «15 прошлого месяца»; how many months later than
  /// now that is, where it is said.
  private static func dayOfMonth(_ words: [Substring]) -> (number: Int, months: Int?)? {
    var words = words[...]
    if words.first.map({ before.contains(String($0)) }) == true { words.removeFirst() }
    guard let number = words.popFirst().flatMap({ Int($0) }), (1...31).contains(number) else {
      return nil
    }
    let isNumbered = words.first == "числа" || words.first == "число"
    if isNumbered { words.removeFirst() }
    guard words.count == 2, words.last == "месяца", let month = words.first else {
      return isNumbered && words.isEmpty ? (number, nil) : nil
    }
    if month.hasPrefix("эт") || month.hasPrefix("текущ") { return (number, 0) }
    return month.hasPrefix("прошл") ? (number, -1) : month.hasPrefix("следующ") ? (number, 1) : nil
  }

  /// Reads «следующая неделя», «на этой неделе», «до конца следующего месяца», “next month”: the unit, and
  /// how many later than the one that it is.
  private static func unit(_ text: String) -> (TimeUnit, ahead: Int)? {
    let rest = end(of: text)
    var words = rest ?? text.lowercased().split(separator: " ")[...]
    if rest == nil, words.first.map({ before.contains(String($0)) }) == true {
      words.removeFirst()
    }
    let ahead = words.first.flatMap { word in
      distances.first(where: { word.hasPrefix($0.stem) })?.ahead
    }
    if ahead != nil { words.removeFirst() }
    guard words.count == 1, let word = words.first, ahead != nil || rest != nil,
      case let cursor = PhraseCursor(PhraseTokenizer.tokens(of: String(word))),
      case .unit(let unit) = cursor.current, unit == .week || unit == .month
    else { return nil }
    return (unit, ahead ?? 0)
  }

  /// What the end is of that a text says, «до конца недели»; nil where it says no end.
  static func end(of text: String) -> ArraySlice<Substring>? {
    var words = text.lowercased().split(separator: " ")[...]
    if words.first.map({ before.contains(String($0)) }) == true { words.removeFirst() }
    words = words.drop { $0 == "at" || $0 == "the" }
    guard ["конец", "конца", "конце", "концу", "end"].contains(words.popFirst()) else { return nil }
    return words.drop { $0 == "of" || $0 == "the" }
  }

  private static let distances: [(stem: String, ahead: Int)] = [
    ("эт", 0), ("текущ", 0), ("this", 0), ("current", 0), ("прошл", -1),
    ("last", -1), ("previous", -1), ("следующ", 1), ("будущ", 1), ("next", 1),
  ]
  private static let ahead: Set = ["через", "in"]
  private static let ago: Set = ["назад", "ago"]
}
