/// One target against one of its goals.
public struct CoverageLine: Sendable {
  /// The target.
  public let target: Target
  /// The number of the stage, sub-stage or activity whose indicator it is; nil for the roadmap's own.
  public let owner: String?
  /// How it stands against the goal.
  public let coverage: Coverage

  /// Every target with the goal that matters on a day: the next one due, else the last one.
  static func current(
    among targets: [[CoverageLine]], on day: CalendarDate
  ) -> [CoverageLine] {
    targets.compactMap { lines in
      lines.first { $0.coverage.goal.window.end >= day } ?? lines.last
    }
  }

  /// Every target with all its goals: the roadmap's own first, then by the order of the document; what
  /// was written after `known` does not count.
  public static func all(
    of roadmap: Roadmap, on day: CalendarDate, known: CalendarDate = .latest
  ) -> [[CoverageLine]] {
    var reading = CoverageReading(of: roadmap, on: day, known: known)
    var lines = roadmap.targets.map { CoverageLine.lines(of: $0, owner: nil, &reading) }
    roadmap.forEachItem { item in
      lines += item.targets.map { CoverageLine.lines(of: $0, owner: item.id, &reading) }
    }
    return lines
  }

  /// The same with the value of the year before from another roadmap, where this one has none.
  func withPrevious(from earlier: Roadmap?, in year: DateSpan?) -> CoverageLine {
    guard coverage.previous == nil, let earlier, let year else { return self }
    let identity = TargetIdentity(target)
    let measurement = earlier.allTargets.first { TargetIdentity($0) == identity }?.measurements
      .last { year.contains($0.on) }
    return CoverageLine(
      target: target, owner: owner,
      coverage: Coverage(
        goal: coverage.goal, measurement: coverage.measurement, previous: measurement,
        verdict: coverage.verdict))
  }

  /// A target with all its goals.
  static func lines(
    of target: Target, owner: String?, _ reading: inout CoverageReading
  ) -> [CoverageLine] {
    reading.coverage(of: target, owner: owner)
      .map { CoverageLine(target: target, owner: owner, coverage: $0) }
  }
}
