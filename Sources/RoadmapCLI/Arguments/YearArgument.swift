import RoadmapCore
import SourceTables

/// A year as it is typed on the command line.
enum YearArgument {
  /// Reads `2023` as a calendar year, `2023/24` or `2023-2024` as a school year; nil for other texts.
  static func read(_ text: String) -> DateSpan? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard let first = parts.first, let year = number(first, digits: 4) else { return nil }
    switch parts.count {
    case 1: return YearKind.calendar.year(startingIn: year)
    case 2:
      let next = parts[1]
      guard number(next, digits: 2) == (year + 1) % 100 || number(next, digits: 4) == year + 1
      else { return nil }
      return YearKind.school.year(startingIn: year)
    default: return nil
    }
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits else { return nil }
    return OutsideNumber.whole(text, in: 0...9_999)
  }
}
