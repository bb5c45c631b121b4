package import RoadmapCore
package import SourceJSON

/// A report that every format can show.
package protocol RenderedReport: Sendable {
  /// The name and version of the machine output, such as `roadmap-status/1`.
  var machineFormat: String { get }

  /// The report for people.
  func document(in language: Language) -> ReportDocument

  /// The report as one table, for spreadsheets.
  func table(in language: Language) -> ReportTable

  /// Writes the members of the machine output's object, after its `format`.
  func writeMembers(to json: inout JSONWriter)

  /// The reports of several files as one document; `documents` are theirs, one a report.
  static func collection(
    of reports: [Self], _ documents: [ReportDocument], in language: Language
  ) -> ReportDocument

  /// What stands under the reports of several files: a line that sums them up, or a table.
  static func total(of reports: [Self], in language: Language) -> ReportDocument

  /// Writes the members of the machine output that sum several files up.
  static func writeTotal(of reports: [Self], to json: inout JSONWriter)
}

extension RenderedReport {
  package static func collection(
    of reports: [Self], _ documents: [ReportDocument], in language: Language
  ) -> ReportDocument {
    ReportDocument((documents + [total(of: reports, in: language)]).flatMap(\.blocks))
  }

  package static func total(of reports: [Self], in language: Language) -> ReportDocument {
    ReportDocument()
  }

  /// The heading that opens the sum of several roadmaps.
  static func total(_ text: LocalizedText, in language: Language) -> ReportDocument {
    ReportDocument([.heading(level: 2, StyledText(text[language]))])
  }

  package static func writeTotal(of reports: [Self], to json: inout JSONWriter) {}
}
