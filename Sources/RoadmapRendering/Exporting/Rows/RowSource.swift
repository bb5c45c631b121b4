package import RoadmapCore
import SourceJSON

/// Where rows come from: the roadmap, worked out, with what every row says of it.
package struct RowSource: Sendable {
  private let export: RoadmapExport
  private let file: String
  private let folder: String

  /// Gives a roadmap its place.
  package init(_ export: RoadmapExport, file: String, folder: String) {
    self.export = export
    self.file = file
    self.folder = folder
  }

  /// The rows of a table, or of all, each with the name of its table then: one JSON object a line.
  package func lines(of table: RowTable?) -> [UInt8] {
    var lines: [UInt8] = []
    for one in table.map({ [$0] }) ?? RowTable.allCases {
      rows(of: one) { members in
        var json = JSONWriter(style: .compact)
        json.object { json in
          if table == nil { json.member("table", one.rawValue) }
          json.member("asOf", export.asOf)
          json.member("file", FileNameText.escaped(file))
          json.member("folder", FileNameText.escaped(folder))
          json.member("organization", export.roadmap.organization)
          json.member("organizationId", export.roadmap.organizationID)
          members(&json)
        }
        lines += json.bytes
        lines.append(UInt8(ascii: "\n"))
      }
    }
    return lines
  }

  private typealias Members = (inout JSONWriter) -> Void

  private func rows(of table: RowTable, _ row: (Members) -> Void) {
    switch table {
    case .roadmaps: row(roadmap)
    case .items:
      for activity in export.activities { row { item(activity, &$0) } }
    case .occurrences:
      for activity in export.activities {
        for occurrence in activity.dated { row { self.occurrence(activity, occurrence, &$0) } }
      }
    case .events:
      for activity in export.activities {
        for entry in activity.work.progress where entry.on <= export.asOf {
          row { event(activity, entry, &$0) }
        }
      }
    case .measurements:
      for line in export.targets.compactMap(\.first) {
        for measurement in line.target.measurements where measurement.on <= export.asOf {
          row { self.measurement(line, measurement, &$0) }
        }
      }
    case .goals:
      for lines in export.targets {
        let current = lines.firstIndex { $0.coverage.goal.window.end >= export.asOf }
        for (index, line) in lines.enumerated() {
          row { goal(line, isCurrent: index == current ?? lines.count - 1, &$0) }
        }
      }
    }
  }

  // MARK: Rows

  private func roadmap(_ json: inout JSONWriter) {
    let roadmap = export.roadmap
    var count = ProgressCount()
    for activity in export.activities {
      for occurrence in activity.occurrences { count.count(occurrence, on: export.asOf) }
    }
    json.member("title", roadmap.title)
    json.member("periodStart", roadmap.period.start)
    json.member("periodEnd", roadmap.period.end)
    json.member("yearKind", roadmap.yearKind.rawValue)
    json.member("language", roadmap.language?.rawValue)
    json.member("curator", roadmap.curator)
    json.member("approvedBy", roadmap.approval?.by)
    json.member("approvedOn", roadmap.approval?.date)
    json.member("approvalOrder", roadmap.approval?.order)
    json.member("items", export.activities.count)
    json.member("planned", count.planned)
    json.member("doneOnTime", count.doneOnTime)
    json.member("doneLate", count.doneLate)
    json.member("overdue", count.overdue)
    json.member("notDue", count.notDue)
    json.member("cancelled", count.cancelled)
    json.member("done", count.done)
    json.member("total", count.total)
    json.member("judged", count.judged)
    json.member("postponed", count.postponed)
    json.member("unproven", count.unproven)
    json.member("lateDays", count.lateDays)
  }

  private func place(_ activity: ActivityStatus, _ json: inout JSONWriter) {
    json.member("item", activity.work.id)
    json.member("stage", activity.work.path.first?.id)
    json.member("stageTitle", activity.work.path.first?.title)
    json.member("title", activity.work.title)
  }

  private func item(_ activity: ActivityStatus, _ json: inout JSONWriter) {
    place(activity, &json)
    json.member("number", activity.work.number)
    json.member("parent", activity.work.path.last?.id)
    json.member("deadline", activity.work.deadline?.text)
    json.member("deadlineKind", activity.reading?.kind.rawValue)
    json.member("responsible", joined(activity.work.responsible))
    json.member("keyResult", activity.work.keyResult)
    json.member("documents", joined(activity.work.documents))
    json.member("status", activity.status.rawValue)
    json.member("dueDates", activity.dated.count)
  }

  private func occurrence(
    _ activity: ActivityStatus, _ occurrence: Occurrence, _ json: inout JSONWriter
  ) {
    var count = ProgressCount()
    count.count(occurrence, on: export.asOf)
    place(activity, &json)
    json.member("responsible", joined(activity.work.responsible))
    json.member("from", occurrence.from)
    json.member("due", occurrence.due)
    json.member("originalDue", occurrence.originalDue)
    json.member("status", occurrence.status.rawValue)
    json.member("doneOn", occurrence.doneOn)
    json.member("daysLate", occurrence.daysLate(on: export.asOf))
    json.member("percent", occurrence.percent)
    json.member("isDone", count.done > 0)
    json.member("isOnTime", count.doneOnTime > 0)
    json.member("isOverdue", count.overdue > 0)
    json.member("isCancelled", count.cancelled > 0)
    json.member("isJudged", count.judged > 0)
    json.member("isPostponed", count.postponed > 0)
    json.member("isUnproven", count.unproven > 0)
    json.member("evidence", joined(occurrence.closing?.evidence ?? []))
    json.member("note", occurrence.note)
  }

  private func event(
    _ activity: ActivityStatus, _ entry: ProgressEntry, _ json: inout JSONWriter
  ) {
    place(activity, &json)
    json.member("on", entry.on)
    json.member("state", entry.state.rawValue)
    json.member("percent", entry.percent)
    json.member("for", entry.occurrence)
    json.member("until", entry.until)
    json.member("by", entry.by)
    json.member("evidence", joined(entry.evidence))
    json.member("note", entry.note)
  }

  private func target(_ line: CoverageLine, _ json: inout JSONWriter) {
    json.member("target", line.target.id)
    json.member("code", line.target.code)
    json.member("title", line.target.title)
    json.member("unit", line.target.unit)
    json.member("audience", line.target.audience)
    json.member("item", line.owner)
  }

  private func amount(_ amount: Measurement.Amount?, _ json: inout JSONWriter) {
    guard case .count(let count, let total)? = amount else {
      json.member("count", Int?.none)
      return json.member("of", Int?.none)
    }
    json.member("count", count)
    json.member("of", total)
  }

  private func measurement(
    _ line: CoverageLine, _ measurement: Measurement, _ json: inout JSONWriter
  ) {
    target(line, &json)
    json.member("on", measurement.on)
    json.member("value", measurement.value)
    amount(measurement.amount, &json)
    json.member("source", measurement.source)
  }

  private func goal(_ line: CoverageLine, isCurrent: Bool, _ json: inout JSONWriter) {
    let coverage = line.coverage
    target(line, &json)
    json.member("measure", line.target.measure?.rawValue)
    json.member("bound", line.target.bound.rawValue)
    json.member("term", coverage.goal.key.isEmpty ? nil : coverage.goal.key)
    json.member("due", coverage.goal.window.end)
    json.member("goal", coverage.goal.value)
    json.member("actual", coverage.measurement?.value)
    json.member("measuredOn", coverage.measurement?.on)
    amount(coverage.measurement?.amount, &json)
    json.member("verdict", coverage.verdict.rawValue)
    json.member("isCurrent", isCurrent)
  }

  /// Texts in one, as a flat row has no lists.
  private func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
