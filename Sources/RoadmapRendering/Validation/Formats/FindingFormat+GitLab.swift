import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// GitLab's Code Quality report: a list of issues, shown in merge requests.
  package static let gitlab = FindingFormat(
    name: "gitlab",
    piece: { file, _, setting in
      let prints = FindingFingerprint.distinct(file.findings, in: file.bytes)
      let issues = zip(file.findings, prints).map { issue($0, $1, file, setting) }
      return FindingPiece(body: TextParts(issues, separator: ",\n").bytes)
    },
    whole: { pieces, _, _ in
      "[\n" + TextParts(pieces.map(\.body), separator: ",\n") + (pieces.isEmpty ? "]\n" : "\n]\n")
    })

  private static func issue(
    _ finding: Finding, _ fingerprint: String, _ file: FileFindings, _ setting: Setting
  ) -> [UInt8] {
    let path = setting.paths.path(of: file.file)
    let start = file.lines.position(at: finding.range.lowerBound)
    let end = file.lines.position(at: finding.range.upperBound)
    var json = JSONWriter(style: .compact)
    json.object { json in
      let help = finding.help.map { "; \($0[file.language])" } ?? ""
      json.member("description", finding.message[file.language] + help)
      json.member("check_name", finding.rule.rawValue)
      // The same finding in two files is two issues.
      json.member("fingerprint", "\(path):\(fingerprint)")
      json.member("severity", finding.severity.codeQualityName)
      json.object("location") { json in
        json.member("path", path)
        json.object("lines") { json in
          json.member("begin", start.line)
          json.member("end", max(start.line, end.line))
        }
      }
    }
    return Array("  ".utf8) + json.bytes
  }
}

extension Severity {
  /// What GitLab calls it.
  fileprivate var codeQualityName: String {
    switch self {
    case .error: "critical"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
