extension RoadmapEdit {
  /// Brings a roadmap up to a newer version of its document; history, team and numbers stay.
  ///
  /// What the newer version does not have is told and not taken away.
  package static func update(to newer: Roadmap) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      var update = PlanUpdate(situation, newer)
      update.compare()
      let differences = update.differences.isEmpty ? [.none] : update.differences
      return EditPlan(
        edits: update.edits, amendments: update.amendments,
        outcomes: differences.map { difference in { _ in .updated(difference) } })
    }
  }
}
