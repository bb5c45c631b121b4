import SourceTables

/// A day in running text: «18» ноября 2020, 18.11.2020, 01.09.21.
enum RussianDate {
  /// The first day that a text names whole, or nil.
  static func first(in text: String) -> CalendarDate? {
    let parts = text.split { !$0.isNumber && !$0.isLetter }.map { $0.lowercased() }
    for index in parts.indices {
      guard let day = number(parts[index], 1...31) else { continue }
      let next = parts.dropFirst(index + 1).prefix(2).map { $0 }
      guard next.count == 2, let month = month(next[0]), let year = year(next[1]) else { continue }
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    text.count <= 2 ? OutsideNumber.whole(text, in: range) : nil
  }

  private static func month(_ text: String) -> Int? {
    if let number = number(text, 1...12) { return number }
    guard case .month(let month)? = PhraseTokenizer.tokens(of: text).first?.lexeme else {
      return nil
    }
    return Int(month)
  }

  private static func year(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    if let year = YearKey.year(digits) { return year }
    guard digits.count == 2 else { return nil }
    return OutsideNumber.whole(digits, in: 10...60).map { 2_000 + $0 }
  }
}
