package import RoadmapCore
package import SourceJSON

/// A report that every format can show.
package protocol RenderedReport: Sendable {
  /// The name and version of the machine output, such as `roadmap-status/1`.
  var machineFormat: String { get }

  /// Whose roadmap it is about; empty where it is about none.
  var organization: String { get }

  /// Whether the report for people says whose roadmap it is about.
  static var namesOrganization: Bool { get }

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
  package var organization: String { "" }
  package static var namesOrganization: Bool { false }

  package static func collection(
    of reports: [Self], _ documents: [ReportDocument], in language: Language
  ) -> ReportDocument {
    var document = ReportDocument()
    for (report, shown) in zip(reports, documents) {
      var part = shown
      if !namesOrganization { part.openFirstHeading(with: report.organization) }
      document.append(part)
    }
    document.append(total(of: reports, in: language))
    return document
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
