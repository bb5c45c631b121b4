package import RoadmapCore
package import SourceJSON

extension YearReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("period", period)
    json.member("reported", span)
    json.member("asOf", asOf)
    if let approval {
      json.object("approval", style: .compact) { json in
        json.member("by", approvedBy)
        json.member("on", approval.date)
        json.member("order", approval.order)
      }
    } else {
      json.member("approval", String?.none)
    }
    json.member("curator", curator)
    json.member("purpose", purpose)
    json.member("progress", progress)
    json.member("counts", counts: progress)
    json.member("carriedOverCounts", counts: carriedOverProgress)
    if let previous {
      json.object("previous", style: .compact) { json in
        json.member("reported", previous.span)
        json.member("asOf", previous.asOf)
        json.member("progress", previous.progress)
      }
    } else {
      json.member("previous", String?.none)
    }
    json.objects("stages", of: stages, style: .compact) { stage, json in
      json.member("id", stage.id)
      json.member("title", stage.title)
      json.member("done", stage.count.done)
      json.member("total", stage.count.total)
      json.member("overdue", stage.count.overdue)
      json.member("counts", counts: stage.count)
    }
    json.objects("coverage", of: coverage) { line, json in
      json.targetMembers(line)
      json.goalMembers(line)
      json.member("previous", line.coverage.previous?.value)
    }
    json.array("activities") { json in for line in lines { json.reportLine(line) } }
    json.array("carriedOver") { json in for line in carriedOver { json.reportLine(line) } }
    json.array("openEnded") { json in for line in openEnded { json.reportLine(line) } }
    json.objects("workload", of: workload, style: .compact) { workload, json in
      json.member("name", workload.party)
      json.member("total", workload.count.total)
      json.member("done", workload.count.done)
      json.member("doneLate", workload.count.doneLate)
      json.member("overdue", workload.count.overdue)
      json.member("counts", counts: workload.count)
      json.member("carriedOver", workload.carriedOver.planned)
    }
    json.member("documents", documents)
    if !parties.isEmpty { json.member("parties", parties) }
    json.member("amendments", amendments)
  }

  package static func writeTotal(of reports: [YearReport], to json: inout JSONWriter) {
    let total = YearReportTotal(of: reports)
    json.object("total") { json in
      json.member("progress", total.progress)
      json.member("counts", counts: total.progress)
      json.member("carriedOverCounts", counts: total.carriedOver)
      if total.previousCount > 0 {
        json.object("previous", style: .compact) { json in
          json.member("roadmaps", total.previousCount)
          json.member("progress", total.previous)
        }
      }
      json.object("goals", style: .compact) { json in
        json.member("met", total.goalsMet)
        json.member("total", total.goals)
      }
      json.array("targets") { json in
        for line in total.coverage { json.pooledLine(line) }
      }
      json.member("groups", total.groups)
      json.member("lateActivities", total.lateActivities)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func reportLine(_ line: YearReportLine) {
    object { json in
      json.member("id", line.id)
      json.member("number", line.number)
      json.member("stage", line.stage?.id)
      json.member("title", line.title)
      json.member("deadline", line.deadline)
      json.member("from", line.from)
      json.member("plannedDue", line.plannedDue)
      json.member("due", line.due)
      json.member("originalDue", line.originalDue)
      json.member("status", line.status.rawValue)
      json.member("doneOn", line.doneOn)
      json.member("daysLate", line.daysLate)
      json.member("percent", line.percent)
      json.member("responsible", line.responsible)
      json.member("evidence", line.evidence)
      json.member("documents", line.documents)
      json.member("note", line.note)
      json.member("postponed", line.isPostponed)
      json.member("postponedLate", line.wasPostponedLate)
      json.member("cancelledLate", line.wasCancelledLate)
    }
  }
}
