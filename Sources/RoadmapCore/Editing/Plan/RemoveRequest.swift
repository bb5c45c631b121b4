/// Items to take out of the plan, with all that belongs to them.
public struct RemoveRequest: Sendable {
  /// The items' numbers, as people type them.
  public var ids: [String]
  /// Whether they are taken out although histories and measurements go with them.
  public var isForced: Bool

  /// Makes a request.
  public init(ids: [String], isForced: Bool = false) {
    self.ids = ids
    self.isForced = isForced
  }
}
