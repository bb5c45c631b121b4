/// Facts as text: the labels muted, the values one below the other.
struct FactList {
  /// Values narrower than this are not worth a column of their own.
  private static let narrowestValue = 16

  private let facts: [(label: TextLine, value: StyledText)]
  private let width: Int

  /// Prepares facts for a page.
  init(_ facts: [ReportFact], width: Int) {
    self.facts = facts.map { fact in
      let label = StyledText(TerminalText.safe(fact.label) + ":", .muted)
      return (TextLine(label), TerminalText.safe(fact.value))
    }
    self.width = width
  }

  func write(to writer: inout TextWriter) {
    let indent = 2 + (facts.map(\.label.width).max() ?? 0)
    for (label, value) in facts {
      if width - indent >= Self.narrowestValue {
        writer.write(label)
        let lines = LineWrapper.lines(of: value, width: width - indent)
        writer.write(lines, indent: indent - label.width, hanging: indent)
      } else {
        writer.write(LineWrapper.lines(of: label.text + " " + value, width: width))
      }
    }
  }
}
