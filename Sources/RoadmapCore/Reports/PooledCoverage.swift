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
  public fileprivate(set) var goal: Double?
  /// How many roadmaps have the target with a goal for this time.
  public fileprivate(set) var roadmaps = 0
  /// How many of them have counted.
  public fileprivate(set) var countedRoadmaps = 0
  /// How many were reached, summed over the roadmaps that have counted.
  public fileprivate(set) var count = 0
  /// Of how many, summed likewise; 0 where no roadmap has counted.
  public fileprivate(set) var of = 0

  /// The pooled percentage, or nil where no roadmap has counted.
  public var value: Double? { of > 0 ? 100 * Double(count) / Double(of) : nil }

  /// Whether the pooled value reaches the goal that all share, compared without rounding.
  public var reachesGoal: Bool? {
    guard let goal, of > 0 else { return nil }
    return target.reaches(.count(count, of: of), goal)
  }

  /// Sums up the goals that several reports share.
  public static func lines(of reports: [CoverageReport]) -> [PooledCoverage] {
    pool(reports.lazy.flatMap { $0.targets.joined() })
  }

  /// Sums up the goals that several yearly reports share.
  public static func lines(of reports: [YearReport]) -> [PooledCoverage] {
    pool(reports.lazy.flatMap(\.coverage))
  }

  /// Sums up the goals that have the same target id, unit, direction and term, in the order in which
  /// they first appear.
  private static func pool(_ all: some Sequence<CoverageLine>) -> [PooledCoverage] {
    var lines: [PooledCoverage] = []
    var indexes: [Key: Int] = [:]
    for line in all where line.owner == nil {
      let key = Key(
        target: line.target.id, unit: line.target.unit, bound: line.target.bound,
        term: line.coverage.goal.key)
      let goal = line.coverage.goal.value
      if let index = indexes[key] {
        lines[index].add(line.coverage)
      } else {
        indexes[key] = lines.count
        var pooled = PooledCoverage(target: line.target, goalKey: key.term, goal: goal)
        pooled.add(line.coverage)
        lines.append(pooled)
      }
    }
    return lines
  }

  private mutating func add(_ coverage: Coverage) {
    roadmaps += 1
    if coverage.goal.value != goal { goal = nil }
    guard case .count(let more, let moreOf)? = coverage.measurement?.amount else { return }
    let (newCount, countOverflows) = count.addingReportingOverflow(more)
    let (newOf, ofOverflows) = of.addingReportingOverflow(moreOf)
    guard !countOverflows, !ofOverflows else { return }
    countedRoadmaps += 1
    (count, of) = (newCount, newOf)
  }

  private struct Key: Hashable {
    let target: String
    let unit: String
    let bound: Target.Bound
    let term: String
  }
}
