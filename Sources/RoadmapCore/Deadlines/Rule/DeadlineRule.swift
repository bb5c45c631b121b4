/// A deadline whose keys decide instead of its words.
public struct DeadlineRule: Hashable, Sendable {
  /// The words that people see.
  public package(set) var text: String
  /// The first day, included.
  public package(set) var from: CalendarDate?
  /// The last day, included.
  public package(set) var due: CalendarDate?
  /// How often it comes back.
  public var `repeat`: DeadlineRepeat?
  /// The number of the item that has to be done first.
  public package(set) var after: String?
  /// How long after that it is due.
  public package(set) var within: CalendarDuration?

  /// Makes a rule.
  public init(
    text: String, from: CalendarDate? = nil, due: CalendarDate? = nil,
    repeat: DeadlineRepeat? = nil, after: String? = nil, within: CalendarDuration? = nil
  ) {
    self.text = text
    self.from = from
    self.due = due
    self.repeat = `repeat`
    self.after = after
    self.within = within
  }
}
