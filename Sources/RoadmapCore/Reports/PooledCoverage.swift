/// One goal that several roadmaps share, with what was counted in all of them.
///
/// The pooled value is Σ count / Σ of, never a mean of percentages: a school of 1 000 weighs more than
/// a school of 10. Measurements without counts cannot be pooled and are left out, which shows in
/// `countedRoadmaps`.
public struct PooledCoverage: Sendable {
  /// The target as the first roadmap has it.
  public let target: Target
  /// The goal's term as the files write it; empty for the whole period.
  public let goalKey: String
  /// The goal, where all roadmaps have the same one.
  public private(set) var goal: Double?
  /// How many roadmaps have the target with a goal for this time.
  public private(set) var roadmaps = 0
  /// How many of them have counted.
  public private(set) var countedRoadmaps = 0
  /// How many of them have measured, with counts or without.
  public private(set) var measuredRoadmaps = 0
  /// How many of them reach the goal that they set themselves.
  public private(set) var reachedRoadmaps = 0
  /// How many were reached, summed over the roadmaps that have counted.
  public private(set) var count = 0
  /// Of how many, summed likewise; 0 where no roadmap has counted.
  public private(set) var of = 0

  /// What the only roadmap that has it measured without counts.
  private var measured: Double?

  /// The pooled percentage; of one roadmap alone what it measured; nil where no roadmap has counted.
  public var value: Double? {
    of > 0 ? 100 * Double(count) / Double(of) : roadmaps == 1 ? measured : nil
  }

  /// Whether the pooled value reaches the goal that all share, compared without rounding.
  public var reachesGoal: Bool? {
    guard let goal, let value else { return nil }
    return target.reaches(of > 0 ? .count(count, of: of) : .value(value), goal)
  }

  /// Whether other roadmaps have it too, so that there is something to sum up.
  public var isShared: Bool { roadmaps > 1 }

  fileprivate init(_ line: CoverageLine) {
    target = line.target
    goalKey = line.coverage.goal.key
    goal = line.coverage.goal.value
  }

  fileprivate mutating func add(_ coverage: Coverage) {
    roadmaps += 1
    if coverage.goal.value != goal { goal = nil }
    if coverage.verdict == .met { reachedRoadmaps += 1 }
    if let measurement = coverage.measurement {
      measuredRoadmaps += 1
      measured = measurement.value
    }
    guard case .count(let more, let moreOf)? = coverage.measurement?.amount else { return }
    let (newCount, countOverflows) = count.addingReportingOverflow(more)
    let (newOf, ofOverflows) = of.addingReportingOverflow(moreOf)
    guard !countOverflows, !ofOverflows else { return }
    countedRoadmaps += 1
    (count, of) = (newCount, newOf)
  }
}

extension PooledCoverage {
  /// Sums up the goals that several reports share.
  public static func lines(of reports: [CoverageReport]) -> [PooledCoverage] {
    pool(reports.lazy.map { Array($0.targets.joined()) })
  }

  /// Sums up the goals that several yearly reports share.
  public static func lines(of reports: [YearReport]) -> [PooledCoverage] {
    pool(reports.lazy.map(\.coverage))
  }

  private static func pool(_ roadmaps: some Sequence<[CoverageLine]>) -> [PooledCoverage] {
    var pool = CoveragePool()
    for lines in roadmaps { pool.add(lines) }
    return pool.lines
  }
}

/// The goals of roadmaps that are taken one after the other, in the order in which they first appear.
struct CoveragePool: Sendable {
  private(set) var lines: [PooledCoverage] = []
  private var places: [Key: (line: Int, roadmap: Int)] = [:]
  private var roadmapCount = 0

  private struct Key: Hashable {
    let target: TargetIdentity
    let term: String
  }

  /// Adds the goals of one more roadmap; of several that are alike the first counts.
  mutating func add(_ roadmap: [CoverageLine]) {
    roadmapCount += 1
    for line in roadmap {
      let key = Key(target: TargetIdentity(line.target), term: line.coverage.goal.key)
      let known = places[key]
      guard known?.roadmap != roadmapCount else { continue }
      let place = known?.line ?? lines.count
      if known == nil { lines.append(PooledCoverage(line)) }
      lines[place].add(line.coverage)
      places[key] = (place, roadmapCount)
    }
  }
}
