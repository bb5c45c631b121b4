package import OfficeFiles
package import SourceTables

/// A Word file made for a test, with merged cells as Word writes them.
package enum WordSample {
  /// The file of a document.
  package static func file(_ document: SourceDocument) throws(ZipError) -> [UInt8] {
    let body = document.blocks.map(block).joined()
    return try file(body: body)
  }

  /// A file whose body is this XML.
  package static func file(body: String, numbering: String? = nil) throws(ZipError) -> [UInt8] {
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", Array("<Types/>".utf8))
    try zip.add("word/document.xml", Array(part("document", "<w:body>\(body)</w:body>").utf8))
    if let numbering { try zip.add("word/numbering.xml", Array(part("numbering", numbering).utf8)) }
    return zip.finished()
  }

  private static func part(_ name: String, _ content: String) -> String {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return "<?xml version=\"1.0\"?><w:\(name) xmlns:w=\"\(space)\">\(content)</w:\(name)>"
  }

  private static func block(_ block: SourceBlock) -> String {
    switch block {
    case .paragraph(let text), .heading(let text, level: _): return paragraphs(text)
    case .table(let table):
      let rows = table.rows.indices.map { row(table, $0) }.joined()
      return "<w:tbl>\(rows)</w:tbl>"
    }
  }

  private static func row(_ table: SourceTable, _ index: Int) -> String {
    let row = table.rows[index]
    let cells = (0..<table.columnCount).compactMap { column -> String? in
      let cell = row[column]
      if cell.merge == .left { return nil }
      var properties = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : ""
      if cell.merge == .above {
        properties += "<w:vMerge/>"
      } else if index + 1 < table.rows.count, table.rows[index + 1][column].merge == .above {
        properties += "<w:vMerge w:val=\"restart\"/>"
      }
      return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraphs(cell.text))</w:tc>"
    }
    return "<w:tr>\(cells.joined())</w:tr>"
  }

  /// A paragraph for every line.
  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "<w:p><w:r><w:t xml:space=\"preserve\">\(escaped(line))</w:t></w:r></w:p>"
    }.joined()
  }

  private static func escaped(_ text: Substring) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\t": "</w:t><w:tab/><w:t xml:space=\"preserve\">"
      default: String(character)
      }
    }.joined()
  }
}
