import SourceTables

@testable import RoadmapCore

/// Plans for tests, written as lines.
enum PlanSample {
  /// A document whose lines with bars are rows of tables.
  ///
  /// «^» is covered from above, «<» from the left.
  static func document(_ lines: [String]) -> SourceDocument {
    var blocks: [SourceBlock] = []
    var rows: [SourceRow] = []
    func endTable() {
      if !rows.isEmpty { blocks.append(.table(SourceTable(rows: rows))) }
      rows = []
    }
    for line in lines {
      if line.contains("|") {
        rows.append(row(line))
      } else {
        endTable()
        blocks.append(.paragraph(line))
      }
    }
    endTable()
    return SourceDocument(blocks: blocks)
  }

  static func row(_ line: String) -> SourceRow {
    var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { text in
      let text = Whitespace.trimmed(text).replacing("¶", with: "\n")
      return switch text {
      case "^": SourceCell("", merge: .above)
      case "<": SourceCell("", merge: .left)
      default: SourceCell(text)
      }
    }
    for index in cells.indices.reversed() where cells[index].merge == .left {
      cells[index - 1].span += cells[index].span
    }
    return SourceRow(cells)
  }

  /// The lines of the plan: as deep as they stand, with number, title, deadline and parties.
  static func outline(_ lines: [String]) -> [String] {
    PlanItems(TableFinder(document(lines)).tables).items.map { item in
      let parts = [item.mark?.text, item.title, item.deadline].compactMap { $0 } + item.responsible
      return String(repeating: "· ", count: item.depth) + parts.joined(separator: " | ")
    }
  }
}
