import RoadmapCore

/// A run of days as it is typed on the command line.
enum PeriodArgument {
  /// Reads `2023-09-01..2024-08-31`, or nil where it is something else or runs backwards.
  static func read(_ text: String) -> DateSpan? {
    let dots = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard dots.count == 2, let start = DateArgument.read(String(dots[0])),
      let end = DateArgument.read(String(dots[1]))
    else { return nil }
    return DateSpan(start, end)
  }
}
