package import RoadmapCore
package import SourceJSON

extension WhoReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.array("responsible") { json in
      for line in lines {
        json.object { json in
          json.member("name", line.name)
          json.member("position", line.position)
          json.member("open", line.count.overdue + line.count.notDue)
          json.member("overdue", line.count.overdue)
          json.member("done", line.count.done)
          json.member("undated", line.undated)
          json.member("counts", counts: line.count)
          json.member("activities", line.activities.map { $0.work.id })
        }
      }
    }
    json.member("unassigned", unassignedCount)
  }
}
