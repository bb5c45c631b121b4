import RoadmapCore

/// A run of days as it is typed on the command line.
enum PeriodArgument {
  /// Reads `2023-09-01..2024-08-31`, «сентябрь 2023..май 2024» or what a plan calls a time
  /// (`2023/24`); nil where it is something else, runs backwards, or does not say its years.
  static func read(_ text: String) -> DateSpan? {
    let dots = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard dots.count == 2 else { return time(text) }
    guard let start = time(dots[0]), let end = time(dots[1]) else { return nil }
    return DateSpan(start.start, end.end)
  }

  private static func time(_ text: some StringProtocol) -> DateSpan? {
    guard let time = TypedTime(String(text)), time.isFixed, time.turned == nil else { return nil }
    return time.readings(on: .earliest, in: nil).first
  }
}
