/// A day in running text: «18» ноября 2020, 18.11.2020, “September 12, 2024”.
enum WrittenDay {
  /// The first day that a text names whole, or nil.
  static func first(in text: String) -> CalendarDate? {
    let words = text.split { !$0.isNumber && !$0.isLetter && !".-/,".contains($0) }
    for start in words.indices {
      // A day begins with its number or its month, and says its year.
      guard words[start].first?.isNumber == true || MonthName.names(words[start]) else { continue }
      for end in (start + 1)..<min(start + mostWords, words.count) + 1 {
        let phrase = words[start..<end].joined(separator: " ")
        guard phrase.utf8.contains(where: { (48...57).contains($0) }) else { continue }
        if let day = PlanYears.day(LabelledLine.trimmed(phrase[...])) { return day }
      }
    }
    return nil
  }

  private static let mostWords = 3
}
