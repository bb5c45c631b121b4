/// A piece of a line that spaces separate from others.
struct SpacedPiece {
  /// Where it begins, in characters.
  let start: Int
  let text: String

  /// Where it stands.
  var range: Range<Int> { start..<start + text.count }

  /// So many spaces separate cells; one is within words.
  private static let gap = 2

  /// The pieces of a line, from left to right.
  static func all(in line: String) -> [SpacedPiece] {
    var pieces: [SpacedPiece] = []
    var text = ""
    var start = 0
    var spaces = 0
    for (place, character) in line.enumerated() {
      if character.isWhitespace {
        spaces += 1
        continue
      }
      if text.isEmpty {
        start = place
      } else if spaces >= gap {
        pieces.append(SpacedPiece(start: start, text: text))
        (text, start) = ("", place)
      } else if spaces > 0 {
        text += " "
      }
      spaces = 0
      text.append(character)
    }
    if !text.isEmpty { pieces.append(SpacedPiece(start: start, text: text)) }
    return pieces
  }
}
