/// Another title, organisation, period, kind of year, curator or text of the roadmap itself.
public struct EditRoadmapRequest: Sendable {
  /// The title of the document; nil to leave it.
  public var title: String?
  /// The organisation; nil to leave it.
  public var organization: String?
  /// The first day of the period; nil to leave it.
  public var start: CalendarDate?
  /// The last day of the period; nil to leave it.
  public var end: CalendarDate?
  /// What «год» means; nil to leave it.
  public var yearKind: YearKind?
  /// The member of the team who keeps the roadmap; nil to leave it.
  public var curator: String?
  /// Who approved it, when and by which order; parts that are nil are left as they are.
  public var approval: Approval?
  /// The texts of the roadmap as a whole, in place of those there are; one that is not named is left.
  public var passages: [Passage: [String]]
  /// Whether it is written although entries name due dates that the new period does not have.
  public var isForced: Bool

  /// Makes a request.
  public init(
    title: String? = nil, organization: String? = nil, start: CalendarDate? = nil,
    end: CalendarDate? = nil, yearKind: YearKind? = nil, curator: String? = nil,
    approval: Approval? = nil, passages: [Passage: [String]] = [:], isForced: Bool = false
  ) {
    self.title = title
    self.organization = organization
    self.start = start
    self.end = end
    self.yearKind = yearKind
    self.curator = curator
    self.approval = approval
    self.passages = passages
    self.isForced = isForced
  }
}
