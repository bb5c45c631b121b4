import SourceTables

/// Lines of one row, one below the other, dealt out to the columns that they fit best: the columns keep
/// their order, each takes some lines that follow each other, or none.
struct LinesInColumns {
  /// The text of each column.
  private(set) var cells: [String] = []

  private let lines: [String]
  private let areDeadlines: [Bool]

  /// What it costs to leave a column empty: less than a cell that does not fit, more than one that may.
  private static let emptyColumn = -1.5
  /// What a cell is worth in a column that it reads like, in one of any text, and each line of it in one
  /// that it does not fit.
  private static let fitting = 3.0
  private static let plain = 1.0
  private static let strange = -3.0
  /// What it costs that a cell goes on with a line that seems to begin one, and begins with a line that
  /// seems to go on, or surely does.
  private static let joint = -0.25
  private static let cut = -0.5
  private static let tear = -2.0
  /// A deadline has no more lines.
  private static let longestDeadline = 6

  init(_ lines: [String], roles: [ColumnRole?]) {
    self.lines = lines
    areDeadlines = lines.map(DeadlineLook.looksLike)
    cells = zip(dealtOut(to: roles), roles).map { joined($0, in: $1) }
  }

  /// The lines of each column: the best way, found column by column.
  private func dealtOut(to roles: [ColumnRole?]) -> [Range<Int>] {
    /// What the best way is worth in which the columns so far have taken so many lines.
    var worth = [0.0] + Array(repeating: -Double.infinity, count: lines.count)
    /// Where the cell of each column begins on that way.
    var starts: [[Int]] = []
    for role in roles {
      var next = worth.map { $0 + Self.emptyColumn }
      var start = Array(0...lines.count)
      for begin in lines.indices where worth[begin] > -.infinity {
        for end in (begin + 1)...lines.count {
          let sum = worth[begin] + seam(before: begin, role) + self.worth(of: begin..<end, in: role)
          if sum > next[end] { (next[end], start[end]) = (sum, begin) }
        }
      }
      worth = next
      starts.append(start)
    }
    var end = lines.count
    return starts.reversed().map { start -> Range<Int> in
      defer { end = start[end] }
      return start[end]..<end
    }
    .reversed()
  }

  private func worth(of run: Range<Int>, in role: ColumnRole?) -> Double {
    let joints = run.dropFirst().reduce(0.0) { $0 + (goesOn($1) ? 0 : Self.joint) }
    let deadlines = run.count { areDeadlines[$0] }
    switch role {
    case .number:
      let text = lines[run.lowerBound]
      let isMark = PartMark(text).map { $0.rest.isEmpty && !$0.parts.isEmpty } ?? false
      return run.count == 1 && (isMark || OutsideNumber.isWhole(text))
        ? Self.fitting : Self.strange * Double(run.count)
    case .deadline, .starts, .ends, .deadlineAndResponsible:
      let isDeadline =
        deadlines == run.count
        || run.count <= Self.longestDeadline
          && DeadlineLook.isPlain(lines[run].joined(separator: " "))
      return isDeadline ? Self.fitting + joints : Self.strange * Double(run.count)
    case .responsible, .person:
      if deadlines > 0 { return Self.strange * Double(run.count) }
      return (PartyWords.looksLikeParties(joined(run, in: role)) ? Self.fitting : 0) + joints
    default:
      // «Куратор» is hardly what comes of it, or what is done.
      let misfit = PartyWords.isPosition(lines[run.lowerBound]) ? Self.cut : 0
      return Self.plain + joints + misfit + Self.strange * Double(deadlines)
    }
  }

  /// What it costs to begin a cell with a line.
  private func seam(before index: Int, _ role: ColumnRole?) -> Double {
    guard index > 0 else { return 0 }
    if isOpen(index - 1) { return Self.tear }
    return role?.isTime != true && goesOn(index) ? Self.cut : 0
  }

  /// Whether a line goes on with the one before it, as far as it shows.
  private func goesOn(_ index: Int) -> Bool {
    isOpen(index - 1)
      || ImportText.startsSmall(lines[index]) && !PartyWords.isPosition(lines[index])
  }

  /// Whether a line cannot be the end of a cell: «октябрь –», «куратор,», «работа по».
  private func isOpen(_ index: Int) -> Bool {
    guard let last = lines[index].last else { return false }
    return ",–—-(/".contains(last)
      || !last.isPunctuation
        && ImportText.words(lines[index]).last.map(JoiningWords.leadOn) ?? false
  }

  /// Whether a line is a deadline of its own: not «2024», nor anything behind «октябрь –».
  private func isDeadline(_ index: Int) -> Bool {
    areDeadlines[index] && !isOpen(index - 1)
      && lines[index].contains { $0.isLetter || $0 == "." }
  }

  private func joined(_ run: Range<Int>, in role: ColumnRole?) -> String {
    run.reduce(into: "") { text, index in
      if index > run.lowerBound {
        let isRest = role?.isTime == true ? !isDeadline(index) : goesOn(index)
        text += isRest ? " " : "\n"
      }
      text += lines[index]
    }
  }
}
