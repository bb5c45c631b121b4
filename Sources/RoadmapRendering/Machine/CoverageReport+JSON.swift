package import RoadmapCore
package import SourceJSON

extension CoverageReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.array("targets") { json in
      for lines in targets {
        guard let first = lines.first else { continue }
        json.object { json in
          json.targetMembers(first)
          json.array("goals") { json in
            for line in lines { json.object(style: .compact) { $0.goalMembers(line) } }
          }
        }
      }
    }
  }
}
