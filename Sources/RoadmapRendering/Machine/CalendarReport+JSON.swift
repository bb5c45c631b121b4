package import RoadmapCore
package import SourceJSON

extension CalendarReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.member("usual", isUsual)
    json.objects("calendar", of: lines, style: .compact) { line, json in
      json.member("list", line.list.rawValue)
      json.member("name", line.part.name)
      json.member("start", line.part.days.start)
      json.member("end", line.part.days.end)
    }
  }
}
