/// A document as text for a terminal or a file, in columns of the width of its characters.
package enum TextFormat {
  /// Lays a document out; every line ends with a line feed and no line with a space.
  ///
  /// A blank line stands before every block that does not follow a heading. No line is wider than
  /// the style's width.
  package static func render(_ document: ReportDocument, _ style: TextStyle) -> String {
    var layout = Layout(style: style)
    for block in document.leavingOut(\.isPicture).blocks { layout.add(block) }
    return layout.writer.output
  }
}

private struct Layout {
  var writer: TextWriter
  private let width: Int
  private var isUnderHeading = true

  init(style: TextStyle) {
    writer = TextWriter(usesColor: style.usesColor)
    width = max(1, style.width)
  }

  mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(_, let text):
      separate(isHeading: true)
      let strong = text.runs.reduce(into: StyledText("")) {
        $0 += StyledText($1.text, $1.tone == .plain ? .strong : $1.tone)
      }
      writer.write(lines(strong))
    case .paragraph(let text), .hint(let text):
      guard !text.isEmpty else { return }
      separate()
      writer.write(lines(text))
    case .facts(let facts):
      guard !facts.isEmpty else { return }
      separate()
      FactList(facts, width: width).write(to: &writer)
    case .table(let table):
      guard !table.rows.isEmpty else { return }
      separate()
      TextTable(table, width: width).write(to: &writer)
    case .timeline, .chart:
      return
    case .signatures(let signatures):
      for signature in signatures {
        separate(isHeading: true)
        writer.write(lines(StyledText("\(signature.position) ______________ \(signature.name)")))
      }
      isUnderHeading = false
    case .items(let items):
      guard !items.isEmpty else { return }
      separate()
      for item in items {
        writer.write(TextLine("• "))
        writer.write(lines(item, indent: 2), indent: 1, hanging: 2)
      }
    }
  }

  private mutating func separate(isHeading: Bool = false) {
    if !writer.bytes.isEmpty && (isHeading || !isUnderHeading) { writer.endLine() }
    isUnderHeading = isHeading
  }

  private func lines(_ text: StyledText, indent: Int = 0) -> [TextLine] {
    LineWrapper.lines(of: TerminalText.safe(text), width: width - indent)
  }
}
