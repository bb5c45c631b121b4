package import RoadmapCore
package import SourceJSON

extension WhoReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.array("responsible") { json in
      for (index, line) in lines.enumerated() {
        json.object { json in
          json.member("name", line.name)
          json.member("position", line.position)
          json.member("open", line.count.overdue + line.count.notDue)
          json.member("overdue", line.count.overdue)
          json.member("done", line.count.done)
          json.member("undated", line.undated)
          json.member("counts", counts: line.count)
          json.member("activities", line.activities.map { $0.work.id })
          if sheets.indices.contains(index) { json.member("sheet", sheets[index]) }
        }
      }
    }
    json.member("unassigned", unassignedCount)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ sheet: PersonSheet) {
    object(key) { json in
      json.member("period", sheet.span)
      json.member("overdue", late: true, sheet.overdue)
      json.member("due", late: false, sheet.due)
      json.objects("ongoing", of: sheet.ongoing, style: .compact) { line, json in
        json.member("id", line.id)
        json.member("title", line.title)
        json.member("due", line.due)
        json.member("deadline", line.deadline)
        json.member("percent", line.percent)
      }
      json.objects("done", of: sheet.done, style: .compact) { line, json in
        json.member("id", line.id)
        json.member("title", line.title)
        json.member("due", line.due)
        json.member("doneOn", line.on)
      }
      json.member("elsewhere", sheet.elsewhere)
      json.member("doneElsewhere", sheet.doneElsewhere)
    }
  }
}
