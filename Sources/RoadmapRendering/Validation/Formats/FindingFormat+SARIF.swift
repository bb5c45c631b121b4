import Letters
import RoadmapCore
import SourceJSON

extension FindingFormat {
  /// SARIF 2.1.0 (OASIS), with the rules and what they are for.
  package static let sarif = FindingFormat(
    name: "sarif",
    piece: { file, _, setting in FindingPiece(body: SARIFResults(file, setting.paths).bytes) },
    whole: { pieces, _, setting in
      let head = SARIFDriver(language: setting.language, version: setting.version).bytes
      let results =
        pieces.isEmpty
        ? TextParts([])
        : "\n" + TextParts(pieces.map(\.body), separator: ",\n") + "\n      "
      return """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool":\u{20}
        """ + TextParts(head)
          + """
          ,
                "columnKind": "unicodeCodePoints",\(roots(setting.paths))
                "results": [
          """ + results + "]\n    }\n  ]\n}\n"
    })
}

extension FindingFormat {
  /// Where paths begin, in SARIF's words (3.14.14); empty where that is not known.
  fileprivate static func roots(_ paths: RepositoryPaths) -> String {
    guard let root = paths.rootURI else { return "" }
    return """

            "originalUriBaseIds": { "\(SARIFResults.root)": { "uri": "\(root)" } },
      """
  }
}

/// What SARIF says of the program and its rules.
private struct SARIFDriver {
  let language: Language
  let version: String

  var bytes: [UInt8] {
    var json = JSONWriter(style: .compact)
    json.object { json in
      json.object("driver") { json in
        json.member("name", "roadmap")
        json.member("semanticVersion", version)
        json.array("rules") { json in
          for rule in ValidationRule.all { write(rule, to: &json) }
        }
      }
    }
    return json.bytes
  }

  private func write(_ rule: ValidationRule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id.rawValue)
      json.object("shortDescription") { $0.member("text", rule.summary[language]) }
      json.object("fullDescription") { $0.member("text", rule.reason[language]) }
      json.object("help") { json in
        json.member("text", "\(rule.reason[language])\n\n\(rule.passing.excerpt)")
        json.member("markdown", "\(rule.reason[language])\n\n```json\n\(rule.passing.excerpt)\n```")
      }
      json.object("defaultConfiguration") { $0.member("level", rule.id.severity.sarifLevel) }
    }
  }
}

/// The findings of one file as SARIF's results, with commas between them.
private struct SARIFResults {
  /// What stands for the top of the repository.
  static let root = "%SRCROOT%"

  private let file: FileFindings
  private let uri: (text: String, isFromRoot: Bool)
  private let columns: ScalarColumns

  init(_ file: FileFindings, _ paths: RepositoryPaths) {
    self.file = file
    uri = paths.uri(of: file.file)
    columns = ScalarColumns(file.findings.isEmpty ? [] : file.bytes)
  }

  var bytes: [UInt8] {
    let prints = FindingFingerprint.distinct(file.findings, in: file.bytes)
    let results = zip(file.findings, prints).map { finding, fingerprint in
      var json = JSONWriter(style: .compact)
      json.object { json in write(finding, fingerprint, to: &json) }
      return Array("        ".utf8) + json.bytes
    }
    return TextParts(results, separator: ",\n").bytes
  }

  private func write(_ finding: Finding, _ fingerprint: String, to json: inout JSONWriter) {
    json.member("ruleId", finding.rule.rawValue)
    json.member("level", finding.severity.sarifLevel)
    json.object("message") { json in
      let help = finding.help.map { "\n\($0[file.language])" } ?? ""
      json.member("text", Self.unlinked(finding.message[file.language] + help))
    }
    json.array("locations") { json in
      json.object { location(finding.range, to: &$0) }
    }
    if !finding.related.isEmpty {
      json.array("relatedLocations") { json in
        for (id, related) in finding.related.enumerated() {
          json.object { json in
            json.member("id", id + 1)
            location(related.range, to: &json)
            json.object("message") {
              $0.member("text", Self.unlinked(related.message[file.language]))
            }
          }
        }
      }
    }
    json.object("partialFingerprints") { json in
      json.member("roadmapFinding/v1", fingerprint)
    }
  }

  /// The text without links: `[words](target)` is one in a message of plain text too (3.11.6), and
  /// words of a roadmap must lead nowhere.
  private static func unlinked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "]")) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "(", result.last == "]" { result.append(.wordJoiner) }
      result.append(scalar)
    }
    return String(result)
  }

  private func location(_ range: Range<Int>, to json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.object("artifactLocation") { json in
        json.member("uri", uri.text)
        if uri.isFromRoot { json.member("uriBaseId", Self.root) }
      }
      guard file.isReadable else { return }
      let start = columns.position(at: range.lowerBound)
      let end = columns.position(at: range.upperBound)
      json.object("region") { json in
        json.member("startLine", start.line)
        json.member("startColumn", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
      }
    }
  }
}

extension Severity {
  /// The level that SARIF has for it.
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
