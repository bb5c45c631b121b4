import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// Messages with the line and a caret, and a line with the sum.
  package static let text = FindingFormat(
    name: "text",
    piece: { file, _, setting in
      guard !file.findings.isEmpty else { return [] }
      let text = FindingText(
        file: file.file, bytes: file.bytes, position: file.lines.position(at:),
        language: file.language, style: setting.style)
      return text.bytes(of: file.findings)
    },
    whole: { pieces, totals, setting in
      let blank = [UInt8(ascii: "\n")]
      let sum = Array((totals.line(in: setting.language) + "\n").utf8)
      return Array((pieces + [sum]).joined(separator: blank))
    })
}
