package import RoadmapCore
import SourceJSON

extension SummaryReport {
  /// The summary for programs.
  package func machineOutput() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "roadmap-summary/1")
      json.member("asOf", asOf)
      if let comparedTo { json.member("comparedTo", comparedTo) }
      json.array("roadmaps") { json in
        for line in lines { json.summaryLine(line) }
      }
      json.member("groups", groups)
      json.object("total", style: .compact) { $0.summaryCounts(total) }
      json.member("unread", unread)
      json.array("targets") { json in
        for line in targets { json.pooledLine(line) }
      }
      json.member("lateActivities", lateActivities)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  /// The groups of several roadmaps.
  mutating func member(_ key: String, _ groups: [SummaryGroup]) {
    objects(key, of: groups, style: .compact) { group, json in
      json.member("name", group.name)
      json.summaryCounts(group)
    }
  }

  /// What is late in many of them.
  mutating func member(_ key: String, _ activities: [SummaryReport.LateActivity]) {
    objects(key, of: activities, style: .compact) { activity, json in
      json.member("title", activity.title)
      json.member("overdue", activity.late)
      json.member("roadmaps", activity.roadmaps)
    }
  }

  fileprivate mutating func summaryLine(_ line: SummaryLine) {
    object { json in
      json.member("file", FileNameText.escaped(line.file))
      json.member("folder", FileNameText.escaped(line.folder))
      json.member("organization", line.organization)
      json.member("title", line.title)
      json.member("period", line.period)
      json.member("time", line.time.rawValue)
      json.member("counted", line.isCounted)
      json.member("progress", line.progress)
      if let before = line.before { json.member("before", before) }
      json.member("onTime", onTime: line.progress)
      json.member("overdue", line.progress.overdue)
      json.objects("coverage", of: line.coverage, style: .compact) { target, json in
        json.member("title", target.title)
        json.member("code", target.code)
        json.member("unit", target.unit)
        json.member("actual", target.actual)
        json.member("goal", target.goal)
        json.member("verdict", target.verdict.rawValue)
      }
    }
  }

  fileprivate mutating func summaryCounts(_ group: SummaryGroup) {
    member("roadmaps", group.roadmaps)
    member("progress", group.progress)
    if let before = group.before { member("before", before) }
    member("onTime", onTime: group.progress)
    member("overdue", group.progress.overdue)
  }
}
