/// How many occurrences are done of those that are not cancelled.
public struct ProgressCount: Hashable, Sendable {
  /// The done occurrences.
  public private(set) var done = 0
  /// All occurrences that have a due date and are not cancelled.
  public private(set) var total = 0
  /// The overdue occurrences.
  public private(set) var overdue = 0
  /// The cancelled occurrences; they are not in the total.
  public private(set) var cancelled = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts an occurrence; one without a due date is no part of the plan's time and does not count.
  public mutating func count(_ occurrence: Occurrence) {
    guard occurrence.due != nil else { return }
    switch occurrence.status {
    case .cancelled: cancelled += 1
    case .done:
      done += 1
      total += 1
    case .overdue:
      overdue += 1
      total += 1
    default:
      total += 1
    }
  }

  /// The counts of both together.
  public static func + (one: ProgressCount, other: ProgressCount) -> ProgressCount {
    var sum = one
    sum.done += other.done
    sum.total += other.total
    sum.overdue += other.overdue
    sum.cancelled += other.cancelled
    return sum
  }

  /// The done share in whole percent, rounded down so that 100 means all; nil where nothing counts.
  public var percent: Int? { total > 0 ? done * 100 / total : nil }
}
