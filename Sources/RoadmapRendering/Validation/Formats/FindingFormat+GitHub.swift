import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// Workflow commands of GitHub Actions, which show findings beside the changed lines.
  package static let github = FindingFormat(
    name: "github",
    piece: { file, _, setting in
      let path = setting.paths.path(of: file.file)
      let commands = file.findings.map { command(for: $0, in: file, called: path) }
      return FindingPiece(body: Array(commands.joined().utf8))
    },
    whole: { pieces, totals, setting in
      // The runner shows the first ten of a kind, so the worst of all files come first. A line that is
      // no command appears in the log.
      TextParts(worstFirst(pieces.map(\.body))) + (totals.line(in: setting.language) + "\n")
    })

  private static func worstFirst(_ pieces: [[UInt8]]) -> [[UInt8]] {
    let newline = UInt8(ascii: "\n")
    let lines = pieces.flatMap { $0.split(separator: newline).map { $0 + [newline] } }
    return Severity.allCases.map { severity in
      let opening = Array("::\(name(of: severity)) ".utf8)
      return Array(lines.filter { $0.starts(with: opening) }.joined())
    }
  }

  private static func command(
    for finding: Finding, in file: FileFindings, called path: String
  ) -> String {
    let start = file.lines.position(at: finding.range.lowerBound)
    let end = file.lines.position(at: finding.range.upperBound)
    var properties = [
      "file=\(property(path))", "line=\(start.line)", "endLine=\(max(start.line, end.line))",
    ]
    // Columns are read only where the culprit stands on one line.
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(max(start.column, end.column - 1))"]
    }
    properties.append("title=\(property(finding.rule.rawValue))")
    // The log shows the message alone, without the properties.
    var message = "\(path):\(start): \(finding.message[file.language])"
    if let help = finding.help { message += "\n" + help[file.language] }
    let name = name(of: finding.severity)
    return "::\(name) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// Escapes as the runner undoes it: per cent first, so that nothing is undone twice.
  private static func data(_ text: String) -> String {
    TerminalText.safeExceptLayout(text).escaping { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// A property ends at a comma or a colon, so these are escaped too.
  private static func property(_ text: String) -> String {
    data(text).escaping { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : nil }
  }
}
