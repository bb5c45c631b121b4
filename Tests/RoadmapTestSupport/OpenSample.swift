package import OfficeFiles

/// A file of OpenDocument made for a test.
package enum OpenSample {
  /// A text with this XML in its body.
  package static func text(
    _ body: String, styles: String = "", shared: String = "", extra: [String: String] = [:]
  ) throws(ZipError) -> [UInt8] {
    try file("<office:text>\(body)</office:text>", styles, shared, extra)
  }

  /// A workbook with these sheets.
  package static func workbook(_ sheets: String, styles: String = "") throws(ZipError) -> [UInt8] {
    try file("<office:spreadsheet>\(sheets)</office:spreadsheet>", styles, "", [:])
  }

  /// A file whose body is this XML.
  package static func file(
    _ body: String, _ styles: String, _ shared: String, _ extra: [String: String]
  ) throws(ZipError) -> [UInt8] {
    let spaces = [
      "office", "text", "table", "style", "fo", "draw", "svg", "number", "loext", "xlink", "xml2",
    ].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(separator: " ")
    let content = """
      <?xml version="1.0"?><office:document-content \(spaces)><office:automatic-styles>\(styles)\
      </office:automatic-styles><office:body>\(body)</office:body></office:document-content>
      """
    let common = """
      <office:document-styles \(spaces)><office:styles>\(shared)</office:styles>\
      </office:document-styles>
      """
    var zip = ZipWriter()
    let parts = ["content.xml": content, "styles.xml": common].merging(extra) { _, new in new }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      try zip.add(name, Array(text.utf8))
    }
    return zip.finished()
  }
}
