/// Who approved a roadmap, when, and by which order; each part only where it is known.
public struct Approval: Hashable, Sendable {
  /// The person or body that approved it.
  public package(set) var by: String?
  /// The day of approval.
  public package(set) var date: CalendarDate?
  /// The order, as the document names it («№ 370»).
  public package(set) var order: String?

  /// Makes an approval of what is known.
  public init(by: String? = nil, date: CalendarDate? = nil, order: String? = nil) {
    self.by = by
    self.date = date
    self.order = order
  }
}
