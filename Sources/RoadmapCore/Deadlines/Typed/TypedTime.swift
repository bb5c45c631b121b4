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
    /// Words of a deadline.
    case phrase
  }

  /// What was typed.
  package let text: String
  private let form: Form
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
      (isDay, isLimit, lacksYear) = (true, false, false)
      return
    }
    guard let reading = Deadline(text: text, in: TypedTime.anyYear).reading,
      let time = reading.occurrences.first, reading.occurrences.count == 1
    else { return nil }
    switch reading.kind {
    case .day, .span: (isDay, isLimit) = (time.dayCount == 1, false)
    case .by: (isDay, isLimit) = (true, true)
    default: return nil
    }
    form = .phrase
    lacksYear = reading.isYearInferred
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
    case .amount, .weekday: true
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
    case .phrase:
      guard let context = context ?? (lacksYear ? nil : TypedTime.anyYear),
        let reading = Deadline(text: text, in: context).reading
      else { return [] }
      let times = reading.occurrences.map { isLimit ? DateSpan($0.end) : $0 }
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
    } else {
      var cursor = PhraseCursor(PhraseTokenizer.tokens(of: text))
      cursor.skip(.at)
      guard case .weekday(let weekday) = cursor.current, cursor.lexeme(1) == .end else {
        return nil
      }
      self = .weekday(Int(weekday))
    }
  }

  /// Days by their distance from today.
  private static let days = [
    "позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "yesterday": -1, "today": 0, "tomorrow": 1,
  ]
  private static let ahead: Set = ["через", "in"]
  private static let ago: Set = ["назад", "ago"]
}
