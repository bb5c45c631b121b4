/// A bar drawn with block characters: `███████░░░░░│░░░░░░░`.
enum BarText {
  /// The columns of a whole bar.
  static let columns = 20

  /// Draws a bar; `columns` may be fewer where a page is narrow.
  ///
  /// Anything done fills at least one column, and anything undone leaves at least one.
  static func draw(_ bar: ReportBar, columns: Int = columns) -> StyledText {
    let columns = min(max(1, columns), Self.columns)
    let share = fraction(of: bar) ?? 0
    var filled = Int((share * Double(columns)).rounded())
    if share > 0 { filled = max(1, filled) }
    if share < 1 { filled = min(columns - 1, filled) }

    var cells =
      Array(repeating: StyledText("█"), count: filled)
      + Array(repeating: StyledText("░", .muted), count: columns - filled)
    if let mark = bar.mark, mark.isFinite {
      let place = Int(min(max(0, mark), 1) * Double(columns))
      cells[min(place, columns - 1)] = StyledText("│", .strong)
    }
    return cells.reduce(into: StyledText("")) { $0 += $1 }
  }

  /// The share done, from 0 to 1, or nil where there is no whole to have a share of.
  static func fraction(of bar: ReportBar) -> Double? {
    guard bar.total > 0, bar.total.isFinite, bar.done.isFinite else { return nil }
    return min(max(0, bar.done / bar.total), 1)
  }
}
