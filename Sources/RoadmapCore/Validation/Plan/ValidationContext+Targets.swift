import SourceJSON

extension ValidationContext {
  /// The value of a target's goals: a number, or an object by years.
  func goalsNode(of target: Target) -> JSONNode? {
    value(TargetField.atLeast, of: target.node) ?? value(TargetField.atMost, of: target.node)
  }

  /// The year and the number of a goal; nil where it is not set by years.
  func goalMember(_ goal: Goal, of target: Target) -> JSONMember? {
    goalsNode(of: target).flatMap { document.member(goal.key, of: $0) }
  }
}
