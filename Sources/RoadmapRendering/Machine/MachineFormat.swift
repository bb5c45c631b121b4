import SourceJSON

/// Reports as JSON: one object that names its format and version first.
package enum MachineFormat {
  /// Renders one report as an object of its own.
  package static func render(_ report: some RenderedReport) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", report.machineFormat)
      report.writeMembers(to: &json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Renders the reports of several files as one object, each with the name of its file.
  package static func render<Report: RenderedReport>(
    _ sections: [(file: String, report: Report)]
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let first = sections.first { json.member("format", first.report.machineFormat) }
      json.array("roadmaps") { json in
        for section in sections {
          json.object { json in
            json.member("file", section.file)
            section.report.writeMembers(to: &json)
          }
        }
      }
      Report.writeTotal(of: sections.map(\.report), to: &json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
