/// One occurrence in a yearly report, or an open-ended line of the plan.
public struct YearReportLine: Sendable {
  /// The number of the activity.
  public let id: String
  /// The number as the document prints it, where that is not the `id`.
  public let number: String?
  /// The number by which a reader of the document knows it.
  public let documentNumber: String
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
  /// The due date by which punctuality is judged: the planned one, or the first that it was given.
  public let originalDue: CalendarDate?
  /// The day on which it was done.
  public let doneOn: CalendarDate?
  /// How many days after its original due date it was done, or is overdue; 0 where it is not.
  public let daysLate: Int
  /// How it stands.
  public let status: ItemStatus
  /// How much is done, 0…100, where somebody said so.
  public let percent: Double?
  /// What has to be decided before an open-ended line can have a due date; nil where nothing has.
  public let undecided: UndecidedLine.Reason?
  /// Who is responsible.
  public let responsible: [String]
  /// What proves that it was done: the entry's evidence.
  public let evidence: [String]
  /// The documents that the plan names for it.
  public let documents: [String]
  /// Why it was postponed or cancelled, or what else was noted.
  public let note: String?
  /// Whether it was postponed.
  public let isPostponed: Bool
  /// Whether it was due already when it was postponed.
  public let wasPostponedLate: Bool
  /// Whether it was due already when it was cancelled.
  public let wasCancelledLate: Bool
  /// How it counts.
  public let count: ProgressCount

  /// Whether it is done and nothing proves it.
  public var isUnproven: Bool { status == .done && evidence.isEmpty }

  init(
    _ activity: ActivityStatus, _ occurrence: Occurrence, on day: CalendarDate, _ names: TeamNames
  ) {
    id = activity.work.id
    number = activity.work.number
    documentNumber = activity.work.documentNumber
    stage = activity.work.path.first
    title = activity.work.title
    deadline = activity.work.deadline?.text
    from = occurrence.from
    plannedDue = occurrence.plannedDue
    due = occurrence.due
    originalDue = occurrence.originalDue
    doneOn = occurrence.doneOn
    daysLate = occurrence.daysLate(on: day)
    status = occurrence.status
    percent = occurrence.percent
    undecided = occurrence.due == nil ? UndecidedLine.Reason.ofDeadline(activity) : nil
    responsible = names.names(of: activity.work.responsible)
    evidence = occurrence.closing?.evidence ?? []
    documents = activity.work.documents
    note = occurrence.note
    isPostponed = occurrence.postponement != nil
    wasPostponedLate = occurrence.wasPostponedLate
    wasCancelledLate = occurrence.wasCancelledLate
    var count = ProgressCount()
    count.count(occurrence, on: day)
    self.count = count
  }
}

/// Sorts the occurrences of a roadmap into the parts of a yearly report.
struct YearReportCollector {
  private let span: DateSpan
  private let day: CalendarDate
  private let names: TeamNames
  private(set) var lines: [YearReportLine] = []
  private(set) var carriedOver: [YearReportLine] = []
  private(set) var openEnded: [YearReportLine] = []
  private(set) var documents: [String] = []
  private var knownDocuments: Set<ExactText> = []

  init(span: DateSpan, day: CalendarDate, names: TeamNames) {
    self.span = span
    self.day = day
    self.names = names
  }

  mutating func add(_ activity: ActivityStatus) {
    for occurrence in activity.occurrences {
      if occurrence.isPlanned(in: span) {
        lines.append(YearReportLine(activity, occurrence, on: day, names))
      } else if occurrence.isCarriedOver(into: span) {
        carriedOver.append(YearReportLine(activity, occurrence, on: day, names))
      } else if occurrence.due == nil, occurrence.closing.map({ span.contains($0.on) }) ?? true {
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
  /// Whether the occurrence was to be done in a time: each is planned in one, by its original due date.
  func isPlanned(in span: DateSpan) -> Bool { originalDue.map(span.contains) ?? false }

  /// Whether it was planned before a time, and was closed in it or later, or is open still.
  func isCarriedOver(into span: DateSpan) -> Bool {
    guard let originalDue, originalDue < span.start else { return false }
    return closing.map { $0.on >= span.start } ?? true
  }
}
