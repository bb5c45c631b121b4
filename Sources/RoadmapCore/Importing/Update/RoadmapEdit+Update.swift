extension RoadmapEdit {
  /// Brings a roadmap up to a newer version of its document; history, team and numbers stay.
  ///
  /// What `doubted` names, the document itself does not say for certain: it is told and not written.
  /// Lines that the newer version does not have go, unless something is written down about them.
  package static func update(
    to newer: Roadmap, doubted: Set<Amendment.Subject> = [], _ answers: PlanAnswers = PlanAnswers()
  ) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      for id in answers.named { _ = try situation.item(ItemID.exactly(id)) }
      let past = FormerWords(situation.roadmap)
      var surroundings = SurroundingsUpdate(situation, newer, past, doubted: doubted)
      try surroundings.compare()
      var lines = PlanUpdate(
        situation, newer, past, answers, behind: surroundings.plan.edits)
      try lines.compare()
      let team = try TeamUpdate(situation, newer, past, stillNamed: lines.parties)
      let parts = [surroundings.plan, lines.plan, team.plan]
      var plan = EditPlan(
        edits: parts.flatMap(\.edits), amendments: parts.flatMap(\.amendments),
        outcomes: parts.flatMap(\.outcomes))
      if plan.outcomes.isEmpty { plan.outcomes = [{ _ in .updated(.none) }] }
      return plan
    }
  }
}
