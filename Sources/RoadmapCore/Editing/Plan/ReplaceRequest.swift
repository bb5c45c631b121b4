/// One responsible party in the place of another, everywhere.
public struct ReplaceRequest: Sendable {
  /// The party that goes, by its name or an alias.
  public var old: String
  /// The party that takes over.
  public var new: String
  /// Whether only what is still open is handed over, so that what was done keeps its name.
  public var isOpenOnly: Bool
  /// Whether the new party stands behind «на», so that its case is no nominative.
  package var isInCase = false

  /// Makes a request.
  public init(_ old: String, by new: String, isOpenOnly: Bool = false) {
    self.old = old
    self.new = new
    self.isOpenOnly = isOpenOnly
  }
}

extension ReplaceRequest {
  /// Reads both parties as they were typed with a word between them, «Ожегову на Чащина»; nil where there
  /// is no such word, or more than one.
  package init?(joined words: [String], isOpenOnly: Bool) {
    let joints = words.indices.dropFirst().dropLast().filter {
      ["на", "by", "with"].contains(words[$0].lowercased())
    }
    guard joints.count == 1, let joint = joints.first else { return nil }
    self.init(
      words[..<joint].joined(separator: " "),
      by: words[(joint + 1)...].joined(separator: " "), isOpenOnly: isOpenOnly)
    isInCase = words[joint].lowercased() == "на"
  }
}
