/// The items of a roadmap in a row, in the order of the document, parents before their parts.
struct PlanOutline: Sendable {
  private(set) var items: [PlanItem] = []
  /// The places of the items under each parent, one group after the other.
  private(set) var siblings: [Int] = []
  /// Where each group ends in `siblings`.
  private(set) var groupEnds: [Int] = []
  /// Every target, those of the roadmap first.
  private(set) var targets: [Target]
  /// The places of the items whose own deadline waits for another item.
  private(set) var waiting: [Int] = []

  private struct Inherited {
    var parent: Int?
    var deadline: Deadline?
    var responsibleItem: Item?
  }

  init(_ roadmap: Roadmap) {
    targets = roadmap.targets
    var stages: [Int] = []
    for stage in roadmap.stages {
      let hasParts = !stage.substages.isEmpty || !stage.activities.isEmpty
      let inherited = add(stage.item, under: Inherited(), hasParts: hasParts, isStage: true)
      stages.append(items.count - 1)
      var parts: [Int] = []
      for substage in stage.substages {
        parts.append(items.count)
        let below = add(
          substage.item, under: inherited, hasParts: !substage.activities.isEmpty, isStage: false)
        addGroup(add(substage.activities, under: below))
      }
      addGroup(parts + add(stage.activities, under: inherited))
    }
    addGroup(stages)
    addGroup(add(roadmap.activities, under: Inherited()))
  }

  /// Calls `visit` with the places of the items under each parent.
  func forEachGroup(_ visit: (ArraySlice<Int>) -> Void) {
    var start = 0
    for end in groupEnds {
      visit(siblings[start..<end])
      start = end
    }
  }

  private mutating func addGroup(_ places: [Int]) {
    guard !places.isEmpty else { return }
    siblings += places
    groupEnds.append(siblings.count)
  }

  private mutating func add(_ activities: [Activity], under inherited: Inherited) -> [Int] {
    var places: [Int] = []
    for activity in activities {
      places.append(items.count)
      let below = add(
        activity.item, under: inherited, hasParts: !activity.activities.isEmpty, isStage: false)
      if !activity.activities.isEmpty { addGroup(add(activity.activities, under: below)) }
    }
    return places
  }

  private mutating func add(
    _ item: Item, under inherited: Inherited, hasParts: Bool, isStage: Bool
  ) -> Inherited {
    let below = Inherited(
      parent: items.count, deadline: item.deadline ?? inherited.deadline,
      responsibleItem: item.namesResponsible ? item : inherited.responsibleItem)
    if item.deadline?.rule?.after != nil { waiting.append(items.count) }
    targets += item.targets
    items.append(
      PlanItem(
        item: item, parent: inherited.parent, hasParts: hasParts, isStage: isStage,
        deadline: below.deadline, responsibleItem: below.responsibleItem))
    return below
  }
}
