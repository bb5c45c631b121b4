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
    var rest = Front(of: pieces)
    var result: [Piece] = []
    var offset = 0
    for edit in edits {
      result += rest.take(edit.range.lowerBound - offset)
      result.append(.written(edit.replacement[...]))
      _ = rest.take(edit.range.count)
      offset = edit.range.upperBound
    }
    pieces = result + rest.take(Int.max)
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

  /// Pieces that are taken from the first to the last, each byte once.
  private struct Front {
    private let pieces: [Piece]
    private var index = 0
    /// How much of the piece at the index is taken.
    private var taken = 0

    init(of pieces: [Piece]) {
      self.pieces = pieces
    }

    /// The next `count` bytes, or as many as there are.
    mutating func take(_ count: Int) -> [Piece] {
      var result: [Piece] = []
      var left = count
      while left > 0, index < pieces.count {
        let piece = pieces[index]
        let size = min(left, piece.count - taken)
        if size > 0 { result.append(piece.part(taken..<taken + size)) }
        left -= size
        taken += size
        guard taken == piece.count else { continue }
        index += 1
        taken = 0
      }
      return result
    }
  }
}
