/// Other responsible parties for an item.
public struct AssignRequest: Sendable {
  /// The item's number, as people type it.
  public var id: String
  /// All responsible parties that the item is to have.
  public var responsible: [String]

  /// Makes a request.
  public init(id: String, responsible: [String]) {
    self.id = id
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
