/// What one party had to do in the time of a report.
public struct Workload: Sendable {
  /// The party; nil for what names nobody.
  public let party: String?
  /// What became of what was planned for it in the time.
  public fileprivate(set) var count = ProgressCount()
  /// The same of what was planned for it before and not closed then.
  public fileprivate(set) var carriedOver = ProgressCount()

  /// Sums up the lines of a report by party, in the order in which the parties first appear; what has
  /// several parties counts for each, and what names none comes last.
  static func sum(of lines: [YearReportLine], carriedOver: [YearReportLine]) -> [Workload] {
    var sums: [Workload] = []
    var indexes: [String?: Int] = [:]
    func add(_ line: YearReportLine, to part: WritableKeyPath<Workload, ProgressCount>) {
      for party in line.responsible.isEmpty ? [nil] : line.responsible.map(Optional.some) {
        let index = indexes[party] ?? sums.count
        if index == sums.count {
          indexes[party] = index
          sums.append(Workload(party: party))
        }
        sums[index][keyPath: part] = sums[index][keyPath: part] + line.count
      }
    }
    for line in lines { add(line, to: \.count) }
    for line in carriedOver { add(line, to: \.carriedOver) }
    return sums.filter { $0.party != nil } + sums.filter { $0.party == nil }
  }
}
