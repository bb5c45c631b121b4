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
    String(decoding: bytes(of: findings), as: UTF8.self)
  }

  /// The same in UTF-8.
  package func bytes(of findings: [Finding]) -> [UInt8] {
    var writer = TextWriter(usesColor: style.usesColor)
    for (index, finding) in findings.enumerated() {
      if index > 0 { writer.endLine() }
      write(finding, to: &writer)
    }
    return writer.bytes
  }

  private func write(_ finding: Finding, to writer: inout TextWriter) {
    let message = finding.message[language]
    writePlace(
      of: finding.range, finding.severity.name(in: language), finding.severity.tone, message,
      to: &writer)
    writer.write(" [\(finding.rule.rawValue)]", .muted)
    writer.endLine()
    writeExcerpt(of: finding.range, tone: finding.severity.tone, to: &writer)
    if let help = finding.help {
      let label = LocalizedText(en: "help: ", ru: "подсказка: ")[language]
      let text = TerminalText.safe(StyledText(label, .good) + StyledText(help[language]))
      let lines = LineWrapper.lines(of: text, width: style.width - Self.indent)
      writer.write(lines, indent: Self.indent, hanging: Self.indent)
    }
    for related in finding.related {
      let label = LocalizedText(en: "note", ru: "примечание")[language]
      writePlace(of: related.range, label, .strong, related.message[language], to: &writer)
      writer.endLine()
      writeExcerpt(of: related.range, tone: .strong, to: &writer)
    }
  }

  private static let indent = 4

  /// Writes the line that editors and CI jobs read, which is therefore never wrapped.
  private func writePlace(
    of range: Range<Int>, _ label: String, _ tone: Tone, _ message: String,
    to writer: inout TextWriter
  ) {
    let place = position(range.lowerBound)
    writer.write(TerminalText.safe("\(file):\(place.line):\(place.column): "), .strong)
    writer.write(label, tone)
    writer.write(TerminalText.safe(": " + message))
  }

  private func writeExcerpt(of range: Range<Int>, tone: Tone, to writer: inout TextWriter) {
    // An empty file, or one that cannot be read, has no line to show.
    guard !bytes.isEmpty else { return }
    let line = SourceLine(around: range, in: bytes)
    let excerpt = SourceExcerpt(of: line, width: style.width - Self.indent)
    writer.space(Self.indent)
    // The picture was made safe character by character; what several make together is not yet.
    writer.write(TerminalText.safe(excerpt.text))
    writer.endLine()
    writer.space(Self.indent + excerpt.indent)
    writer.write("^", times: excerpt.carets, tone)
    writer.endLine()
  }
}
