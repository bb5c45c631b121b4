/// Adds roadmaps up to a summary, one after the other; of each only a line is kept.
public struct SummaryCollector: Sendable {
  /// The most stages that a summary has columns for.
  static let mostStages = 8

  private let asOf: CalendarDate
  private let comparedTo: CalendarDate?
  private var lines: [SummaryLine] = []
  private var groups: [SummaryGroup] = []
  private var groupPlaces: [String: Int] = [:]
  private var total = SummaryGroup(name: "")
  private var pool = CoveragePool()
  private var stages = TitleCounts()
  private var activities = TitleCounts()
  private var unread: [UnreadFile] = []
  /// The roadmaps of other years, which count only where there is none of the day's own.
  private var others: [(roadmap: RoadmapSummary, line: Int, group: Int)] = []

  /// Begins a summary of a day.
  public init(on day: CalendarDate, comparedTo earlier: CalendarDate? = nil) {
    asOf = day
    comparedTo = earlier
  }

  /// Adds a roadmap; its group is the folder, where nothing else is given.
  public mutating func add(
    _ roadmap: RoadmapSummary, file: String, folder: String, group: String? = nil
  ) {
    let name = group ?? folder
    let line = SummaryLine(roadmap, file: file, folder: folder, group: name)
    lines.append(line)
    let place = groupPlaces[name] ?? groups.count
    if place == groups.count {
      groupPlaces[name] = place
      groups.append(SummaryGroup(name: name))
    }
    if roadmap.time == .current {
      count(roadmap, line, in: place)
    } else {
      lines[lines.count - 1].isCounted = false
      others.append((roadmap, lines.count - 1, place))
    }
  }

  private mutating func count(_ roadmap: RoadmapSummary, _ line: SummaryLine, in place: Int) {
    groups[place].add(line)
    total.add(line)
    pool.add(roadmap.coverage)
    let planned = roadmap.stages.filter { $0.count.planned > 0 }
    stages.add(planned.map { ($0.title, false) })
    for stage in planned {
      let title = stages.place(of: stage.title)
      groups[place].stagesByTitle[title] =
        (groups[place].stagesByTitle[title] ?? ProgressCount()) + stage.count
    }
    activities.add(roadmap.activities.lazy.map { ($0.title, $0.isOverdue) })
  }

  /// Notes a file that could not be read.
  public mutating func add(unread file: String, because reason: String) {
    unread.append(UnreadFile(file: file, reason: reason))
  }

  /// The summary: the `top` worst roadmaps, or all of them, and everything that was counted.
  public func report(sortedBy sort: SummarySort, top: Int? = nil) -> SummaryReport {
    if total.roadmaps == 0, !others.isEmpty {
      var collector = self
      collector.others = []
      for (roadmap, line, group) in others {
        collector.lines[line].isCounted = true
        collector.count(roadmap, lines[line], in: group)
      }
      return collector.report(sortedBy: sort, top: top)
    }
    let shown = stages.mostFrequent(Self.mostStages)
    let groups = groups.map { group in
      var group = group
      group.stages = shown.map { group.stagesByTitle[$0.place] ?? ProgressCount() }
      group.stagesByTitle = [:]
      return group
    }
    let sorted = lines.map { line in
      let badness = sort.badness(
        line.progress, goalsMet: line.goalsMet, goals: line.coverage.count)
      return (line, line.isCounted ? badness : -2)
    }.stablySorted { $0.1 > $1.1 }.map(\.0)
    return SummaryReport(
      asOf: asOf, comparedTo: comparedTo, lines: Array(sorted.prefix(top ?? sorted.count)),
      roadmapCount: lines.count,
      remarkable: lines.filter { !$0.isCounted || !$0.hasDueDates },
      groups: groups.map { ($0, sort.badness($0.progress, goalsMet: $0.goalsMet, goals: $0.goals)) }
        .stablySorted { $0.1 > $1.1 }.map(\.0),
      total: total, stageTitles: shown.map(\.title),
      lateActivities: activities.late,
      targets: pool.lines, unread: unread)
  }
}
