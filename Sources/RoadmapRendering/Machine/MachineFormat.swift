package import RoadmapCore
import SourceJSON

/// Reports as JSON: one object that names its format and version first.
package enum MachineFormat {
  /// Renders one report as an object of its own.
  ///
  /// With its roadmap, what identifies the organisation and the owner's own keys stand in it too.
  package static func render(
    _ report: some RenderedReport, of roadmap: Roadmap? = nil
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", report.machineFormat)
      report.writeMembers(to: &json)
      roadmap.map { json.identityMembers(of: $0) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Renders the reports of several files as one object, each with the name of its file.
  package static func render<Report: RenderedReport>(
    _ sections: [(file: String, roadmap: Roadmap?, report: Report)], unread: [UnreadFile] = []
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let first = sections.first { json.member("format", first.report.machineFormat) }
      json.objects("roadmaps", of: sections) { section, json in
        json.member("file", FileNameText.escaped(section.file))
        section.report.writeMembers(to: &json)
        section.roadmap.map { json.identityMembers(of: $0) }
      }
      Report.writeTotal(of: sections.map(\.report), to: &json)
      if !unread.isEmpty { json.member("unread", unread) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  /// The files that are no part of the figures.
  mutating func member(_ key: String, _ unread: [UnreadFile]) {
    objects(key, of: unread, style: .compact) { file, json in
      json.member("file", FileNameText.escaped(file.file))
      json.member("reason", file.reason)
    }
  }

  /// What tells a roadmap from others: the organisation's number, and the owner's own keys.
  fileprivate mutating func identityMembers(of roadmap: Roadmap) {
    member("organizationId", roadmap.organizationID)
    for extra in roadmap.extras { member(extra.key, JSONText(extra.json)) }
  }
}
