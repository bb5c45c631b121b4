/// What lines say in columns of remarks, as two versions of a plan are compared.
///
/// Cells of other columns come as notes too, behind their titles: «Форма: семинар». Only columns that both
/// versions have say what changed: our own tables print dates and states.
struct LineRemarks {
  /// The titles of columns in either version.
  private let titles: Set<String>
  /// Those in both.
  private let shared: Set<String>
  /// Whether the newer version has remarks without a title.
  private var hasRemarks = false

  init(_ old: [PlanLine], _ new: [PlanLine]) {
    let (before, after) = (LineRemarks.titles(of: old), LineRemarks.titles(of: new))
    titles = before.union(after)
    shared = before.intersection(after)
    for line in LineRemarks.notes(of: new) where !titles.contains(LineRemarks.title(of: line)) {
      hasRemarks = true
    }
  }

  /// The remarks on an item in these columns; nil where there are none.
  func text(of item: Item) -> String? {
    let lines = LineRemarks.notes(of: item).filter { line in
      let title = LineRemarks.title(of: line)
      return titles.contains(title) ? shared.contains(title) : hasRemarks
    }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// A word and a colon may begin one remark.
  private static let fewestCells = 2

  private static func titles(of lines: [PlanLine]) -> Set<String> {
    let titles = Dictionary(grouping: notes(of: lines).map(title)) { $0 }
    let columns = titles.filter { title, cells in
      cells.count >= fewestCells || HeaderWords.isOfMarks(title)
    }
    return Set(columns.keys).subtracting([""])
  }

  private static func notes(of lines: [PlanLine]) -> [Substring] {
    lines.flatMap { notes(of: $0.item) }
  }

  private static func notes(of item: Item) -> [Substring] {
    item.notes?.split(separator: "\n") ?? []
  }

  private static func title(of line: Substring) -> String {
    line.firstRange(of: ": ").map { String(line[..<$0.lowerBound]) } ?? ""
  }
}
