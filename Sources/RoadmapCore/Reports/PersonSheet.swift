/// What one party has to do in a time: the sheet that is handed out.
public struct PersonSheet: Sendable {
  /// A line of the plan that goes on in the time without falling due in it.
  public struct Ongoing: Sendable {
    /// The number of the activity.
    public let id: String
    /// What is to be done.
    public let title: String
    /// The day by which it is due; nil for what goes on without a date.
    public let due: CalendarDate?
    /// The words of the deadline, where there are any.
    public let deadline: String?
    /// How much is done, 0…100, where somebody said so.
    public let percent: Double?
  }

  /// A due date that was met, or was made up for.
  public struct Done: Sendable {
    /// The number of the activity.
    public let id: String
    /// What was to be done.
    public let title: String
    /// The due date that held, where it had one.
    public let due: CalendarDate?
    /// The day on which it was done.
    public let on: CalendarDate
  }

  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The party, as the answer names it.
  public let name: String
  /// The position that the team gives, where it does.
  public let position: String?
  /// The time that the sheet is about, both days included.
  public let span: DateSpan
  /// The time that the roadmap covers, both days included.
  public let period: DateSpan
  /// The day on which everything is seen.
  public let asOf: CalendarDate
  /// What is overdue, worst first, whenever it was due.
  public let overdue: [DueLine]
  /// What falls due in the time and is open, nearest first.
  public let due: [DueLine]
  /// What has begun, or begins in the time, and is due later or never.
  public let ongoing: [Ongoing]
  /// What was done in the time, earliest first.
  public let done: [Done]
  /// The open due dates outside of the time that stand nowhere in the sheet, nearest first.
  public let elsewhere: [CalendarDate]
  /// How many due dates were met outside of the time.
  public let doneElsewhere: Int

  /// Whether there is nothing to say.
  public var isEmpty: Bool {
    overdue.isEmpty && due.isEmpty && ongoing.isEmpty && done.isEmpty
  }

  /// Collects what a line of `WhoReport` has to do in a time.
  init(of line: WhoReport.Line, in roadmap: Roadmap, span: DateSpan, on day: CalendarDate) {
    title = roadmap.title
    organization = roadmap.organization
    name = line.name
    position = line.position
    self.span = span
    period = roadmap.period
    asOf = day
    let activities = line.activities
    overdue = DueLine.overdue(of: activities, on: day)
    due = DueLine.open(of: activities, dueIn: span, on: day)
    var ongoing: [Ongoing] = []
    var elsewhere: [CalendarDate] = []
    var doneElsewhere = 0
    var done: [Done] = []
    for activity in activities {
      for occurrence in activity.occurrences {
        if let doneOn = occurrence.doneOn {
          guard span.contains(doneOn) else {
            doneElsewhere += 1
            continue
          }
          done.append(
            Done(id: activity.work.id, title: activity.work.title, due: occurrence.due, on: doneOn))
        } else if activity.goesOn(occurrence, in: span) {
          ongoing.append(
            Ongoing(
              id: activity.work.id, title: activity.work.title, due: occurrence.due,
              deadline: activity.work.deadline?.text, percent: occurrence.percent))
        } else if let due = occurrence.due, !occurrence.status.isClosed,
          occurrence.status != .overdue, !span.contains(due)
        {
          elsewhere.append(due)
        }
      }
    }
    self.elsewhere = elsewhere.sorted()
    self.doneElsewhere = doneElsewhere
    self.ongoing = ongoing
    self.done = done.stablySorted { $0.on < $1.on }
  }
}

extension ActivityStatus {
  /// Whether an open occurrence is worked at in a time that it does not fall due in.
  fileprivate func goesOn(_ occurrence: Occurrence, in span: DateSpan) -> Bool {
    guard !occurrence.status.isClosed, occurrence.status != .overdue else { return false }
    guard let due = occurrence.due else {
      return reading?.start.map { $0 <= span.end } ?? true
    }
    guard due > span.end else { return false }
    return occurrence.isStarted || occurrence.from.map { $0 <= span.end } ?? true
  }
}
