import SourceTables

/// Lines of one row, one below the other, dealt out to the columns that they fit best: the columns keep
/// their order, one may have several lines or none.
struct LinesInColumns {
  /// The text of each column.
  private(set) var cells: [String]

  /// What it costs to leave a column empty: less than a line that does not fit, more than one that may.
  private static let emptyColumn = -1.5
  /// What a line is worth in a column that it reads like, in one of any text, and in one it does not fit.
  private static let fitting = 3.0
  private static let plain = 1.0
  private static let strange = -3.0
  /// A cell's second line is worth a little less, so that lines are spread where nothing tells.
  private static let further = -0.25

  init(_ lines: [String], roles: [ColumnRole?]) {
    cells = Array(repeating: "", count: roles.count)
    guard !roles.isEmpty, !lines.isEmpty else { return }
    let columns = LinesInColumns.best(lines, roles)
    for (line, column) in zip(lines, columns) {
      cells[column] += (cells[column].isEmpty ? "" : "\n") + line
    }
  }

  /// The column of each line: the best way, found from the first line to the last.
  private static func best(_ lines: [String], _ roles: [ColumnRole?]) -> [Int] {
    var scores = [[Double]](
      repeating: Array(repeating: -.infinity, count: roles.count), count: lines.count)
    var before = [[Int]](
      repeating: Array(repeating: 0, count: roles.count), count: lines.count)
    for (line, text) in lines.enumerated() {
      let worth = roles.map { self.worth(of: text, in: $0) }
      for column in roles.indices {
        if line == 0 {
          scores[0][column] = worth[column] + Double(column) * emptyColumn
          continue
        }
        for last in 0...column {
          let step = last == column ? further : Double(column - last - 1) * emptyColumn
          let score = scores[line - 1][last] + step + worth[column]
          if score > scores[line][column] {
            scores[line][column] = score
            before[line][column] = last
          }
        }
      }
    }
    let end = lines.count - 1
    func whole(_ column: Int) -> Double {
      scores[end][column] + Double(roles.count - 1 - column) * emptyColumn
    }
    var column = roles.indices.max { whole($0) < whole($1) } ?? 0
    var columns = [column]
    for line in stride(from: end, to: 0, by: -1) {
      column = before[line][column]
      columns.append(column)
    }
    return columns.reversed()
  }

  private static func worth(of text: String, in role: ColumnRole?) -> Double {
    switch role {
    case .number:
      let isMark = PartMark(text).map { $0.rest.isEmpty && !$0.parts.isEmpty } ?? false
      return isMark || OutsideNumber.isWhole(text) ? fitting : strange
    case .deadline, .starts, .ends, .deadlineAndResponsible:
      return DeadlineLook.looksLike(text) ? fitting : strange
    case .responsible, .person:
      if DeadlineLook.looksLike(text) { return strange }
      return PartyWords.looksLikeParties(text) ? fitting : 0
    default:
      return DeadlineLook.looksLike(text) ? strange : plain
    }
  }
}
