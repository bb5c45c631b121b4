/// What one party had to do in the time of a report.
public struct Workload: Sendable {
  /// The party.
  public let party: ReportParty
  /// Occurrences that are not cancelled.
  public fileprivate(set) var total = 0
  /// Occurrences that are done.
  public fileprivate(set) var done = 0
  /// Occurrences that were done after their due date.
  public fileprivate(set) var doneLate = 0
  /// Occurrences whose due date has passed without their being done.
  public fileprivate(set) var overdue = 0

  /// Sums up the lines of a report by party, in the order in which the parties first appear.
  static func sum(of lines: [YearReportLine]) -> [Workload] {
    var sums: [Workload] = []
    var indexes: [ReportParty: Int] = [:]
    for line in lines where line.status != .cancelled {
      for party in line.responsible {
        let index = indexes[party] ?? sums.count
        if index == sums.count {
          indexes[party] = index
          sums.append(Workload(party: party))
        }
        sums[index].add(line)
      }
    }
    return sums
  }

  private mutating func add(_ line: YearReportLine) {
    total += 1
    if line.status == .done { done += 1 }
    if line.status == .done, line.daysLate > 0 { doneLate += 1 }
    if line.status == .overdue { overdue += 1 }
  }
}
