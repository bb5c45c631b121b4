package import RoadmapCore
package import SourceJSON

/// Findings as text: `file:line:column: severity: message [rule-id]`, the line, a caret, what to do.
package struct FindingText {
  /// The name of the file and a colon, safe.
  private let place: String
  private let bytes: [UInt8]
  private let position: (Int) -> SourcePosition
  private let language: Language
  private let style: TextStyle
  /// A sentence whose commands are never broken over lines.
  package var keepingWhole: @Sendable (String) -> StyledText = { StyledText($0) }

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
    place = TerminalText.safe("\(file):")
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
    if style.isTerminal {
      writeWrapped(
        finding.range, finding.severity.name(in: language), finding.severity.tone,
        "\(message) [\(finding.rule.rawValue)]", to: &writer)
    } else {
      writeLine(of: finding, message, to: &writer)
    }
    writeExcerpt(of: finding.range, tone: finding.severity.tone, to: &writer)
    if let help = finding.help {
      write(help: TerminalText.safe(help[language].continued), to: &writer)
    }
    for related in finding.related {
      let label = language.text(en: "note", ru: "примечание")
      if style.isTerminal {
        writeWrapped(related.range, label, .strong, related.message[language], to: &writer)
      } else {
        writePlace(of: related.range, label, .strong, related.message[language], to: &writer)
        writer.endLine()
      }
      writeExcerpt(of: related.range, tone: .strong, to: &writer)
    }
  }

  /// The same place and message for somebody who reads them on a terminal.
  private func writeWrapped(
    _ range: Range<Int>, _ label: String, _ tone: Tone, _ message: String,
    to writer: inout TextWriter
  ) {
    let position = position(range.lowerBound)
    let text =
      StyledText("\(place)\(position.line):\(position.column): ", .strong)
      + StyledText(label, tone) + ": " + keepingWhole(TerminalText.safe(message))
    writer.write(
      LineWrapper.lines(of: text, width: style.width - Self.indent), hanging: Self.indent)
  }

  private func writeLine(of finding: Finding, _ message: String, to writer: inout TextWriter) {
    writePlace(
      of: finding.range, finding.severity.name(in: language), finding.severity.tone, message,
      to: &writer)
    writer.write(.muted) {
      $0.append(UInt8(ascii: " "))
      $0.append(UInt8(ascii: "["))
      $0 += finding.rule.rawValue.utf8
      $0.append(UInt8(ascii: "]"))
    }
    writer.endLine()
  }

  private static let indent = 4

  /// Writes the line that editors and CI jobs read, which is therefore never wrapped.
  private func writePlace(
    of range: Range<Int>, _ label: String, _ tone: Tone, _ message: String,
    to writer: inout TextWriter
  ) {
    let position = position(range.lowerBound)
    writer.write(.strong) {
      $0 += place.utf8
      $0 += String(position.line).utf8
      $0.append(UInt8(ascii: ":"))
      $0 += String(position.column).utf8
      $0.append(UInt8(ascii: ":"))
      $0.append(UInt8(ascii: " "))
    }
    writer.write(label, tone)
    // A space parts the colon from the message, so that the two make no mark of a command.
    writer.write(": ")
    writer.write(TerminalText.safe(message))
  }

  private func write(help: String, to writer: inout TextWriter) {
    let label = language.text(en: "help: ", ru: "подсказка: ")
    let room = style.width - Self.indent
    // Most fit a line, for which nothing has to be taken apart.
    if help.utf8.last != UInt8(ascii: " "), DisplayWidth.of(label) + DisplayWidth.of(help) <= room {
      writer.space(Self.indent)
      writer.write(label, .good)
      writer.write(help)
      writer.endLine()
    } else {
      let text = StyledText(label, .good) + keepingWhole(help)
      writer.write(
        LineWrapper.lines(of: text, width: room), indent: Self.indent, hanging: Self.indent)
    }
  }

  private func writeExcerpt(of range: Range<Int>, tone: Tone, to writer: inout TextWriter) {
    // An empty file, or one that cannot be read, has no line to show.
    guard !bytes.isEmpty else { return }
    let width = style.width - Self.indent
    writer.space(Self.indent)
    if let line = PlainLine(around: range, in: bytes.span, width: width) {
      if !line.text.isEmpty { writer.write(.plain) { $0 += bytes[line.text] } }
      writeCarets(line.carets, behind: line.indent, tone, to: &writer)
    } else {
      let line = SourceLine(around: range, in: bytes)
      let excerpt = SourceExcerpt(of: line, width: width)
      // The picture was made safe character by character; what several make together is not yet.
      writer.write(TerminalText.safe(excerpt.text))
      writeCarets(excerpt.carets, behind: excerpt.indent, tone, to: &writer)
    }
  }

  private func writeCarets(
    _ count: Int, behind indent: Int, _ tone: Tone, to writer: inout TextWriter
  ) {
    writer.endLine()
    writer.space(Self.indent + indent)
    writer.write("^", times: count, tone)
    writer.endLine()
  }
}
