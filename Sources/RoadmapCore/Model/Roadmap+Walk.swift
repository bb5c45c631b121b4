extension Roadmap {
  /// Calls `visit` with every stage, sub-stage and activity, in the order of the document.
  package func forEachItem(_ visit: (Item) -> Void) {
    forEachItem { item, _ in visit(item) }
  }

  /// The same with what each of them belongs to, which is nil at the top.
  package func forEachItem(_ visit: (Item, _ parent: Item?) -> Void) {
    for stage in stages {
      visit(stage.item, nil)
      for substage in stage.substages {
        visit(substage.item, stage.item)
        for activity in substage.activities { activity.forEachItem(under: substage.item, visit) }
      }
      for activity in stage.activities { activity.forEachItem(under: stage.item, visit) }
    }
    for activity in activities { activity.forEachItem(under: nil, visit) }
  }
}

extension Activity {
  fileprivate func forEachItem(under parent: Item?, _ visit: (Item, Item?) -> Void) {
    visit(item, parent)
    for activity in activities { activity.forEachItem(under: item, visit) }
  }
}
