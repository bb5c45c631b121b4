extension Roadmap {
  /// Calls `visit` with every stage, sub-stage and activity, in the order of the document.
  package func forEachItem(_ visit: (Item) -> Void) {
    forEachItem { item, _ in visit(item) }
  }

  /// The same with what each of them belongs to, which is nil at the top.
  ///
  /// Items are shown where they lie: to take one out of its list would copy what it refers to.
  package func forEachItem(_ visit: (Item, _ parent: Item?) -> Void) {
    for stage in stages.indices {
      visit(stages[stage].item, nil)
      for substage in stages[stage].substages.indices {
        visit(stages[stage].substages[substage].item, stages[stage].item)
        stages[stage].substages[substage].activities
          .forEachItem(under: stages[stage].substages[substage].item, visit)
      }
      stages[stage].activities.forEachItem(under: stages[stage].item, visit)
    }
    activities.forEachItem(under: nil, visit)
  }
}

extension [Activity] {
  fileprivate func forEachItem(under parent: Item?, _ visit: (Item, Item?) -> Void) {
    for index in indices {
      visit(self[index].item, parent)
      self[index].activities.forEachItem(under: self[index].item, visit)
    }
  }
}

extension Roadmap {
  /// The indicators of the whole roadmap, then those of its items in the order of the document.
  package var allTargets: [Target] {
    var all = targets
    forEachItem { all += $0.targets }
    return all
  }
}
