package import SourceJSON

/// One roadmap of one organisation, as its file says it; nothing in it depends on the day.
public struct Roadmap: Sendable {
  /// What stands in for a period that is missing or wrong; no file can have it.
  static let unknownPeriod = DateSpan(.earliest)

  /// The title of the document.
  public package(set) var title: String
  /// The organisation whose roadmap it is.
  public package(set) var organization: String
  /// The number of the organisation in a register (ИНН, ОГРН, the region's code).
  public package(set) var organizationID: String?
  /// The time that the roadmap covers, both days included; `unknownPeriod` where the file does not say
  /// it, which is an error.
  public package(set) var period: DateSpan
  /// Whether the file says what time the roadmap covers.
  package var isPeriodKnown: Bool { period != Self.unknownPeriod }
  /// What «год» means in deadlines and yearly targets.
  public package(set) var yearKind: YearKind
  /// The school's own terms, half-years, holidays and named weeks, where the file says them.
  public package(set) var calendar: SchoolCalendar?
  /// The language of the texts, where the file names it.
  public package(set) var language: Language?
  /// The name of the member who keeps the roadmap.
  public package(set) var curator: String?
  /// Who approved the roadmap, when, by which order.
  public package(set) var approval: Approval?
  /// What the programme is for.
  public package(set) var purpose: String?
  /// The tasks that follow from the purpose.
  public package(set) var tasks: [String]
  /// The results that are hoped for.
  public package(set) var expectedResults: [String]
  /// The acts that the roadmap rests on.
  public package(set) var basis: [String]
  /// The persons, roles, bodies and organisations that carry responsibility.
  public package(set) var team: [Member]
  /// The stages, in the order of the document.
  public package(set) var stages: [Stage]
  /// The activities that belong to no stage, in the order of the document.
  public package(set) var activities: [Activity]
  /// Coverage and the other indicators of the whole roadmap.
  public package(set) var targets: [Target]
  /// The keys of the owner's own, in the order of the file.
  public package(set) var extras: [RoadmapExtra]
  /// What `validate` leaves out, or takes more strictly, in this file.
  public package(set) var lint: LintSettings
  /// How the approved plan was changed and its history corrected, oldest first.
  public package(set) var changes: [Amendment]
  /// The object of the file that this was read from.
  package var node: JSONNode

  /// What its deadlines leave to the roadmap.
  public var deadlineContext: DeadlineContext {
    DeadlineContext(period: period, yearKind: yearKind, calendar: calendar)
  }
}
