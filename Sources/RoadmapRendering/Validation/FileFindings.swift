package import RoadmapCore
import SourceJSON

/// What was found in one file, ready to be shown.
package struct FileFindings: Sendable {
  /// The name as the user gave it.
  package let file: String
  /// What the file holds; empty where it could not be read.
  package let bytes: [UInt8]
  /// The findings, in the order of the file.
  package private(set) var findings: [Finding]
  /// Whether the file could be read.
  package let isReadable: Bool
  /// The language of the messages.
  package let language: Language
  let lines: SourceLines

  /// Gathers what was found in a file.
  package init(
    file: String, bytes: [UInt8], findings: [Finding], isReadable: Bool = true, language: Language
  ) {
    self.file = file
    self.bytes = bytes
    self.findings = findings
    self.isReadable = isReadable
    self.language = language
    lines = SourceLines(findings.isEmpty ? [] : bytes)
  }

  /// The same without the findings behind the first ones, so many as there are at most.
  package func first(_ count: Int) -> FileFindings {
    findings.count > count ? mapping { Array($0.prefix(count)) } : self
  }

  /// The same with other findings in the place of these.
  package func mapping(_ change: ([Finding]) -> [Finding]) -> FileFindings {
    var changed = self
    changed.findings = change(findings)
    return changed
  }
}
