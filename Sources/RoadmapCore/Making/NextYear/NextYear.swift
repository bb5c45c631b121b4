import SourceJSON

/// The roadmap of the next year, made from the one of the year that ends.
///
/// The plan goes on: every stage and activity, numbers, team, words and the owner's own keys. History
/// stays behind: progress, measurements and goals of the time before, the approval, and what was changed
/// since. Dates that say a year are moved; those that say none fall into the new period by themselves.
public struct NextYear: Sendable {
  /// The new roadmap, formatted as the old one is.
  public let file: RoadmapFile
  /// The new period.
  public let period: DateSpan
  /// How many deadlines were moved.
  public let movedDeadlines: Int
  /// How many activities go on.
  public let activityCount: Int
  /// What only people can decide, in the order of the document.
  public let questions: [NextYearQuestion]

  /// The new roadmap's file.
  public var bytes: [UInt8] { file.document.bytes }

  /// Makes the next year of a roadmap.
  ///
  /// `period` is left out for the year after; `today` decides what is not done yet. Where
  /// `carriesUndone`, activities that are not done get a note that says so, and are not asked about.
  /// Throws where the file has errors, or the period is not a later one.
  public init(
    after file: RoadmapFile, period: DateSpan? = nil, title: String? = nil,
    organization: String? = nil, carriesUndone: Bool = false, today: CalendarDate
  ) throws(NextYearRefusal) {
    guard !file.hasErrors, let roadmap = file.roadmap else { throw .fileHasErrors }
    let kind = roadmap.yearKind
    guard let period = period ?? kind.period(after: roadmap.period) else { throw .noLaterYear }
    let years = kind.startYear(of: period.start) - kind.startYear(of: roadmap.period.start)
    guard years > 0 else { throw .notLater(roadmap.period) }
    var work = NextYearWork(
      document: file.document, roadmap: roadmap, period: period, years: years)
    work.moveHead(title: title, organization: organization)
    work.moveItems()
    work.settleUndone(carrying: carriesUndone, today: today)
    work.moveTargets()
    let bytes = try work.text()
    let result = RoadmapFile(bytes: bytes, calendars: file.calendars)
    guard !result.hasErrors, let roadmap = result.roadmap else { throw .text }
    self.file = result
    self.period = period
    movedDeadlines = work.movedDeadlines
    activityCount = roadmap.workItems.count
    questions = work.questions
  }
}

extension YearKind {
  /// The time that follows a roadmap's: the whole next year after one that lies in a single year, else
  /// as many years as it took.
  fileprivate func period(after period: DateSpan) -> DateSpan? {
    let (first, last) = (startYear(of: period.start), startYear(of: period.end))
    if first == last { return year(startingIn: first + 1) }
    let months = 12 * (last - first + 1)
    let end = period.end.adding(days: 1).adding(months: months).adding(days: -1)
    return DateSpan(period.start.adding(months: months), end)
  }
}
