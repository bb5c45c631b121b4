package import RoadmapCore
package import SourceJSON

extension RoadmapComparison {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.object("before", style: .compact) { json in
      switch source {
      case .history: break
      case .file(let name): json.member("file", name)
      case .revision(let name): json.member("revision", name)
      }
      json.sideMembers(before)
    }
    json.object("now", style: .compact) { $0.sideMembers(now) }
    json.member("samePlan", isOnePlan)
    json.member("done", done)
    json.member("overdue", overdue)
    json.member("progressed", progressed)
    json.member("cancelled", cancelled)
    json.member("reopened", reopened)
    json.objects("moved", of: moved, style: .compact) { shift, json in
      json.lineMembers(shift.line)
      json.member("from", shift.due.from)
      json.member("to", shift.due.to)
      json.member("fromText", shift.words?.from)
      json.member("toText", shift.words?.to)
      json.member("note", shift.note)
    }
    json.member("added", added)
    json.member("removed", removed)
    json.member("renamed", reworded, .title)
    json.member("renumbered", reworded, .id)
    json.member("relocated", reworded, .moved)
    json.objects("reassigned", of: reworded.filter { $0.what == .responsible }, style: .compact) {
      rewording, json in
      json.member("id", rewording.line?.id)
      json.member("title", rewording.line?.title)
      json.member("from", rewording.texts.from)
      json.member("to", rewording.texts.to)
    }
    json.objects("roadmap", of: reworded.filter { $0.line == nil }, style: .compact) {
      rewording, json in
      json.member("what", rewording.what.rawValue)
      json.member("from", rewording.texts.from.asLines)
      json.member("to", rewording.texts.to.asLines)
    }
    json.array("coverage") { json in
      for measure in coverage {
        guard let line = measure.to ?? measure.from else { continue }
        json.object { json in
          json.targetMembers(line)
          json.member("year", line.coverage.goal.key.isEmpty ? nil : line.coverage.goal.key)
          json.member("plannedFrom", measure.from?.coverage.goal.value)
          json.member("planned", measure.to?.coverage.goal.value)
          json.member("from", measure.from?.coverage.measurement?.value)
          json.member("to", measure.to?.coverage.measurement?.value)
          json.member("verdictFrom", measure.from?.coverage.verdict.rawValue)
          json.member("verdict", measure.to?.coverage.verdict.rawValue)
        }
      }
    }
    json.member("amended", others)
  }
}

extension JSONWriter {
  fileprivate mutating func sideMembers(_ side: RoadmapComparison.Side) {
    member("asOf", side.day)
    member("done", side.done)
    member("total", side.total)
    member("overdue", side.overdue)
  }

  fileprivate mutating func lineMembers(_ line: RoadmapComparison.Line) {
    member("id", line.id)
    member("title", line.title)
    member("responsible", line.responsible)
  }

  fileprivate mutating func member(_ key: String, _ lines: [RoadmapComparison.Line]) {
    array(key) { json in
      for line in lines { json.object(style: .compact) { $0.lineMembers(line) } }
    }
  }

  fileprivate mutating func member(_ key: String, _ events: [RoadmapComparison.Event]) {
    objects(key, of: events, style: .compact) { event, json in
      json.lineMembers(event.line)
      json.member("due", event.due)
      json.member("on", event.on)
      json.member("daysLate", event.daysLate)
      json.member("percent", event.percent)
      json.member("note", event.note)
    }
  }

  fileprivate mutating func member(
    _ key: String, _ rewordings: [RoadmapComparison.Rewording], _ what: Amendment.Subject
  ) {
    objects(key, of: rewordings.filter { $0.what == what && $0.line != nil }, style: .compact) {
      rewording, json in
      json.member("id", rewording.line?.id)
      json.member("title", rewording.line?.title)
      json.member("from", rewording.texts.from.first)
      json.member("to", rewording.texts.to.first)
    }
  }
}

extension [String] {
  /// The texts one below the other; nil where there are none.
  fileprivate var asLines: String? { isEmpty ? nil : joined(separator: "\n") }
}
