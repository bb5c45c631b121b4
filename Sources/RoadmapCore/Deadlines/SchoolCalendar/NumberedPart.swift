/// A term or half-year that is known by its number: «I четверть», «2-й семестр», "Term 3".
struct NumberedPart {
  /// What is counted.
  let unit: TimeUnit
  /// Which of them it is, 1-based.
  let number: Int8
  /// Its days.
  let days: DateSpan

  /// Nil where the name says no number, or of what.
  init?(_ part: SchoolCalendar.Part) {
    var cursor = PhraseCursor(PhraseTokenizer.tokens(of: part.name))
    var number = cursor.numeral()
    guard case .unit(let unit) = cursor.current, unit.isTerm || unit == .half else { return nil }
    cursor.position += 1
    if number == nil { number = cursor.numeral() }
    guard let number, number > 0 else { return nil }
    cursor.skip(.school)
    _ = cursor.year()
    guard cursor.isAtEnd else { return nil }
    self.unit = unit
    self.number = number
    days = part.days
  }

  /// What a name says that has no days yet.
  init?(named name: String) {
    self.init(SchoolCalendar.Part(name: name, days: DateSpan(.latest)))
  }

  /// Whether a part of a calendar has the same name, whatever numerals it is written with.
  func isSame(as part: SchoolCalendar.Part) -> Bool {
    NumberedPart(part).map { $0.unit == unit && $0.number == number } ?? false
  }

  /// The word for a term where a name is nothing else: «четверть» does not say which.
  static func isWithoutNumber(_ name: String) -> Bool {
    let tokens = PhraseTokenizer.tokens(of: name)
    guard tokens.count == 1, case .unit(let unit)? = tokens.first?.lexeme else { return false }
    return unit.isTerm || unit == .half
  }

  /// Whether it is what a list of the calendar holds.
  func fits(_ list: SchoolCalendar.List) -> Bool {
    list == .halfYears ? unit == .half : unit.isTerm
  }
}
