import RoadmapCore
import RoadmapRendering
import SourceJSON

/// What holds of findings in every format in which they are shown.
struct RenderingProperties {
  private let findings: [Finding]
  private let bytes: [UInt8]
  private let language: Language
  private let style: TextStyle

  init(_ findings: [Finding], in bytes: [UInt8]) {
    self.findings = findings
    self.bytes = bytes
    // The length chooses, so that an input is always shown in the same way.
    language = bytes.count % 2 == 0 ? .russian : .english
    style = TextStyle(width: [80, 1, 30, 200][bytes.count / 2 % 4])
  }

  func check() throws(Violation) {
    let shown = FileFindings(
      file: "plan.json", bytes: bytes, findings: findings, language: language)
    var totals = FindingTotals(isStrict: false)
    totals.add(shown, known: 0)
    let setting = FindingFormat.Setting(
      language: language, style: style, today: RuleExample.today, version: "0",
      paths: RepositoryPaths(root: nil, currentFolder: nil))
    // The length chooses here too: formats for programs begin with all the rules, which takes long.
    let format = FindingFormat.all[bytes.count % FindingFormat.all.count]
    let piece = format.piece(shown, totals, setting)
    try check(format.whole(piece.isEmpty ? [] : [piece], totals, setting).bytes, format.name)
  }

  private func check(_ whole: [UInt8], _ format: String) throws(Violation) {
    try require(String(validating: whole, as: UTF8.self) != nil, "every format is UTF-8", format)
    // Escape sequences of a file must not reach a terminal, nor line breaks the commands of a log.
    try require(
      whole.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 },
      "no format has control characters beyond line breaks and tabs", format)
    switch format {
    case "json", "sarif", "gitlab":
      let faults = JSONDocument(bytes: whole).faults
      try require(faults.isEmpty, "formats of programs are JSON", "\(format) \(faults)")
    case "github":
      let lines = whole.split(separator: UInt8(ascii: "\n"))
      try require(
        lines.count { $0.starts(with: "::".utf8) } == findings.count,
        "the log has a command for every finding and no other")
    default: break
    }
  }
}
