import RoadmapCore

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

  /// Reads one to four ASCII digits; `Int` alone would let a sign through.
  private static func number(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }
}
