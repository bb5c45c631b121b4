import SourceJSON

/// A text of the file whose characters know their places.
struct PlacedText: Sendable {
  /// What a text is for, as far as rules care.
  enum Role: Sendable {
    /// One line by nature: a title, a name, a deadline, a responsible party.
    case line
    /// Anything else.
    case prose
  }

  /// The characters, escapes resolved.
  let scalars: [Unicode.Scalar]
  /// What the text is for.
  let role: Role
  /// The bytes of the whole string, quotes included.
  let whole: Range<Int>
  /// Whether characters stand in the file as they are, so that each has bytes of its own.
  private let isPlain: Bool

  /// Takes the text of a node, or nil where the node is a guess.
  init?(_ node: JSONNode, in document: JSONDocument, role: Role, isPlain: Bool) {
    guard !document.isDamaged(node), let text = document.string(node) else { return nil }
    scalars = Array(text.unicodeScalars)
    self.role = role
    whole = document.range(of: node)
    self.isPlain = isPlain
  }

  /// Takes a text that stands in no file, so that its characters have no places.
  init(_ scalars: [Unicode.Scalar], role: Role) {
    self.scalars = scalars
    self.role = role
    whole = 0..<0
    isPlain = false
  }

  /// The bytes of some characters, or of the whole string where it has escapes.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard isPlain else { return whole }
    var start = whole.lowerBound + 1
    for scalar in scalars[..<range.lowerBound] { start += UTF8.width(scalar) }
    var end = start
    for scalar in scalars[range] { end += UTF8.width(scalar) }
    return start..<end
  }

  /// Some characters as a text.
  func text(_ range: Range<Int>) -> String {
    String(scalars[range])
  }
}
