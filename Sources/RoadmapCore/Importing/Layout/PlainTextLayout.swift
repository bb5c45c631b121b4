package import SourceTables

/// Finds the tables of plain text, as pasted from Word, a page or a PDF.
package enum PlainTextLayout {
  /// The layouts that a table may have, those first that more signs tell.
  ///
  /// Each is asked at every line, and one that begins and fails may have read all of the text.
  private static var layouts: [any TextTable.Type] {
    [
      BarCells.self, FramedCells.self, SpacedCells.self, SeparatedRows.self, CellLines.self,
      StackedCells.self,
    ]
  }

  /// A layout that fails so often is not that of the text.
  private static let mostFailures = 16

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
    var layouts = Self.layouts.map { (reader: $0, failures: 0) }
    var index = 0
    while index < hyphens.lines.count {
      var found: (any TextTable)?
      for place in layouts.indices where layouts[place].failures < mostFailures {
        found = layouts[place].reader.init(hyphens.lines, from: index)
        if found != nil { break }
        if layouts[place].reader.mayReadAll(hyphens.lines, at: index) {
          layouts[place].failures += 1
        }
      }
      if let found {
        document.blocks.append(.table(found.table))
        doubtful += found.doubtful
        document.remarks += found.cutWords.map { SourceRemark(.cutWord, $0) }
        index = found.end
      } else {
        document.blocks.append(.paragraph(hyphens.lines[index]))
        index += 1
      }
    }
    document.remarks += doubtful.map { SourceRemark(.hyphen, $0) }
    return document
  }

  /// A document whose columns are set by tabs or spaces only, with tables; any other as it is.
  package static func document(
    _ document: SourceDocument, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    let lines = document.blocks.compactMap(\.text)
    guard lines.count == document.blocks.count,
      lines.count(where: isInColumns) >= fewestRows
        || lines.indices.contains(where: { StackedCells.mayBegin(lines, at: $0) })
    else { return document }
    let text = lines.joined(separator: "\n")
    var laidOut = try self.document(text, budget: budget)
    guard laidOut.blocks.contains(where: \.isTable) else { return document }
    laidOut.name = document.name
    laidOut.remarks += document.remarks
    return laidOut
  }

  /// A stamp or a signature has one line or two.
  private static let fewestRows = 3

  /// Whether tabs or wide gaps, or bars, part a line.
  private static func isInColumns(_ line: String) -> Bool {
    let line = Whitespace.trimmed(line)
    return line.contains("\t") || line.contains("   ") || line.contains("|")
  }
}
