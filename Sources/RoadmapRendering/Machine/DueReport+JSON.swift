package import RoadmapCore
package import SourceJSON

extension DueReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    switch direction {
    case .overdue:
      json.member("overdue", late: true, lines)
    case .upcoming(let days):
      json.member("days", days)
      json.member("upcoming", late: false, lines)
    }
  }
}
