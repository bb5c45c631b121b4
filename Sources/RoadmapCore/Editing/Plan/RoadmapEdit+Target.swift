import SourceJSON

extension RoadmapEdit {
  /// Changes an indicator: a new one, another goal, or one less.
  public static func target(_ request: TargetRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      switch request {
      case .add(let id, let title, let unit, let audience, let bound, let goals, let item):
        try situation.adding(
          NewTarget(
            id: id, title: title, unit: unit, audience: audience, bound: bound, goals: goals),
          to: item)
      case .goal(let id, let goal): try situation.setting(goal, of: id)
      case .remove(let id, let isForced): try situation.removingTarget(id, isForced: isForced)
      }
    }
  }
}

private struct NewTarget {
  let id: String
  let title: String
  let unit: String?
  let audience: String?
  let bound: Target.Bound
  let goals: [TargetRequest.GoalText]

  func check() throws(EditRefusal) {
    if id.isBlank { throw .blankText(.id) }
    if title.isBlank || unit?.isBlank == true || audience?.isBlank == true {
      throw .blankText(.title)
    }
    guard !goals.isEmpty else { throw .goalMissing(id) }
    for goal in goals { try goal.check(isPercentage: unit == nil || unit == "%") }
    let isAlone = goals.count == 1 || goals.allSatisfy { !$0.key.isEmpty }
    guard isAlone, Set(goals.map(\.key)).count == goals.count else {
      throw .badGoal(goals.map(\.key).joined(separator: ", "))
    }
  }

  var json: JSONValue {
    var members = JSONValue.Members()
    members.add(TargetField.id, .string(id))
    members.add(TargetField.title, .string(title))
    members.add(TargetField.unit, unit.map { .string($0) })
    members.add(TargetField.audience, audience.map { .string($0) })
    let first = goals.first { $0.key.isEmpty }
    let value =
      first.map { JSONValue($0.value) } ?? .object(goals.map { .init($0.key, JSONValue($0.value)) })
    members.add(bound == .atLeast ? TargetField.atLeast : TargetField.atMost, value)
    return members.object
  }
}

extension TargetRequest.GoalText {
  fileprivate func check(isPercentage: Bool) throws(EditRefusal) {
    guard key.isEmpty || Goal.Term(key) != nil else { throw .badGoal(key) }
    guard value.isFinite, !isPercentage || (0...100).contains(value) else {
      throw .valueOutOfRange(value)
    }
  }

  /// The goal as amendments write it.
  var written: String {
    let number = if case .number(let text) = JSONValue(value) { text } else { "" }
    return key.isEmpty ? number : "\(key): \(number)"
  }
}

extension EditSituation {
  fileprivate func adding(
    _ target: NewTarget, to owner: String?
  ) throws(EditRefusal) -> EditPlan {
    try target.check()
    if targets.contains(where: { $0.id == target.id }) { throw .duplicateTarget(target.id) }
    var path = JSONPath()
    var order = RoadmapField.all.names
    if let owner {
      path = self.path(to: try item(owner).node)
      order = ItemField.ofStage.names
    }
    return .altering(
      [.append(path.appending(RoadmapField.targets), target.json, order: order)],
      [amendment(target.id, .target, to: .text(target.title))], in: self)
  }

  fileprivate func setting(
    _ goal: TargetRequest.GoalText, of typed: String
  ) throws(EditRefusal) -> EditPlan {
    let target = try target(typed)
    try goal.check(isPercentage: target.isPercentage)
    let path = path(to: target.node).appending(target.bound.field)
    let isSingle = target.goals.contains { $0.term == .period }
    // A number stands for the whole period: beside it no year has a goal of its own.
    guard isSingle == goal.key.isEmpty else { throw .badGoal(goal.key) }
    let before = target.goals.first { $0.key == goal.key }
    if before?.value == goal.value { return .altering([], [], in: self) }
    let edit = JSONEdit.set(
      isSingle ? path : path.appending(goal.key), JSONValue(goal.value),
      order: target.goals.map(\.key).filter { $0 < goal.key } + [goal.key])
    let was = before.map { TargetRequest.GoalText(goal.key, $0.value).written }
    return .altering(
      [edit],
      [
        amendment(
          target.id, .goal, from: was.map { .text($0) }, to: .text(goal.written))
      ], in: self)
  }

  fileprivate func removingTarget(
    _ typed: String, isForced: Bool
  ) throws(EditRefusal) -> EditPlan {
    let target = try target(typed)
    let count = target.measurements.count
    if count > 0, !isForced {
      throw .wouldLoseHistory(target.id, entries: 0, measurements: count)
    }
    return .altering(
      [.remove(path(to: target.node))],
      [amendment(target.id, .target, from: .text(target.title))], in: self, lostRecords: count)
  }
}
