package import RoadmapCore
package import SourceJSON

extension StatusReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.member("period", period)
    json.member("elapsedPercent", elapsedPercent)
    json.member("progress", progress)
    json.objects("stages", of: stages.filter { $0.id != nil }, style: .compact) { stage, json in
      json.member("id", stage.id)
      json.member("title", stage.title)
      json.member("done", stage.count.done)
      json.member("total", stage.count.total)
      json.member("overdue", stage.count.overdue)
      json.member("cancelled", stage.count.cancelled)
    }
    json.member("overdue", late: true, overdue)
    json.member("upcoming", late: false, upcoming)
    json.member("openEnded", openEndedCount)
    json.objects("coverage", of: coverage) { line, json in
      json.targetMembers(line)
      json.goalMembers(line)
    }
    json.objects("undecided", of: undecided, style: .compact) { line, json in
      json.member("id", line.id)
      json.member("title", line.title)
      json.member("reason", line.reason.rawValue)
      json.member("deadline", line.deadline)
    }
    json.object("lastWeek", style: .compact) { json in
      json.member("since", lastWeek.before.day)
      json.member("done", lastWeek.done.count)
      json.member("overdue", lastWeek.overdue.count)
      json.member("moved", Set(lastWeek.moved.map(\.line.id)).count)
      json.member("cancelled", lastWeek.cancelled.count)
      json.member("reopened", lastWeek.reopened.count)
      json.member("added", lastWeek.added.count)
      json.member("removed", lastWeek.removed.count)
    }
  }
}

extension StatusReport {
  package static func writeTotal(of reports: [StatusReport], to json: inout JSONWriter) {
    let sum = reports.reduce(ProgressCount()) { $0 + $1.progress }
    json.object("total", style: .compact) { json in
      json.member("done", sum.done)
      json.member("total", sum.total)
      json.member("percent", sum.percent)
      json.member("overdue", sum.overdue)
      json.member("cancelled", sum.cancelled)
    }
  }
}
