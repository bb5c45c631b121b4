/// Another place in the plan for an item, with all that belongs to it.
public struct MoveRequest: Sendable {
  /// The item's number, as people type it.
  public var id: String
  /// The number of what it is to belong to; nil where the sibling tells.
  public var parent: String?
  /// Where among its siblings it is to stand.
  public var place: SiblingPlace
  /// Its number there; nil for the next one that is free, where numbers tell what items belong to.
  public var newID: String?
  /// Whether it may stand in a stage beside sub-stages.
  public var isForced: Bool

  /// Makes a request.
  public init(
    id: String, to parent: String? = nil, _ place: SiblingPlace = .last, newID: String? = nil,
    isForced: Bool = false
  ) {
    self.id = id
    self.parent = parent
    self.place = place
    self.newID = newID
    self.isForced = isForced
  }
}
