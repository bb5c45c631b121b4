import SourceJSON

/// One change of a roadmap that somebody asks for: `.mark(…)`, `.measure(…)`, `.add(…)`,
/// `.assign(…)` or `.reschedule(…)`.
///
/// An edit is only a request. `RoadmapFile.applying(_:today:)` checks it against the roadmap and the
/// day and either refuses it or says what it changes.
public struct RoadmapEdit: Sendable {
  /// Works out what to write, or refuses.
  let plan: @Sendable (EditSituation) throws(EditRefusal) -> EditPlan
}

/// What an edit writes, and how to tell what came of it.
struct EditPlan {
  /// What is written; empty where everything is already as asked for.
  var edits: [JSONEdit] = []
  /// What to say of each part of the edit, once the roadmap is as it leaves it.
  var outcomes: [@Sendable (EditSituation) -> EditOutcome] = []
}
