package import RoadmapCore
package import SourceJSON

/// Findings as text: `file:line:column: severity: message [rule-id]`, the line, a caret, what to do.
package struct FindingText {
  private let file: String
  private let bytes: [UInt8]
  private let position: (Int) -> SourcePosition
  private let language: Language
  private let style: TextStyle

  /// Prepares to describe the findings of one file.
  ///
  /// - Parameters:
  ///   - file: the name as the user gave it.
  ///   - bytes: what the file holds.
  ///   - position: the line and column of an offset in bytes.
  ///   - language: the language of the messages.
  ///   - style: width and colours.
  package init(
    file: String, bytes: [UInt8], position: @escaping (Int) -> SourcePosition, language: Language,
    style: TextStyle
  ) {
    self.file = file
    self.bytes = bytes
    self.position = position
    self.language = language
    self.style = style
  }

  /// Describes the findings in their order, a blank line between them.
  package func render(_ findings: [Finding]) -> String {
    var writer = TextWriter(usesColor: style.usesColor)
    for (index, finding) in findings.enumerated() {
      if index > 0 { writer.endLine() }
      write(finding, to: &writer)
    }
    return writer.output
  }

  private func write(_ finding: Finding, to writer: inout TextWriter) {
    let message = finding.message[language]
    writePlace(
      of: finding.range, StyledText(finding.severity.name(in: language), finding.severity.tone),
      StyledText(message) + StyledText(" [\(finding.rule.rawValue)]", .muted), to: &writer)
    writeExcerpt(of: finding.range, tone: finding.severity.tone, to: &writer)
    if let help = finding.help {
      let label = LocalizedText(en: "help: ", ru: "подсказка: ")[language]
      let text = TerminalText.safe(StyledText(label, .good) + StyledText(help[language]))
      let lines = LineWrapper.lines(of: text, width: style.width - Self.indent)
      writer.write(lines, indent: Self.indent, hanging: Self.indent)
    }
    for related in finding.related {
      let label = LocalizedText(en: "note", ru: "примечание")[language]
      writePlace(
        of: related.range, StyledText(label, .strong), StyledText(related.message[language]),
        to: &writer)
      writeExcerpt(of: related.range, tone: .strong, to: &writer)
    }
  }

  private static let indent = 4

  /// Writes the line that editors and CI jobs read, which is therefore never wrapped.
  private func writePlace(
    of range: Range<Int>, _ label: StyledText, _ message: StyledText, to writer: inout TextWriter
  ) {
    let place = StyledText("\(file):\(position(range.lowerBound)): ", .strong)
    writer.write(TextLine(TerminalText.safe(place + label + ": " + message)))
    writer.endLine()
  }

  private func writeExcerpt(of range: Range<Int>, tone: Tone, to writer: inout TextWriter) {
    // An empty file, or one that cannot be read, has no line to show.
    guard !bytes.isEmpty else { return }
    let line = SourceLine(around: range, in: bytes)
    let picture = SourceExcerpt.lines(line, width: style.width - Self.indent)
    for (text, tone) in zip(picture, [Tone.plain, tone]) {
      // The picture was made safe character by character; what several make together is not yet.
      writer.write(
        [TextLine(StyledText(TerminalText.safe(text), tone))], indent: Self.indent)
    }
  }
}
