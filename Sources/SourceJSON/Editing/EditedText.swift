/// A text under change, as pieces of the text that it came from and pieces that are new.
///
/// Changes that follow each other become one change of the text that they began with.
struct EditedText {
  private enum Piece {
    case kept(Range<Int>)
    case written(ArraySlice<UInt8>)

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .written(let bytes): bytes.count
      }
    }

    /// The part of the piece that a range of its own bytes, from 0, holds.
    func part(_ range: Range<Int>) -> Piece {
      switch self {
      case .kept(let kept):
        .kept(kept.lowerBound + range.lowerBound..<kept.lowerBound + range.upperBound)
      case .written(let bytes):
        .written(bytes.dropFirst(range.lowerBound).prefix(range.count))
      }
    }
  }

  private let byteCount: Int
  private var pieces: [Piece]

  init(byteCount: Int) {
    self.byteCount = byteCount
    pieces = [.kept(0..<byteCount)]
  }

  /// Applies edits of the text as it stands now, which come in order and apart from each other.
  mutating func apply(_ edits: [TextEdit]) {
    var result: [Piece] = []
    var offset = 0
    for edit in edits {
      result += part(offset..<edit.range.lowerBound)
      result.append(.written(edit.replacement[...]))
      offset = edit.range.upperBound
    }
    pieces = result + part(offset..<pieces.reduce(0) { $0 + $1.count })
  }

  /// All changes so far, as one change of the first text, whose bytes are handed in.
  func change(of bytes: [UInt8]) -> TextChange {
    var edits: [TextEdit] = []
    var offset = 0
    var written: [UInt8] = []
    func flush(_ end: Int) {
      if !bytes[offset..<end].elementsEqual(written) {
        edits.append(TextEdit(offset..<end, written))
      }
      written = []
    }
    for piece in pieces {
      switch piece {
      case .written(let bytes): written += bytes
      case .kept(let range):
        flush(range.lowerBound)
        offset = range.upperBound
      }
    }
    flush(byteCount)
    return TextChange(edits: edits, byteCount: byteCount)
  }

  /// The pieces of a range of the text as it stands now.
  private func part(_ range: Range<Int>) -> [Piece] {
    var result: [Piece] = []
    var start = 0
    for piece in pieces {
      let overlap = range.clamped(to: start..<start + piece.count)
      if !overlap.isEmpty {
        result.append(piece.part(overlap.lowerBound - start..<overlap.upperBound - start))
      }
      start += piece.count
    }
    return result
  }
}
