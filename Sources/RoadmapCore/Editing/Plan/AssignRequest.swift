/// Other responsible parties for items.
public struct AssignRequest: Sendable {
  /// The items' numbers, as people type them.
  public var ids: [String]
  /// All responsible parties that each item is to have.
  public var responsible: [String]

  /// Makes a request for one item.
  public init(id: String, responsible: [String]) {
    self.init(ids: [id], responsible: responsible)
  }

  /// Makes a request for several items.
  public init(ids: [String], responsible: [String]) {
    self.ids = ids
    self.responsible = responsible
  }
}

/// Who is responsible for an item after it was assigned.
public struct AssignOutcome: Sendable {
  /// The item's number.
  public let id: String
  /// The item's title.
  public let title: String
  /// The item's own responsible parties before; none where they were inherited or missing.
  public let before: [String]
  /// The item's own responsible parties now.
  public let after: [String]
  /// The parties that the roadmap's team does not have; none where it has no team.
  public let unlisted: [String]
  /// Whether the item already had them; then nothing is written.
  public let isAlreadySo: Bool
}
