/// Where many roadmaps stand on a day: a line each, groups with totals, what is late everywhere, which
/// targets are reached, and what could not be read.
public struct SummaryReport: Sendable {
  /// An activity that several roadmaps have, by its title.
  public struct LateActivity: Sendable {
    /// How many of them a report has at most.
    public static let most = 20

    /// The title as the first of them has it.
    public let title: String
    /// In how many of them it is overdue.
    public let late: Int
    /// How many of them have it.
    public let roadmaps: Int
  }

  /// The day asked about.
  public let asOf: CalendarDate
  /// The day that is compared with; nil where none is.
  public let comparedTo: CalendarDate?
  /// The roadmaps, worst first, those that are not counted last.
  public let lines: [SummaryLine]
  /// How many roadmaps there are, of which `lines` may be the first few.
  public let roadmapCount: Int
  /// The roadmaps that a reader has to be told of, however few are shown: those that are not counted,
  /// and those without a due date.
  public let remarkable: [SummaryLine]
  /// The groups, worst first.
  public let groups: [SummaryGroup]
  /// All roadmaps that are counted together.
  public let total: SummaryGroup
  /// The titles of the stages that most roadmaps have, at most eight, the most frequent ones in the
  /// order in which they first appear.
  public let stageTitles: [String]
  /// The activities that are overdue in more than one roadmap, the most frequent first; at most twenty.
  public let lateActivities: [LateActivity]
  /// The targets, each with how many roadmaps reach it and what was counted in all of them.
  public let targets: [PooledCoverage]
  /// What could not be read.
  public let unread: [UnreadFile]
}
