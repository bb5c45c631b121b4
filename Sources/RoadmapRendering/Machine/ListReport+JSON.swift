package import RoadmapCore
package import SourceJSON

extension ListReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.array("activities") { json in
      for activity in activities { json.activity(activity) }
    }
  }
}
