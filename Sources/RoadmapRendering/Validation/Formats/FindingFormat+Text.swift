import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// Messages with the line and a caret, and a line with the sum.
  package static let text = FindingFormat(
    name: "text",
    piece: { file, _, setting in
      guard !file.findings.isEmpty else { return FindingPiece(body: []) }
      var text = FindingText(
        file: file.file, bytes: file.bytes, position: file.lines.position(at:),
        language: file.language, style: setting.style)
      text.keepingWhole = setting.keepingWhole
      return FindingPiece(body: text.bytes(of: file.findings))
    },
    whole: { pieces, totals, setting in
      let sum = Array((totals.line(in: setting.language) + "\n").utf8)
      return TextParts(pieces.map(\.body) + [sum], separator: "\n")
    })
}
