/// One responsible party in the place of another, everywhere.
public struct ReplaceRequest: Sendable {
  /// The party that goes, by its name or an alias.
  public var old: String
  /// The party that takes over.
  public var new: String
  /// Whether only what is still open is handed over, so that what was done keeps its name.
  public var isOpenOnly: Bool

  /// Makes a request.
  public init(_ old: String, by new: String, isOpenOnly: Bool = false) {
    self.old = old
    self.new = new
    self.isOpenOnly = isOpenOnly
  }
}
