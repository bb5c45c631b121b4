package import RoadmapCore
package import SourceJSON

extension ItemReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("asOf", asOf)
    json.member("id", item.id)
    json.member("number", item.number)
    json.member("title", item.title)
    json.array("path") { json in
      for ancestor in path {
        json.object(style: .compact) { json in
          json.member("id", ancestor.id)
          json.member("title", ancestor.title)
        }
      }
    }
    json.member("progress", progress)
    json.array("activities") { json in
      for activity in activity.map({ [$0] }) ?? parts { json.activity(activity) }
    }
    json.member("keyResult", item.keyResult)
    json.member("documents", item.documents)
    json.member("focus", item.focus)
    json.array("targets") { json in
      for line in targets.joined() {
        json.object { json in
          json.targetMembers(line)
          json.goalMembers(line)
        }
      }
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
