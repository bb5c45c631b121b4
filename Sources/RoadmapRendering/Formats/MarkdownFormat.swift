/// A document as GitHub Flavored Markdown, for a page of a wiki or a comment.
package enum MarkdownFormat {
  /// Lays a document out; tones are dropped, as words alone carry the meaning.
  package static func render(_ document: ReportDocument) -> String {
    var output = ""
    for block in document.leavingOut(\.isPicture).blocks {
      let lines = lines(of: block)
      if lines.isEmpty { continue }
      if !output.isEmpty { output += "\n" }
      for line in lines { output += line + "\n" }
    }
    return output
  }

  private static func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .heading(let level, let text):
      let mark = String(repeating: "#", count: min(max(1, level), 6))
      // A heading is one line, whatever it is called.
      let line = text.plain.split(whereSeparator: \.isNewline).joined(separator: " ")
      return text.isEmpty ? [] : ["\(mark) \(MarkdownText.inline(line))"]
    case .paragraph(let text), .hint(let text):
      return text.isEmpty ? [] : [MarkdownText.block(text.plain)]
    case .facts(let facts):
      return facts.map { fact in
        "- **\(MarkdownText.inline(fact.label)):** \(MarkdownText.inline(fact.value.plain))"
      }
    case .items(let items):
      return items.map { "- \(MarkdownText.block($0.plain))" }
    case .table(let table):
      return lines(of: table)
    case .timeline, .chart:
      return []
    case .signatures(let signatures):
      return signatures.map { signature in
        "- \(MarkdownText.inline(signature.position)) \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ "
          + MarkdownText.inline(signature.name)
      }
    }
  }

  private static func lines(of table: ReportTable) -> [String] {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return [] }
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    var lines = [line(table.columns.map { MarkdownText.inline($0.title) }), line(rules)]
    lines.reserveCapacity(table.rows.count + 2)
    for row in table.rows {
      lines.append(
        line(table.columns.indices.map { $0 < row.cells.count ? text(of: row.cells[$0]) : "" }))
    }
    return lines
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func text(of cell: ReportCell) -> String {
    switch cell {
    case .text(let text): MarkdownText.inline(text.plain)
    case .bar(let bar): BarText.draw(bar).plain
    case .empty: ""
    }
  }
}
