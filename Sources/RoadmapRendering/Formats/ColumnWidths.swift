/// Shares a page out among the columns of a table.
enum ColumnWidths {
  /// Finds a width for every column.
  ///
  /// Fitted columns and the minimums of the flexible ones come first; what is left goes by weight to
  /// the flexible columns that have use for it.
  ///
  /// Words stay whole: where the page has no room for that, only those go on in the next line that are
  /// longer than ordinary ones, such as addresses.
  ///
  /// - Parameters:
  ///   - columns: the columns that are shown.
  ///   - natural: the width of the widest cell of each.
  ///   - words: the width of the widest word of each.
  ///   - room: what the page has for all of them, without the gaps.
  /// - Returns: a width for each column, or nil where they do not fit beside each other.
  static func share(
    _ columns: [ReportColumn], natural: [Int], words: [Int], room: Int
  ) -> [Int]? {
    share(columns, natural: natural, atLeast: words, room: room)
      ?? share(columns, natural: natural, atLeast: words.map { min($0, longestWord) }, room: room)
  }

  /// How wide an ordinary word may be: «профориентационных».
  private static let longestWord = 18

  private static func share(
    _ columns: [ReportColumn], natural: [Int], atLeast floors: [Int], room: Int
  ) -> [Int]? {
    var widths = natural
    var open: [(index: Int, weight: Int)] = []
    for (index, column) in columns.enumerated() {
      guard case .flexible(let minimum, let weight) = column.width else { continue }
      widths[index] = min(natural[index], max(floors[index], minimum))
      if widths[index] < natural[index] { open.append((index, max(1, weight))) }
    }
    var left = room - widths.reduce(0, +)
    guard left >= 0 else { return nil }

    // A column that wants less than its share frees the rest for the others: look again without it.
    while let place = open.firstIndex(where: { column in
      let wanted = natural[column.index] - widths[column.index]
      return wanted <= left * column.weight / open.reduce(0) { $0 + $1.weight }
    }) {
      let index = open.remove(at: place).index
      left -= natural[index] - widths[index]
      widths[index] = natural[index]
    }

    var weights = open.reduce(0) { $0 + $1.weight }
    for (index, weight) in open {
      let share = left * weight / weights
      widths[index] += share
      left -= share
      weights -= weight
    }
    return widths
  }
}
