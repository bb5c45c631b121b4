package import RoadmapCore
package import SourceJSON

extension RoadmapExport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", roadmap.title)
    json.member("organization", roadmap.organization)
    json.member("asOf", asOf)
    json.member("period", roadmap.period)
    json.member("yearKind", roadmap.yearKind.rawValue)
    json.member("language", roadmap.language?.rawValue)
    json.member("curator", roadmap.curator)
    writeApproval(to: &json)
    json.member("purpose", roadmap.purpose)
    json.member("tasks", roadmap.tasks)
    json.member("expectedResults", roadmap.expectedResults)
    json.member("basis", roadmap.basis)
    json.array("team") { json in
      for member in roadmap.team { json.teamMember(member) }
    }
    json.array("stages") { json in
      for item in parents { json.parent(item) }
    }
    json.array("activities") { json in
      for activity in activities { write(activity, to: &json) }
    }
    json.array("targets") { json in
      for lines in targets { json.target(lines, on: asOf) }
    }
  }

  /// The stages, sub-stages and activities that the listed ones are parts of.
  private var parents: [Item] {
    let ids = Set(activities.flatMap { $0.work.path.map(\.id) })
    var parents: [Item] = []
    roadmap.forEachItem { if ids.contains($0.id) { parents.append($0) } }
    return parents
  }

  private func writeApproval(to json: inout JSONWriter) {
    guard let approval = roadmap.approval else {
      return json.member("approval", String?.none)
    }
    json.object("approval", style: .compact) { json in
      json.member("by", approval.by)
      json.member("date", approval.date)
      json.member("order", approval.order)
    }
  }

  private func write(_ activity: ActivityStatus, to json: inout JSONWriter) {
    let work = activity.work
    let item = work.item
    json.object { json in
      json.member("id", work.id)
      json.member("number", item.number)
      json.member("path", work.path)
      json.member("title", item.title)
      json.deadlineMember(work.deadline, activity.reading)
      json.member("deadlineInherited", work.inheritsDeadline)
      json.array("responsible") { json in
        for name in work.responsible {
          let member = member(named: name)
          json.object(style: .compact) { json in
            json.member("text", name)
            json.member("member", member?.name)
            json.member("position", member?.position)
          }
        }
      }
      json.member("responsibleInherited", work.inheritsResponsible)
      json.member("keyResult", item.keyResult)
      json.member("documents", item.documents)
      json.member("notes", item.notes)
      json.member("status", activity.status.rawValue)
      json.array("occurrences") { json in
        for occurrence in activity.occurrences { json.resolved(occurrence, on: asOf) }
      }
      json.array("history") { json in
        for entry in item.progress where entry.on <= asOf {
          json.object(style: .compact) { json in json.entryMembers(entry) }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func teamMember(_ member: Member) {
    object(style: .compact) { json in
      json.member("name", member.name)
      json.member("kind", member.kind?.rawValue)
      json.member("position", member.position)
      json.member("duties", member.duties)
      json.member("aliases", member.aliases)
      json.member("vacant", member.isVacant)
    }
  }

  fileprivate mutating func parent(_ item: Item) {
    object { json in
      json.member("id", item.id)
      json.member("number", item.number)
      json.member("title", item.title)
      json.member("deadline", item.deadline?.text)
      json.member("responsible", item.responsible)
      json.member("keyResult", item.keyResult)
      json.member("documents", item.documents)
      json.member("focus", item.focus)
      json.member("notes", item.notes)
    }
  }

  /// An occurrence with all that its row in the exported table has.
  fileprivate mutating func resolved(_ occurrence: Occurrence, on day: CalendarDate) {
    object(style: .compact) { json in
      json.member("from", occurrence.from)
      json.member("due", occurrence.due)
      json.member("plannedDue", occurrence.plannedDue)
      json.member("status", occurrence.status.rawValue)
      json.member("doneOn", occurrence.doneOn)
      json.member("daysLate", occurrence.daysLate(on: day))
      json.member("percent", occurrence.percent)
      json.member("evidence", occurrence.closing?.evidence ?? [])
      json.member("note", occurrence.note)
    }
  }

  fileprivate mutating func target(_ lines: [CoverageLine], on day: CalendarDate) {
    guard let first = lines.first else { return }
    object { json in
      json.targetMembers(first)
      json.member("audience", first.target.audience)
      json.array("goals") { json in
        for line in lines {
          json.object(style: .compact) { json in json.goalMembers(line) }
        }
      }
      json.objects(
        "measurements", of: first.target.measurements.filter { $0.on <= day }, style: .compact
      ) { measurement, json in
        json.member("on", measurement.on)
        json.member("value", measurement.value)
        if case .count(let count, let total) = measurement.amount {
          json.member("count", count)
          json.member("of", total)
        }
        json.member("source", measurement.source)
      }
    }
  }
}
