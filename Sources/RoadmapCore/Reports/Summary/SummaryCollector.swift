/// Adds roadmaps up to a summary, one after the other; of each only a line is kept.
public struct SummaryCollector: Sendable {
  /// The most stages that a summary has columns for.
  static let mostStages = 8
  /// The most activities that it names as late.
  static let mostLateActivities = 20

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
    groups[place].add(line)
    total.add(line)
    pool.add(roadmap.coverage)
    var seen: Set<SearchText> = []
    for stage in roadmap.stages where stage.count.planned > 0 {
      let title = stages.folded(stage.title)
      groups[place].stagesByTitle[title] =
        (groups[place].stagesByTitle[title] ?? ProgressCount()) + stage.count
      if seen.insert(title).inserted { stages.add(stage.title, title, isMarked: false) }
    }
    seen.removeAll(keepingCapacity: true)
    // A title that a plan has twice counts once, as late if one of them is.
    var late: Set<SearchText> = []
    for activity in roadmap.activities where activity.isOverdue {
      late.insert(activities.folded(activity.title))
    }
    for activity in roadmap.activities {
      let title = activities.folded(activity.title)
      guard seen.insert(title).inserted else { continue }
      activities.add(activity.title, title, isMarked: late.contains(title))
    }
  }

  /// Notes a file that could not be read.
  public mutating func add(unread file: String, because reason: String) {
    unread.append(UnreadFile(file: file, reason: reason))
  }

  /// The summary: the `top` worst roadmaps, or all of them, and everything that was counted.
  public func report(sortedBy sort: SummarySort, top: Int? = nil) -> SummaryReport {
    let shown = stages.mostFrequent(Self.mostStages)
    let groups = groups.map { group in
      var group = group
      group.stages = shown.map { group.stagesByTitle[$0.folded] ?? ProgressCount() }
      group.stagesByTitle = [:]
      return group
    }
    let sorted = lines.map {
      ($0, sort.badness($0.progress, goalsMet: $0.goalsMet, goals: $0.coverage.count))
    }.stablySorted { $0.1 > $1.1 }.map(\.0)
    let late = activities.mostMarked(Self.mostLateActivities)
    return SummaryReport(
      asOf: asOf, comparedTo: comparedTo, lines: Array(sorted.prefix(top ?? sorted.count)),
      groups: groups.map { ($0, sort.badness($0.progress, goalsMet: $0.goalsMet, goals: $0.goals)) }
        .stablySorted { $0.1 > $1.1 }.map(\.0),
      total: total, stageTitles: shown.map(\.title),
      lateActivities: late.map {
        SummaryReport.LateActivity(title: $0.title, late: $0.marked, roadmaps: $0.count)
      },
      targets: pool.lines, unread: unread)
  }
}

/// How many roadmaps have a title, and how many of them are marked.
private struct TitleCounts: Sendable {
  struct Entry: Sendable {
    let folded: SearchText
    let title: String
    var count = 0
    var marked = 0
  }

  private var entries: [Entry] = []
  private var places: [SearchText: Int] = [:]
  /// The folded titles by their spellings: to fold is dear, and regions share their plans.
  private var spellings: [String: SearchText] = [:]

  mutating func folded(_ title: String) -> SearchText {
    if let known = spellings[title] { return known }
    let folded = SearchText(title)
    spellings[title] = folded
    return folded
  }

  mutating func add(_ title: String, _ folded: SearchText, isMarked: Bool) {
    let place = places[folded] ?? entries.count
    if place == entries.count {
      places[folded] = place
      entries.append(Entry(folded: folded, title: title))
    }
    entries[place].count += 1
    if isMarked { entries[place].marked += 1 }
  }

  /// The most frequent ones, in the order in which they first appeared.
  func mostFrequent(_ most: Int) -> [Entry] {
    let kept = entries.indices.map { $0 }.stablySorted { entries[$0].count > entries[$1].count }
      .prefix(most)
    return kept.sorted().map { entries[$0] }
  }

  /// Those that are marked in more than one roadmap, the most often marked first.
  func mostMarked(_ most: Int) -> [Entry] {
    Array(entries.filter { $0.marked > 1 }.stablySorted { $0.marked > $1.marked }.prefix(most))
  }
}
