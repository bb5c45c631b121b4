/// How many due dates were planned, and what became of each: the parts add up to `planned`.
public struct ProgressCount: Hashable, Sendable {
  /// Done by the original due date.
  public private(set) var doneOnTime = 0
  /// Done after the original due date, whatever it was postponed to.
  public private(set) var doneLate = 0
  /// Open, and the due date that holds has passed.
  public private(set) var overdue = 0
  /// Open, and the due date that holds has not passed.
  public private(set) var notDue = 0
  /// Cancelled; they are not in the total.
  public private(set) var cancelled = 0

  /// Of all of them, those that were postponed.
  public private(set) var postponed = 0
  /// Of the postponed ones, those that were due already when they were postponed.
  public private(set) var postponedLate = 0
  /// Of those that are not due, those whose original due date has passed.
  public private(set) var slipped = 0
  /// Of the cancelled ones, those that were due already when they were cancelled.
  public private(set) var cancelledLate = 0
  /// Of the done ones, those without evidence.
  public private(set) var unproven = 0
  /// The days by which the late ones were done late, summed up.
  public private(set) var lateDays = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts an occurrence as it stands on a day; one without a due date is no part of the plan's time
  /// and does not count.
  public mutating func count(_ occurrence: Occurrence, on day: CalendarDate) {
    guard occurrence.due != nil else { return }
    if occurrence.postponement != nil { postponed += 1 }
    if occurrence.wasPostponedLate { postponedLate += 1 }
    switch occurrence.status {
    case .cancelled:
      cancelled += 1
      if occurrence.wasCancelledLate { cancelledLate += 1 }
    case .done:
      let days = occurrence.daysLate(on: day)
      if days > 0 { doneLate += 1 } else { doneOnTime += 1 }
      lateDays += days
      if occurrence.closing?.lacksEvidence == true { unproven += 1 }
    case .overdue: overdue += 1
    default:
      notDue += 1
      if let original = occurrence.originalDue, original < day { slipped += 1 }
    }
  }

  /// The counts of both together.
  public static func + (one: ProgressCount, other: ProgressCount) -> ProgressCount {
    var sum = one
    sum.doneOnTime += other.doneOnTime
    sum.doneLate += other.doneLate
    sum.overdue += other.overdue
    sum.notDue += other.notDue
    sum.cancelled += other.cancelled
    sum.postponed += other.postponed
    sum.postponedLate += other.postponedLate
    sum.slipped += other.slipped
    sum.cancelledLate += other.cancelledLate
    sum.unproven += other.unproven
    sum.lateDays += other.lateDays
    return sum
  }

  /// The done ones, on time or late.
  public var done: Int { doneOnTime + doneLate }
  /// All but the cancelled ones.
  public var total: Int { done + overdue + notDue }
  /// All, the cancelled ones included.
  public var planned: Int { total + cancelled }

  /// The done share of the total, by `WholePercent`; nil where nothing counts.
  public var percent: Int? { WholePercent.of(done, total) }

  /// Those whose time has come: done, or the original due date has passed; without the cancelled ones.
  public var judged: Int { done + overdue + slipped }
  /// The share of `judged` that was done by the original due date, by `WholePercent`; nil where the
  /// time of none has come.
  public var onTimePercent: Int? { WholePercent.of(doneOnTime, judged) }
  /// By how many days the late ones were done late, on average; nil where none was.
  public var meanDelay: Double? { doneLate > 0 ? Double(lateDays) / Double(doneLate) : nil }
  /// The done ones with evidence.
  public var proven: Int { done - unproven }
}
