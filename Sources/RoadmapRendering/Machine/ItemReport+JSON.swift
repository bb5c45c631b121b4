package import RoadmapCore
package import SourceJSON

extension ItemReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("asOf", asOf)
    json.member("id", item.id)
    json.member("number", item.number)
    json.member("title", item.title)
    json.member("path", path)
    json.member("progress", progress)
    json.array("activities") { json in
      for activity in activity.map({ [$0] }) ?? parts { json.activity(activity) }
    }
    json.member("keyResult", item.keyResult)
    json.member("documents", item.documents)
    json.member("focus", item.focus)
    json.objects("targets", of: targets.joined()) { line, json in
      json.targetMembers(line)
      json.goalMembers(line)
    }
    json.array("history") { json in
      let meant = activity?.meantOccurrences ?? [:]
      for entry in item.progress {
        json.object(style: .compact) { json in
          json.entryMembers(entry, closing: meant[entry.node])
        }
      }
    }
    json.member("notes", item.notes)
  }
}
