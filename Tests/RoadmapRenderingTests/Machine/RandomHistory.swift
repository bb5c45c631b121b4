import RoadmapCore
import SeededRandom

/// A plan with due dates that are plain days and histories of every kind, and what became of each by
/// rules that are written down here a second time.
struct RandomHistory {
  /// One line of the plan.
  struct Line {
    var id: String
    var stage: String
    var due: String
    var responsible: [String]
    var entries: [Entry] = []
  }

  /// One entry; days are ISO texts, which compare as the days do.
  struct Entry {
    var on: String
    var state: String
    var until: String?
    var hasEvidence = false
  }

  /// What a line counts as on a day.
  struct Verdict: Equatable {
    var part: String
    var lateDays = 0
    var isPostponed = false
    var isUnproven = false
    /// Closed on this day, where it is.
    var closedOn: String?
  }

  let lines: [Line]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...14, using: &random)
    lines = (0..<count).map { index in
      var line = Line(
        id: "\(index % 3 + 1).\(index)", stage: String(index % 3 + 1),
        due: Self.day(&random),
        responsible: ["А", "Б", "В"].filter { _ in Bool.random(using: &random) })
      var days = (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.day(&random) }
      days.sort()
      for on in days {
        let state = ["started", "done", "cancelled", "postponed", "reopened"].randomElement(
          using: &random)
        line.entries.append(
          Entry(
            on: on, state: state ?? "done",
            until: state == "postponed" ? Self.day(&random) : nil,
            hasEvidence: state == "done" && Bool.random(using: &random)))
      }
      return line
    }
  }

  private static func day(_ random: inout SplitMix64) -> String {
    let month = Int.random(in: 1...24, using: &random)
    let (year, part) = month > 12 ? (2023, month - 12) : (2022, month)
    let day = Int.random(in: 1...28, using: &random)
    return "\(year)-\(two(part))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The members of the roadmap's file.
  var members: String {
    let stages = ["1", "2", "3"].map { stage in
      let activities = lines.filter { $0.stage == stage }.map { line in
        let entries = line.entries.map { entry in
          #"{ "on": "\#(entry.on)", "state": "\#(entry.state)""#
            + (entry.until.map { #", "until": "\#($0)""# } ?? "")
            + (entry.hasEvidence ? #", "evidence": [ "№ 1" ] }"# : " }")
        }
        let names = line.responsible.map { "\"\($0)\"" }
        return #"{ "id": "\#(line.id)", "title": "а", "deadline": "\#(line.due)", "#
          + #""responsible": [ \#(names.joined(separator: ", ")) ], "#
          + #""progress": [ \#(entries.joined(separator: ", ")) ] }"#
      }
      return #"{ "id": "\#(stage)", "title": "Этап", "activities": [ "#
        + activities.joined(separator: ", ") + " ] }"
    }
    return #""yearKind": "calendar", "stages": [ \#(stages.joined(separator: ", ")) ]"#
  }

  /// What a line counts as on a day.
  func verdict(_ line: Line, on today: String) throws -> Verdict {
    var due = line.due
    var closing: Entry?
    var verdict = Verdict(part: "")
    for entry in line.entries where entry.on <= today {
      switch entry.state {
      case "done", "cancelled": if closing == nil { closing = entry }
      case "reopened": closing = nil
      case "postponed" where closing == nil:
        verdict.isPostponed = true
        due = entry.until ?? due
      default: break
      }
    }
    verdict.closedOn = closing?.on
    switch closing?.state {
    case "cancelled": verdict.part = "cancelled"
    case "done":
      verdict.part = (closing?.on ?? "") > line.due ? "doneLate" : "doneOnTime"
      verdict.isUnproven = closing?.hasEvidence == false
      if verdict.part == "doneLate", let original = CalendarDate(line.due),
        let done = closing.flatMap({ CalendarDate($0.on) })
      {
        verdict.lateDays = original.days(until: done)
      }
    default: verdict.part = due < today ? "overdue" : "notDue"
    }
    return verdict
  }
}
