import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// One object for programs; `endLine` and `endColumn` are behind the culprit.
  package static let json = FindingFormat(
    name: "json",
    piece: { file, _, _ in
      FindingPiece(
        body: TextParts(file.findings.map { machine($0, file) }, separator: ",\n").bytes)
    },
    whole: { pieces, totals, _ in
      var summary = JSONWriter(style: .compact)
      summary.object { json in
        json.member("files", totals.files)
        json.member("errors", totals.errors)
        json.member("warnings", totals.warnings)
        json.member("infos", totals.infos)
        json.member("unreadable", totals.unreadable)
        json.member("known", totals.known)
        json.member("passedOver", totals.passedOver)
      }
      let list =
        pieces.isEmpty
        ? TextParts([]) : "\n" + TextParts(pieces.map(\.body), separator: ",\n") + "\n  "
      return "{\n  \"format\": \"roadmap-validate/1\",\n  \"findings\": [" + list
        + "],\n  \"summary\": " + TextParts(summary.bytes) + "\n}\n"
    })

  private static func machine(_ finding: Finding, _ file: FileFindings) -> [UInt8] {
    let start = file.lines.position(at: finding.range.lowerBound)
    let end = file.lines.position(at: finding.range.upperBound)
    var json = JSONWriter(style: .compact)
    json.object { json in
      json.member("file", FileNameText.escaped(file.file))
      json.member("line", start.line)
      json.member("column", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
      json.member("severity", finding.severity.rawValue)
      json.member("rule", finding.rule.rawValue)
      json.member("message", finding.message[file.language])
      json.member("help", finding.help.map { $0[file.language] })
      json.array("related") { json in
        for related in finding.related {
          let place = file.lines.position(at: related.range.lowerBound)
          json.object { json in
            json.member("line", place.line)
            json.member("column", place.column)
            json.member("message", related.message[file.language])
          }
        }
      }
    }
    return Array("    ".utf8) + json.bytes
  }
}
