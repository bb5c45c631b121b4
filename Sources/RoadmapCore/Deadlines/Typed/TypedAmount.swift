/// An amount of time as people type it: `7d`, `2w`, `7`, «3 дня», «две недели», «месяц».
package struct TypedAmount: Hashable, Sendable {
  /// Days, those of weeks included.
  package let days: Int
  /// Whole months, those of quarters and years included.
  package let months: Int

  /// Reads an amount, or nil where the text is anything else; a bare number counts days.
  package init?(_ text: String) {
    var cursor = PhraseCursor(PhraseTokenizer.tokens(of: text))
    var count: Int?
    // A reminder may ring ten years before.
    if let token = cursor.token, token.lexeme == .number, (1...4).contains(token.digitCount) {
      count = token.value
      cursor.position += 1
    } else {
      count = cursor.count()
    }
    var unit: TimeUnit?
    if case .unit(let named) = cursor.current {
      unit = named
    } else if count != nil {
      let letter = text.split { !$0.isLetter }.last?.lowercased() ?? ""
      unit = cursor.isAtEnd ? .day : TypedAmount.letters[letter]
    }
    cursor.position += 1
    guard let unit, cursor.isAtEnd, let length = unit.length else { return nil }
    days = (count ?? 1) * length.days
    months = (count ?? 1) * length.months
  }

  /// The day that lies this long after another, or before it where the sign is -1.
  package func added(to day: CalendarDate, sign: Int = 1) -> CalendarDate {
    day.adding(months: months * sign).adding(days: days * sign)
  }

  /// Units of which only the first letter is typed.
  private static let letters: [String: TimeUnit] = [
    "d": .day, "w": .week, "m": .month, "y": .year, "д": .day, "н": .week, "м": .month,
  ]
}

extension TimeUnit {
  /// How long it is; nil where every school says so itself.
  fileprivate var length: (days: Int, months: Int)? {
    switch self {
    case .day: (1, 0)
    case .week: (7, 0)
    case .decade: (10, 0)
    case .month: (0, 1)
    case .quarter: (0, 3)
    case .half: (0, 6)
    case .year: (0, 12)
    case .term, .trimester, .semester, .anyTerm: nil
    }
  }
}
