import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// JUnit's XML: one test case a file, by the schema of the Ant task.
  package static let junit = FindingFormat(
    name: "junit",
    piece: { file, totals, _ in Array(testCase(file, isStrict: totals.isStrict).utf8) },
    whole: { pieces, totals, setting in
      let sum = xml(totals.line(in: setting.language))
      let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="roadmap validate" package="roadmap" id="0" \
        timestamp="\(setting.today)T00:00:00" hostname="localhost" tests="\(totals.files)" \
        failures="\(totals.failed - totals.unreadable)" errors="\(totals.unreadable)" time="0">
            <properties/>

        """
      let tail = """
            <system-out>\(sum)</system-out>
            <system-err/>
          </testsuite>
        </testsuites>

        """
      return head + TextParts(pieces) + tail
    })

  private static func testCase(_ file: FileFindings, isStrict: Bool) -> String {
    let open = "    <testcase name=\"\(xml(file.file))\" classname=\"roadmap\" time=\"0\""
    let grave = file.findings.filter {
      $0.severity == .error || isStrict && $0.severity == .warning
    }
    guard let first = grave.first else { return open + "/>\n" }
    let lines = grave.map { line($0, file) }.joined(separator: "\n")
    let element = file.isReadable ? "failure" : "error"
    let message =
      grave.count == 1 ? first.message[file.language] : count(grave.count, file.language)
    return """
      \(open)>
            <\(element) message="\(xml(message))" type="\(first.rule.rawValue)">\(xml(lines))</\(element)>
          </testcase>

      """
  }

  private static func line(_ finding: Finding, _ file: FileFindings) -> String {
    let place = file.lines.position(at: finding.range.lowerBound)
    let help = finding.help.map { " (\($0[file.language]))" } ?? ""
    return "\(file.file):\(place): \(finding.severity.rawValue): "
      + "\(finding.message[file.language])\(help) [\(finding.rule.rawValue)]"
  }

  private static func count(_ count: Int, _ language: Language) -> String {
    LocalizedText(
      en: PluralForm.count(count, "finding", "findings"),
      ru: PluralForm.count(count, "замечание", "замечания", "замечаний"))[language]
  }

  /// Text as XML 1.0 can hold it: what it forbids is shown as a picture or a number.
  private static func xml(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.safeExceptLayout(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
