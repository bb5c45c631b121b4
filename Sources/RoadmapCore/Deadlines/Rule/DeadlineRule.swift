/// A deadline whose keys decide instead of its words.
public struct DeadlineRule: Hashable, Sendable {
  /// The words that people see.
  public var text: String
  /// The first day, included.
  public var from: CalendarDate?
  /// The last day, included.
  public var due: CalendarDate?
  /// How often it comes back.
  public var `repeat`: DeadlineRepeat?
  /// The number of the item that has to be done first.
  public var after: String?
  /// How long after that it is due.
  public var within: CalendarDuration?

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
