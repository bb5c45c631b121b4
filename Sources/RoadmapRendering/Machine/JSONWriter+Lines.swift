import RoadmapCore
import SourceJSON

/// The pieces that several machine outputs share, so that a thing looks alike in all of them.
extension JSONWriter {
  mutating func member(_ key: String, _ span: DateSpan) {
    object(key, style: .compact) { json in
      json.member("start", span.start)
      json.member("end", span.end)
    }
  }

  /// The items that another one is part of, outermost first.
  mutating func member(_ key: String, _ path: [WorkItem.Ancestor]) {
    objects(key, of: path, style: .compact) { ancestor, json in
      json.member("id", ancestor.id)
      json.member("title", ancestor.title)
    }
  }

  mutating func member(_ key: String, _ count: ProgressCount) {
    object(key, style: .compact) { json in
      json.member("done", count.done)
      json.member("total", count.total)
      json.member("percent", count.percent)
      json.member("cancelled", count.cancelled)
    }
  }

  /// Every count of due dates; `planned` is the sum of the five that follow it.
  mutating func member(_ key: String, counts count: ProgressCount) {
    object(key, style: .compact) { json in
      json.member("planned", count.planned)
      json.member("doneOnTime", count.doneOnTime)
      json.member("doneLate", count.doneLate)
      json.member("overdue", count.overdue)
      json.member("notDue", count.notDue)
      json.member("cancelled", count.cancelled)
      json.member("postponed", count.postponed)
      json.member("postponedLate", count.postponedLate)
      json.member("cancelledLate", count.cancelledLate)
      json.member("unproven", count.unproven)
      json.member("lateDays", count.lateDays)
      json.member("meanDelay", count.meanDelay)
      json.member("onTime", onTime: count)
    }
  }

  /// What was done by its original due date, of all whose time has come.
  mutating func member(_ key: String, onTime count: ProgressCount) {
    object(key, style: .compact) { json in
      json.member("count", count.doneOnTime)
      json.member("of", count.judged)
      json.member("percent", count.onTimePercent)
    }
  }

  mutating func member(_ key: String, late: Bool, _ lines: [DueLine]) {
    objects(key, of: lines) { line, json in
      json.member("id", line.id)
      json.member("title", line.title)
      json.member("from", line.from)
      json.member("due", line.due)
      json.member("plannedDue", line.plannedDue)
      json.member(late ? "daysLate" : "daysLeft", line.days)
      json.member("percent", line.percent)
      json.member("responsible", line.responsible)
      if line.isDoubtful { json.member("doubtful", true) }
    }
  }

  /// The members that tell which target a line is about.
  mutating func targetMembers(_ line: CoverageLine) {
    member("id", line.target.id)
    member("title", line.target.title)
    member("code", line.target.code)
    member("unit", line.target.unit)
    member("stage", line.owner)
  }

  /// The members that tell how a target stands against a goal.
  mutating func goalMembers(_ line: CoverageLine) {
    let coverage = line.coverage
    let key = coverage.goal.key
    member("year", key.isEmpty ? nil : key)
    member("due", coverage.goal.window.end)
    member("bound", line.target.bound.rawValue)
    member("planned", coverage.goal.value)
    member("actual", coverage.measurement?.value)
    member("measuredOn", coverage.measurement?.on)
    member("difference", coverage.difference)
    member("verdict", coverage.verdict.rawValue)
  }

  /// An activity with its deadline, occurrences and status, as an element of an array.
  mutating func activity(_ activity: ActivityStatus) {
    object { json in
      json.member("id", activity.work.id)
      json.member("number", activity.work.number)
      json.member("stage", activity.work.path.first?.id)
      json.member("title", activity.work.title)
      json.deadlineMember(activity.work.deadline, activity.reading)
      json.array("occurrences") { json in
        for occurrence in activity.dated { json.occurrence(occurrence) }
      }
      json.member("responsible", activity.work.responsible)
      json.member("status", activity.status.rawValue)
    }
  }

  mutating func deadlineMember(_ deadline: Deadline?, _ reading: DeadlineReading?) {
    guard let deadline else { return member("deadline", String?.none) }
    object("deadline", style: .compact) { json in
      json.member("text", deadline.text)
      json.member("kind", reading?.kind.rawValue)
      json.member("understood", reading != nil)
    }
  }

  private mutating func occurrence(_ occurrence: Occurrence) {
    object(style: .compact) { json in
      json.member("from", occurrence.from)
      json.member("due", occurrence.due)
      json.member(
        "plannedDue", occurrence.plannedDue == occurrence.due ? nil : occurrence.plannedDue)
      json.member("status", occurrence.status.rawValue)
      json.member("doneOn", occurrence.doneOn)
      json.member("percent", occurrence.percent)
    }
  }
}
