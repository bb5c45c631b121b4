import SourceJSON

/// One change of a roadmap that somebody asks for: `.mark(…)`, `.measure(…)`, `.add(…)`,
/// `.edit(…)`, `.move(…)`, `.assign(…)`, `.reschedule(…)` and so on.
///
/// An edit is only a request. `RoadmapFile.applying(_:today:)` checks it against the roadmap and the
/// day and either refuses it or says what it changes.
public struct RoadmapEdit: Sendable {
  /// Works out what to write, or refuses.
  let plan: @Sendable (EditSituation) throws(EditRefusal) -> EditPlan

  /// The same edit of a plan that is still being made: the file is to remember nothing of it.
  package var unrecorded: RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      var plan = try plan(situation)
      plan.amendments = []
      return plan
    }
  }

  /// The same edit, with who asked for it and why in the record of amendments.
  public func explained(by: String?, note: String?) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      if by?.isBlank == true { throw .blankText(.by) }
      if note?.isBlank == true { throw .blankText(.note) }
      let by = try situation.author(by)
      var plan = try plan(situation)
      for index in plan.amendments.indices {
        plan.amendments[index].by = by
        plan.amendments[index].note = note
      }
      return plan
    }
  }
}

/// What an edit writes, and how to tell what came of it.
struct EditPlan {
  /// What is written; empty where everything is already as asked for.
  var edits: [JSONEdit] = []
  /// What the file is to remember of the change, besides the change itself.
  var amendments: [Amendment] = []
  /// What to say of each part of the edit, once the roadmap is as it leaves it.
  var outcomes: [@Sendable (EditSituation) -> EditOutcome] = []

  /// All that is written, the amendments at the end of the file last.
  var written: [JSONEdit] {
    let list = JSONPath(RoadmapField.changes)
    return edits
      + amendments.map { .append(list, $0.json, order: RoadmapField.all.names) }
  }
}
