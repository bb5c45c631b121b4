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
    /// The last day of the week or the month that it is.
    case endOf(TimeUnit)
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
  /// Whether it is a limit, as in «до 28 мая».
  package let isLimit: Bool
  /// Whether the words leave the year to the roadmap's period.
  package let lacksYear: Bool

  /// Reads a time, or nil where the text names none.
  package init?(_ text: String) {
    self.text = text
    if let form = Form(relative: text) {
      self.form = form
      (isDay, isLimit, lacksYear, isEnd, phrase) = (true, false, false, false, text)
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
    isEnd = isLimit || end != nil
    lacksYear = reading.isYearInferred
  }

  /// «до конца января» for «конец января» and «в конце января»; nil for other texts.
  private static func end(_ text: String) -> String? {
    var words = text.lowercased().split(separator: " ")[...]
    if ["в", "к", "at", "the"].contains(words.first) { words.removeFirst() }
    if words.first == "the" { words.removeFirst() }
    guard words.count > 1, let word = words.popFirst() else { return nil }
    if ["конец", "конце", "концу"].contains(word) {
      return (["до конца"] + words).joined(separator: " ")
    }
    return word == "end" && words.first == "of"
      ? (["by the end"] + words).joined(separator: " ") : nil
  }

  /// Whether a text is a day that no calendar has, such as 30 February.
  package static func isImpossible(_ text: String) -> Bool {
    switch Deadline(text: text, in: anyYear).result {
    case .failure(.noSuchDay), .failure(.otherWeekday): true
    default: false
    }
  }

  /// A leap year, so that 29 February is a day in it.
  private static let anyYear: DeadlineContext = {
    let year = YearKind.calendar.year(startingIn: 2024)
    return DeadlineContext(period: year ?? DateSpan(.earliest), yearKind: .calendar)
  }()

  /// Whether the answer should say which day it is: the words alone do not.
  package var isWorthSaying: Bool {
    switch form {
    case .day: false
    case .amount, .weekday, .lastWeekday, .endOf: true
    case .phrase: lacksYear || !isDay
    }
  }

  /// Whether it means the same days at any time and in any roadmap.
  package var isFixed: Bool { form == .phrase && !lacksYear && !isLimit }

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
    case .endOf(.week): return [DateSpan(today.adding(days: 7 - today.isoWeekday))]
    case .endOf:
      return DateSpan(year: today.year, month: today.month).map { [DateSpan($0.end)] } ?? []
    case .phrase:
      guard let context = context ?? (lacksYear ? nil : TypedTime.anyYear),
        let reading = Deadline(text: phrase, in: context).reading
      else { return [] }
      let times = reading.occurrences.map { isEnd ? DateSpan($0.end) : $0 }
      return times
        + reading.doubts.compactMap { doubt in
          if case .alternative(let other) = doubt { other } else { nil }
        }
    }
  }
}

extension TypedTime.Form {
  /// Reads what is counted from today; nil for other texts.
  fileprivate init?(relative text: String) {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1, let days = Self.days[String(first)] {
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
    } else if let unit = Self.ends[text.lowercased()] {
      self = .endOf(unit)
    } else {
      let last = words.firstIndex { $0.hasPrefix("прошл") || $0 == "last" }
      let rest = last.map { words[($0 + 1)...].joined(separator: " ") }
      var cursor = PhraseCursor(PhraseTokenizer.tokens(of: rest ?? text))
      cursor.skip(.at)
      guard case .weekday(let weekday) = cursor.current, cursor.lexeme(1) == .end else {
        return nil
      }
      self = last == nil ? .weekday(Int(weekday)) : .lastWeekday(Int(weekday))
    }
  }

  /// Days by their distance from today.
  private static let days = [
    "позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "yesterday": -1, "today": 0, "tomorrow": 1,
  ]
  private static let ends: [String: TimeUnit] = [
    "конец месяца": .month, "в конце месяца": .month, "до конца месяца": .month,
    "конец недели": .week, "в конце недели": .week, "до конца недели": .week,
    "end of month": .month, "end of the month": .month, "end of the week": .week,
  ]
  private static let ahead: Set = ["через", "in"]
  private static let ago: Set = ["назад", "ago"]
}
