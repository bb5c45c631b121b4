import SourceTables

/// Cells that only say that they are as the one above: «-//-», «то же».
enum DittoMarks {
  private static let words: Set<[String]> = [
    ["то", "же"], ["тот", "же"], ["та", "же"], ["те", "же"], ["он", "же"], ["она", "же"],
    ["ditto"], ["same"], ["as", "above"],
  ]
  private static let signs = Set("»«\"”“″〃'’")
  /// In characters, of which those that are neither sign nor letter say nothing.
  private static let longest = 12

  /// The rows of a table, in which cells of times and parties reach down where the next one only repeats
  /// them.
  static func resolved(_ table: PlanTable) -> [PlanRow] {
    let columns = table.roles.indices.filter {
      [.deadline, .responsible, .deadlineAndResponsible].contains(table.roles[$0])
    }
    var rows = table.rows
    for index in rows.indices.dropFirst() {
      for column in columns where says(rows[index].text(column)) {
        let above = rows[index - 1]
        if !above.text(column).isEmpty || above.cells[column].merge == .above {
          rows[index].cells[column] = SourceCell("", merge: .above)
        } else if let last = rows[..<index].last(where: { !$0.text(column).isEmpty }) {
          // A row of a stage stands between.
          rows[index].cells[column] = last.cells[column]
        }
      }
    }
    return rows
  }

  private static func says(_ text: String) -> Bool {
    guard !text.isEmpty, text.count <= longest else { return false }
    if text.contains(where: \.isNumber) { return false }
    guard !text.contains(where: \.isLetter) else { return words.contains(ImportText.words(text)) }
    return text.contains("//") || text.contains(where: signs.contains)
  }
}
