package import RoadmapCore
package import SourceJSON

extension TeamReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("curator", curator)
    json.objects("members", of: members, style: .compact) { member, json in
      json.member("name", member.name)
      json.member("kind", member.kind?.rawValue)
      json.member("position", member.position)
      json.member("aliases", member.aliases)
      json.member("vacant", member.isVacant)
    }
  }
}
