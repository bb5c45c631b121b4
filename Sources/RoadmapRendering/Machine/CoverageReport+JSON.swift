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

  package static func writeTotal(of reports: [CoverageReport], to json: inout JSONWriter) {
    json.object("total") { json in
      json.array("targets") { json in
        for line in PooledCoverage.lines(of: reports) { json.pooledLine(line) }
      }
    }
  }
}

extension JSONWriter {
  /// A goal that several roadmaps share, as an element of an array.
  mutating func pooledLine(_ line: PooledCoverage) {
    object(style: .compact) { json in
      json.member("id", line.target.id)
      json.member("title", line.target.title)
      json.member("code", line.target.code)
      json.member("unit", line.target.unit)
      json.member("audience", line.target.audience)
      json.member("year", line.goalKey.isEmpty ? nil : line.goalKey)
      json.member("bound", line.target.bound.rawValue)
      json.member("planned", line.goal)
      json.member("count", line.of > 0 ? line.count : nil)
      json.member("of", line.of > 0 ? line.of : nil)
      json.member("actual", line.value)
      json.member("roadmaps", line.roadmaps)
      json.member("measuredRoadmaps", line.measuredRoadmaps)
      json.member("countedRoadmaps", line.countedRoadmaps)
      json.member("reachedRoadmaps", line.reachedRoadmaps)
    }
  }
}
