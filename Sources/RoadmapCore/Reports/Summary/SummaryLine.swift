/// One roadmap of a summary.
public struct SummaryLine: Sendable {
  /// One target against the goal that matters on the day.
  public struct Target: Sendable {
    /// What is measured.
    public let title: String
    /// The code that roadmaps of one region share.
    public let code: String?
    /// `%`, or the name of what is counted.
    public let unit: String
    /// What was measured last; nil where nothing was.
    public let actual: Double?
    /// The goal.
    public let goal: Double
    /// How the value stands against the goal.
    public let verdict: Coverage.Verdict
  }

  /// The file as the user would type it.
  public let file: String
  /// The folder that it counts for.
  public let folder: String
  /// The name of the group that it counts for; the folder, where nothing else was asked for.
  public let group: String
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The time that the roadmap covers.
  public let period: DateSpan
  /// Whether it is of the year of the day.
  public let time: RoadmapTime
  /// Whether its plan has a due date.
  public let hasDueDates: Bool
  /// Whether it is counted in the groups and in the total.
  public internal(set) var isCounted = true
  /// What became of what was planned.
  public let progress: ProgressCount
  /// The same on the day that is compared with; nil where none is.
  public let before: ProgressCount?
  /// The targets.
  public let coverage: [Target]

  init(_ roadmap: RoadmapSummary, file: String, folder: String, group: String) {
    self.file = file
    self.folder = folder
    self.group = group
    title = roadmap.title
    organization = roadmap.organization
    period = roadmap.period
    time = roadmap.time
    hasDueDates = roadmap.hasDueDates
    progress = roadmap.progress
    before = roadmap.before
    coverage = roadmap.coverage.map { line in
      Target(
        title: line.target.title, code: line.target.code, unit: line.target.unit,
        actual: line.coverage.measurement?.value, goal: line.coverage.goal.value,
        verdict: line.coverage.verdict)
    }
  }

  /// How many of its goals it reaches.
  public var goalsMet: Int { coverage.count { $0.verdict == .met } }
}

/// Some roadmaps of a summary, counted together.
public struct SummaryGroup: Sendable {
  /// What they have in common; empty for all.
  public let name: String
  /// How many there are.
  public internal(set) var roadmaps = 0
  /// What became of what was planned in them.
  public internal(set) var progress = ProgressCount()
  /// The same on the day that is compared with; nil where none is.
  public internal(set) var before: ProgressCount?
  /// How many of their goals they reach.
  public internal(set) var goalsMet = 0
  /// How many goals they have.
  public internal(set) var goals = 0
  /// The counts of their stages, by the summary's list of stages.
  public internal(set) var stages: [ProgressCount] = []
  /// The counts by the place of the stage's title, before it is known which of them the summary shows.
  var stagesByTitle: [Int: ProgressCount] = [:]

  init(name: String) {
    self.name = name
  }

  mutating func add(_ line: SummaryLine) {
    roadmaps += 1
    progress = progress + line.progress
    if let more = line.before { before = (before ?? ProgressCount()) + more }
    goalsMet += line.goalsMet
    goals += line.coverage.count
  }
}
