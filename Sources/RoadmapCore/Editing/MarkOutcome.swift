/// How an item stands after it was marked.
public struct MarkOutcome: Sendable {
  /// The item's number.
  public let id: String
  /// The item's title.
  public let title: String
  /// What was marked.
  public let state: ProgressEntry.State
  /// The day of the mark.
  public let on: CalendarDate
  /// The first day of the roadmap's period.
  public let periodStart: CalendarDate
  /// Whether it was already so; then nothing is written.
  public let isAlreadySo: Bool
  /// Whether something was added to a mark that stands, such as evidence that came later.
  public let isAddition: Bool
  /// The due date of the next occurrence, which has not begun, where the last one was meant; nil
  /// elsewhere.
  public let notBegun: CalendarDate?
  /// The due date of the occurrence meant, as the deadline says; nil where it has none.
  public let plannedDue: CalendarDate?
  /// The due date that holds now.
  public let due: CalendarDate?
  /// How many occurrences the item has.
  public let occurrenceCount: Int
  /// How the occurrence stood.
  public let before: ItemStatus
  /// How the occurrence stands now.
  public let after: ItemStatus
  /// How much of the occurrence was done, 0…100, where an entry said so.
  public let percentBefore: Double?
  /// How much of the occurrence is done now, 0…100, where an entry says so.
  public let percent: Double?
  /// How the item as a whole stands now.
  public let whole: ItemStatus
  /// Who did it, where the roadmap's team has no such party; none where it has no team.
  public let unlisted: [String]
  /// What to do next; nil where nothing with a due date remains.
  public let next: NextStep?
}
