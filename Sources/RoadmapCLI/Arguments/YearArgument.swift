import RoadmapCore

/// A year as it is typed on the command line.
enum YearArgument {
  /// Reads `2023` as a calendar year, `2023/24` or `2023-2024` as a school year; nil for other texts.
  static func read(_ text: String) -> DateSpan? {
    let text = text.replacing("-", with: "/").replacing("–", with: "/")
    guard let time = TypedTime(text), time.isFixed,
      let span = time.readings(on: .earliest, in: nil).first
    else { return nil }
    let isYear = YearKind.allCases.contains { $0.year(startingIn: span.start.year) == span }
    return isYear ? span : nil
  }
}
