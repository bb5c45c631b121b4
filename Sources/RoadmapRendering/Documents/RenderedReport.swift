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

  /// The one line under the reports of several files; nil where sums would say nothing.
  static func total(of reports: [Self], in language: Language) -> String?

  /// Writes the members of the machine output that sum several files up.
  static func writeTotal(of reports: [Self], to json: inout JSONWriter)
}

extension RenderedReport {
  package static func total(of reports: [Self], in language: Language) -> String? { nil }

  package static func writeTotal(of reports: [Self], to json: inout JSONWriter) {}
}
