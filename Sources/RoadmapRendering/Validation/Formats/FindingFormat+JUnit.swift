import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// JUnit's XML: one test case a file, by the schema of the Ant task.
  package static let junit = FindingFormat(
    name: "junit",
    piece: { file, totals, setting in
      testCase(file, called: setting.paths.path(of: file.file), isStrict: totals.isStrict)
    },
    whole: { pieces, totals, setting in
      let sum = xml(totals.line(in: setting.language))
      let remarks = pieces.map(\.remarks).filter { !$0.isEmpty }
      let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="roadmap validate" package="roadmap" id="0" \
        timestamp="\(setting.today)T00:00:00" hostname="localhost" tests="\(totals.files)" \
        failures="\(totals.failed - totals.unreadable)" errors="\(totals.unreadable)" time="0">
            <properties/>

        """
      let tail = """
        \(sum)</system-out>
            <system-err/>
          </testsuite>
        </testsuites>

        """
      // A test case of Ant's schema has no place for what does not fail it.
      return head + TextParts(pieces.map(\.body)) + "    <system-out>" + TextParts(remarks) + tail
    })

  private static func testCase(
    _ file: FileFindings, called path: String, isStrict: Bool
  ) -> FindingPiece {
    func lines(_ findings: [Finding]) -> [String] {
      findings.map { xml(line($0, file, called: path)) }
    }
    let open = "    <testcase name=\"\(xml(path))\" classname=\"roadmap\" time=\"0\""
    let sorted = Severity.allCases.flatMap { severity in
      file.findings.filter { $0.severity == severity }
    }
    let grave = sorted.filter { $0.severity == .error || isStrict && $0.severity == .warning }
    let others = sorted.filter { finding in !grave.contains { $0 == finding } }
    let remarks = Array(lines(others).map { $0 + "\n" }.joined().utf8)
    guard let first = grave.first else {
      return FindingPiece(body: Array("\(open)/>\n".utf8), remarks: remarks)
    }
    let element = file.isReadable ? "failure" : "error"
    let message =
      grave.count == 1 ? first.message[file.language] : count(grave.count, file.language)
    let body = """
      \(open)>
            <\(element) message="\(xml(message))" type="\(first.rule.rawValue)">\(lines(grave).joined(separator: "\n"))</\(element)>
          </testcase>

      """
    return FindingPiece(body: Array(body.utf8), remarks: remarks)
  }

  private static func line(
    _ finding: Finding, _ file: FileFindings, called path: String
  ) -> String {
    let place = file.lines.position(at: finding.range.lowerBound)
    let help = finding.help.map { " (\($0[file.language]))" } ?? ""
    return "\(path):\(place): \(finding.severity.rawValue): "
      + "\(finding.message[file.language])\(help) [\(finding.rule.rawValue)]"
  }

  private static func count(_ count: Int, _ language: Language) -> String {
    language.text(
      en: PluralForm.count(count, "finding", "findings"),
      ru: PluralForm.count(count, "замечание", "замечания", "замечаний"))
  }

  /// Text as XML 1.0 can hold it: what it forbids is shown as a picture or a number.
  private static func xml(_ text: String) -> String {
    TerminalText.safeExceptLayout(text).escaping { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\r": "&#13;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }
}
