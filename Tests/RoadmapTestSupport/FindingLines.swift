package import RoadmapCore
import SourceJSON

/// The findings of a file as short lines, so that a test shows at once what is said and where.
package enum FindingLines {
  /// A line `3:12 rule-id: message` for each finding, then a line `- …` for its help and each note.
  package static func of(_ file: RoadmapFile, in language: Language) -> [String] {
    file.findings.flatMap { finding in
      let place = file.document.position(at: finding.range.lowerBound)
      var lines = ["\(place) \(finding.rule.rawValue): \(finding.message[language])"]
      if let help = finding.help { lines.append("- \(help[language])") }
      for related in finding.related {
        let place = file.document.position(at: related.range.lowerBound)
        lines.append("- \(place) \(related.message[language])")
      }
      return lines
    }
  }

  /// The text that a finding points at, to the letter.
  package static func culprits(of file: RoadmapFile) -> [String] {
    file.findings.map { String(decoding: file.document.bytes[$0.range], as: UTF8.self) }
  }
}
