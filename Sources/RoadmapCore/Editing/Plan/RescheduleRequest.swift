/// Another deadline for an item.
public struct RescheduleRequest: Sendable {
  /// The item's number, as people type it.
  public var id: String
  /// The words of the new deadline.
  public var deadline: String
  /// Whether it is written although its words are not understood, or although entries name due dates
  /// that it does not have.
  public var isForced: Bool

  /// Makes a request.
  public init(id: String, deadline: String, isForced: Bool = false) {
    self.id = id
    self.deadline = deadline
    self.isForced = isForced
  }
}

/// When an item is due after it was rescheduled.
public struct RescheduleOutcome: Sendable {
  /// The item's number.
  public let id: String
  /// The item's title.
  public let title: String
  /// The deadline that held before, its own or an inherited one.
  public let before: Deadline?
  /// The deadline now.
  public let after: Deadline
  /// How the item stood; nil for one with parts.
  public let statusBefore: ItemStatus?
  /// How the item stands now; nil for one with parts.
  public let statusAfter: ItemStatus?
  /// Whether the item already had these words; then nothing is written.
  public let isAlreadySo: Bool
}
