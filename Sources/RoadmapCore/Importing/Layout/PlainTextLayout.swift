package import SourceTables

/// Finds the tables of plain text, as pasted from Word, a page or a PDF.
package enum PlainTextLayout {
  /// The layouts that a table may have, those first that more signs tell.
  private static var layouts: [any TextTable.Type] {
    [
      BarCells.self, FramedCells.self, SpacedCells.self, SeparatedRows.self, CellLines.self,
      StackedCells.self,
    ]
  }

  /// The paragraphs and tables of a text; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    let source = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let hyphens = LineEndHyphens(QuotedLines.unquoted(source))
    try budget.take(cells: hyphens.lines.count)
    var document = SourceDocument()
    var doubtful = hyphens.doubtful
    let layouts = layouts
    var index = 0
    while index < hyphens.lines.count {
      if let found = layouts.lazy.compactMap({ $0.init(hyphens.lines, from: index) }).first {
        document.blocks.append(.table(found.table))
        doubtful += found.doubtful
        index = found.end
      } else {
        document.blocks.append(.paragraph(hyphens.lines[index]))
        index += 1
      }
    }
    document.remarks = doubtful.map { SourceRemark(.hyphen, $0) }
    return document
  }
}
