/// A day in running text: «18» ноября 2020, 18.11.2020, “September 12, 2024”.
enum WrittenDay {
  /// The first day that a text names whole, or nil.
  static func first(in text: String) -> CalendarDate? { days(in: text, atMost: 1).first }

  /// The first days that a text names whole, as many as are asked for.
  static func days(in text: String, atMost count: Int) -> [CalendarDate] {
    all(in: text, atMost: count).map(\.day)
  }

  /// The first days that a text names whole, each with where it stands.
  static func all(
    in text: String, atMost count: Int
  ) -> [(day: CalendarDate, range: Range<String.Index>)] {
    let words = text.split { !$0.isNumber && !$0.isLetter && !".-/,".contains($0) }
    var days: [(day: CalendarDate, range: Range<String.Index>)] = []
    var start = 0
    while start < words.count, days.count < count {
      let found = day(in: words, from: start)
      if let found {
        days.append((found.day, words[start].startIndex..<words[found.end - 1].endIndex))
      }
      start = found?.end ?? start + 1
    }
    return days
  }

  private static func day(
    in words: [Substring], from start: Int
  ) -> (day: CalendarDate, end: Int)? {
    // A day begins with its number or its month, and says its year.
    guard words[start].first?.isNumber == true || MonthName.names(words[start]) else { return nil }
    for end in (start + 1)..<min(start + mostWords, words.count) + 1 {
      // «_30_» _08_ 2024
      let isOfNumbers = words[start..<end].map(\.count) == [2, 2, 4]
      let phrase = words[start..<end].joined(separator: isOfNumbers ? "." : " ")
      guard phrase.utf8.contains(where: { (48...57).contains($0) }) else { continue }
      if let day = PlanYears.day(LabelledLine.trimmed(phrase[...])) { return (day, end) }
    }
    return nil
  }

  private static let mostWords = 3
}
