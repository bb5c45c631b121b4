/// One occurrence in a yearly report, or an open-ended line of the plan.
public struct YearReportLine: Sendable {
  /// The number of the activity.
  public let id: String
  /// The number as the document prints it, where that is not the `id`.
  public let number: String?
  /// The number and title of its stage; nil for an activity that belongs to no stage.
  public let stage: WorkItem.Ancestor?
  /// What was to be done.
  public let title: String
  /// The words of the deadline, where there are any.
  public let deadline: String?
  /// The first day of the window; nil for an open-ended line.
  public let from: CalendarDate?
  /// The due date that the deadline says; nil for an open-ended line.
  public let plannedDue: CalendarDate?
  /// The due date that holds: the planned one, or the one that it was postponed to.
  public let due: CalendarDate?
  /// The day on which it was done.
  public let doneOn: CalendarDate?
  /// How many days late it was done, or is; 0 where it is not.
  public let daysLate: Int
  /// How it stands.
  public let status: ItemStatus
  /// How much is done, 0…100, where somebody said so.
  public let percent: Double?
  /// Who is responsible.
  public let responsible: [ReportParty]
  /// What proves that it was done: the entry's evidence.
  public let evidence: [String]
  /// The documents that the plan names for it.
  public let documents: [String]
  /// Why it was postponed or cancelled, or what else was noted.
  public let note: String?

  /// Whether it got another due date.
  public var isPostponed: Bool { due != plannedDue }

  init(
    _ activity: ActivityStatus, _ occurrence: Occurrence, on day: CalendarDate, _ names: PartyNames
  ) {
    id = activity.work.id
    number = activity.work.number
    stage = activity.work.path.first
    title = activity.work.title
    deadline = activity.work.deadline?.text
    from = occurrence.from
    plannedDue = occurrence.plannedDue
    due = occurrence.due
    doneOn = occurrence.doneOn
    daysLate = occurrence.daysLate(on: day)
    status = occurrence.status
    percent = occurrence.percent
    responsible = names.shown(activity.work.responsible)
    evidence = occurrence.closing?.evidence ?? []
    documents = activity.work.documents
    note = occurrence.closing?.note ?? occurrence.postponement?.note
  }
}

/// Sorts the occurrences of a roadmap into the parts of a yearly report.
struct YearReportCollector {
  private let span: DateSpan
  private let day: CalendarDate
  private let names: PartyNames
  private(set) var lines: [YearReportLine] = []
  private(set) var carriedOver: [YearReportLine] = []
  private(set) var openEnded: [YearReportLine] = []
  private(set) var documents: [String] = []
  private var knownDocuments: Set<ExactText> = []

  init(span: DateSpan, day: CalendarDate, names: PartyNames) {
    self.span = span
    self.day = day
    self.names = names
  }

  mutating func add(_ activity: ActivityStatus) {
    for occurrence in activity.occurrences {
      if occurrence.falls(in: span) {
        lines.append(YearReportLine(activity, occurrence, on: day, names))
      } else if occurrence.isCarriedOver(into: span) {
        carriedOver.append(YearReportLine(activity, occurrence, on: day, names))
      } else if occurrence.due == nil, !occurrence.status.isClosed {
        openEnded.append(YearReportLine(activity, occurrence, on: day, names))
      }
      if let doneOn = occurrence.doneOn, span.contains(doneOn) {
        addDocuments((occurrence.closing?.evidence ?? []) + activity.work.documents)
      }
    }
  }

  private mutating func addDocuments(_ names: [String]) {
    for name in names where knownDocuments.insert(ExactText(name)).inserted {
      documents.append(name)
    }
  }
}

extension Occurrence {
  /// Whether the occurrence belongs to a time: due in it by plan or after a postponement, or, without
  /// a due date, closed in it.
  func falls(in span: DateSpan) -> Bool {
    guard let due, let plannedDue else {
      return (due ?? closing?.on).map(span.contains) ?? false
    }
    return span.contains(plannedDue) || span.contains(due)
  }

  /// Whether it was due before a time, and was closed in it or later, or is open still.
  fileprivate func isCarriedOver(into span: DateSpan) -> Bool {
    guard let due, due < span.start else { return false }
    return closing.map { $0.on >= span.start } ?? true
  }
}
