import RoadmapCore

/// A document as one HTML page that stands alone: no request, its style within it, and a script only
/// where a table can be sorted.
///
/// The page is written by the HTML Living Standard. It is readable by screen readers, on phones, in
/// light and dark, and on A4 paper.
package enum HTMLFormat {
  /// Lays a document out; the same document and page give the same bytes.
  ///
  /// What stands before the first part becomes the header, and every part a section of the main body.
  package static func render(_ document: ReportDocument, _ page: HTMLPage) -> [UInt8] {
    let firstPart = document.blocks.firstIndex { $0.isPartHeading } ?? document.blocks.endIndex
    var layout = HTMLLayout(words: HTMLWords(page.language))
    let script = document.blocks.contains(where: \.isSortable) ? HTMLScript.sorting : nil
    layout.writer.writeHead(title(of: document), page, script: script)
    layout.writer.markup("<body>\n<a class=\"skip\" href=\"#main\">")
    layout.writer.text(layout.words.skip)
    layout.writer.markup("</a>\n<header>\n")
    for block in document.blocks[..<firstPart] { layout.add(block) }
    layout.closeSections()
    layout.writer.markup("</header>\n")
    layout.addContents(of: document.blocks[firstPart...])
    layout.writer.markup("<main id=\"main\">\n")
    for block in document.blocks[firstPart...] { layout.add(block) }
    layout.closeSections()
    layout.writer.markup("</main>\n")
    if !page.footnote.isEmpty {
      layout.writer.markup("<footer>\n<p>")
      layout.writer.text(page.footnote)
      layout.writer.markup("</p>\n</footer>\n")
    }
    if let script {
      layout.writer.markup("<script>")
      layout.writer.markup(script)
      layout.writer.markup("</script>\n")
    }
    layout.writer.markup("</body>\n</html>\n")
    return layout.writer.bytes
  }

  private static func title(of document: ReportDocument) -> String {
    for case .heading(_, let text) in document.blocks where !text.isEmpty { return text.plain }
    return "roadmap"
  }
}

extension HTMLWriter {
  fileprivate mutating func writeHead(
    _ title: String, _ page: HTMLPage, script: StaticString?
  ) {
    markup("<!DOCTYPE html>\n<html lang=\"")
    plainText(page.language.rawValue)
    markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
    markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    plainText(ContentSecurityPolicy.allowing(style: HTMLStylesheet.text, script: script))
    markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    plainText(title)
    markup("</title>\n<style>")
    markup(HTMLStylesheet.text)
    markup("</style>\n</head>\n")
  }
}

extension ReportBlock {
  /// Whether the block is a table whose rows can be put in another order.
  fileprivate var isSortable: Bool {
    if case .table(let table) = self {
      table.kind == .sortable && !table.rows.isEmpty
    } else {
      false
    }
  }

  /// Whether the block opens a part of the document.
  fileprivate var isPartHeading: Bool {
    if case .heading(let level, _) = self { level > 1 } else { false }
  }
}
