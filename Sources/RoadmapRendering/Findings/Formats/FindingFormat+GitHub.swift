import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// Workflow commands of GitHub Actions, which show findings beside the changed lines.
  package static let github = FindingFormat(
    name: "github",
    piece: { file, _, _ in
      var text = ""
      for finding in file.findings { text += command(for: finding, in: file) }
      return Array(text.utf8)
    },
    whole: { pieces, totals, setting in
      // A line that is no command appears in the log.
      TextParts(pieces) + (totals.line(in: setting.language) + "\n")
    })

  private static func command(for finding: Finding, in file: FileFindings) -> String {
    let start = file.lines.position(at: finding.range.lowerBound)
    let end = file.lines.position(at: finding.range.upperBound)
    var properties = [
      "file=\(property(file.file))", "line=\(start.line)", "endLine=\(max(start.line, end.line))",
    ]
    // Columns are read only where the culprit stands on one line.
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(max(start.column, end.column - 1))"]
    }
    properties.append("title=\(property(finding.rule.rawValue))")
    var message = finding.message[file.language]
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
    var result = ""
    for scalar in TerminalText.safeExceptLayout(text).unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A property ends at a comma or a colon, so these are escaped too.
  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
