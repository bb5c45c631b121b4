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
  /// Reads both parties as they were typed: two words, or a word between them, «Ожегову на Чащина»; nil
  /// where they are more.
  package init?(typed words: [String], isOpenOnly: Bool) {
    let joints = words.indices.dropFirst().dropLast().filter {
      ["на", "by", "with"].contains(words[$0].lowercased())
    }
    if joints.count == 1, let joint = joints.first {
      self.init(
        words[..<joint].joined(separator: " "),
        by: words[(joint + 1)...].joined(separator: " "), isOpenOnly: isOpenOnly)
      isInCase = words[joint].lowercased() == "на"
    } else if words.count == 2 {
      self.init(words[0], by: words[1], isOpenOnly: isOpenOnly)
    } else {
      return nil
    }
  }
}
