import RoadmapCore
import SourceTables

/// A day as it is typed on the command line.
enum DateArgument {
  /// Reads `2024-02-28` or `28.02.2024`, or nil where the text is neither or no such day exists.
  static func read(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// What to say of a day without a year («15.06», «15 июня»), or nil where the text is none.
  ///
  /// No year is supplied: near the turn of a year either could be meant.
  static func yearHint(_ text: String) -> LocalizedText? {
    let parts = text.split { $0 == "." || $0 == " " }
    guard parts.count == 2, let day = number(parts[0]),
      let month = number(parts[1]) ?? month(parts[1], of: day),
      // A leap year, so that 29 February is a day too.
      CalendarDate(year: 2024, month: month, day: day) != nil
    else { return nil }
    let start = "\(twoDigits(day)).\(twoDigits(month))."
    return LocalizedText(
      en: "if “\(text)” is a day, add the year: \(start)YYYY.",
      ru: "если «\(text)» — это день, добавьте год: \(start)ГГГГ.")
  }

  private static func month(_ name: Substring, of day: Int) -> Int? {
    let wanted = "\(day) \(name.lowercased())"
    return (1...12).first { month in
      guard let date = CalendarDate(year: 2024, month: month, day: day) else { return false }
      return [Language.english, .russian].contains {
        DateWording($0).dayWithoutYear(date).lowercased() == wanted
      }
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Reads one to four ASCII digits; `Int` alone would let a sign through.
  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.count <= 4, digits.first?.isNumber == true else { return nil }
    return OutsideNumber.whole(digits, in: 0...9_999)
  }
}
