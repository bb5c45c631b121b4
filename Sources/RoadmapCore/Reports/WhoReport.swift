/// The workload of each responsible party.
public struct WhoReport: Sendable {
  /// What one party has to do.
  public struct Line: Sendable {
    /// The party, spelled as in the team, else as it is spelled first.
    public let name: String
    /// The position that the team gives, where it does.
    public let position: String?
    /// What became of the due dates of its lines, as in every other report.
    public fileprivate(set) var count = ProgressCount()
    /// Lines of the plan without a due date that go on or wait for something.
    public fileprivate(set) var undated = 0
    /// The lines of the plan themselves, in the order of the document.
    public fileprivate(set) var activities: [ActivityStatus] = []
  }

  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// The parties, in the order in which the document names them.
  public let lines: [Line]
  /// How many lines of the plan name nobody.
  public let unassignedCount: Int
  /// What each of the parties has to do in a time; none where no time is asked about.
  public let sheets: [PersonSheet]

  /// Sums the workload up; with a `name`, only of the parties whose names or position hold it, and with
  /// a `span`, with the sheets of that time.
  public init(
    of roadmap: Roadmap, on day: CalendarDate, name: String? = nil, sheetsFor span: DateSpan? = nil
  ) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    let status = RoadmapStatus(of: roadmap, on: day)
    let team = TeamNames(roadmap.team)
    var collector = WorkloadCollector(team: team)
    for activity in status.activities { collector.add(activity, on: day) }
    let wanted = name.map { roadmap.parties(NameQuery($0)) }
    // Who has nothing to do is of the team all the same.
    for member in roadmap.team where wanted?.contains(member.name) == true {
      collector.add(member)
    }
    let lines = collector.lines.filter { wanted?.contains($0.name) ?? true }
    self.lines = lines
    sheets =
      span.map { span in
        lines.map { PersonSheet(of: $0, in: roadmap, span: span, on: day) }
      } ?? []
    unassignedCount = status.activities.count { $0.work.hasNobodyResponsible }
  }
}

private struct WorkloadCollector {
  private(set) var lines: [WhoReport.Line] = []
  private var indexes: [SearchText: Int] = [:]
  private let team: TeamNames

  init(team: TeamNames) {
    self.team = team
  }

  mutating func add(_ activity: ActivityStatus, on day: CalendarDate) {
    var count = ProgressCount()
    for occurrence in activity.occurrences { count.count(occurrence, on: day) }
    let isUndated =
      count.planned == 0 && activity.status != .done && activity.status != .cancelled
    var seen: Set<Int> = []
    for name in activity.work.responsible {
      let index = index(of: name)
      guard seen.insert(index).inserted else { continue }
      lines[index].activities.append(activity)
      lines[index].count = lines[index].count + count
      if isUndated { lines[index].undated += 1 }
    }
  }

  mutating func add(_ member: Member) { _ = index(of: member.name) }

  private mutating func index(of name: String) -> Int {
    let member = team.member(named: name)
    let key = SearchText(member?.name ?? name)
    if let index = indexes[key] { return index }
    lines.append(WhoReport.Line(name: member?.name ?? name, position: member?.position))
    indexes[key] = lines.count - 1
    return lines.count - 1
  }
}
