/// Where the columns of a table stand whose cells are told by spaces: from which place of a line to which.
///
/// Titles are often set in the middle of their columns and cells are not, so the lines that have a cell in
/// each column show how wide these are.
struct SpacedColumns {
  private var columns: [Range<Int>]

  /// So many lines show how wide columns are.
  static let mostLines = 400

  /// The columns below titles, by the lines from one on, up to where the titles stand again: each page
  /// may be set in its own way.
  init(_ header: [SpacedPiece], behind index: Int, of lines: [String]) {
    columns = header.map(\.range)
    for line in lines[index...].prefix(Self.mostLines) {
      let pieces = SpacedPiece.all(in: line)
      if pieces.map(\.text) == header.map(\.text) { break }
      guard pieces.count == columns.count else { continue }
      let wider = zip(columns, pieces).map { column, piece in
        min(column.lowerBound, piece.start)..<max(column.upperBound, piece.range.upperBound)
      }
      // What overlaps another column is no line of this table.
      if zip(wider, wider.dropFirst()).allSatisfy({ $0.upperBound < $1.lowerBound }) {
        columns = wider
      }
    }
  }

  /// Whether a piece begins in the first column, or further out.
  func begins(with piece: SpacedPiece) -> Bool {
    columns.first.map { piece.start < $0.upperBound } ?? false
  }

  /// The column that a piece stands in, or the one that it is nearest to.
  func column(of piece: SpacedPiece) -> Int {
    let distances = columns.map { column in
      max(column.lowerBound - piece.range.upperBound, piece.start - column.upperBound)
    }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }
}
