extension Roadmap {
  /// Calls `visit` with every stage, sub-stage and activity, in the order of the document.
  package func forEachItem(_ visit: (Item) -> Void) {
    for stage in stages {
      visit(stage.item)
      for substage in stage.substages {
        visit(substage.item)
        for activity in substage.activities { activity.forEachItem(visit) }
      }
      for activity in stage.activities { activity.forEachItem(visit) }
    }
    for activity in activities { activity.forEachItem(visit) }
  }
}

extension Activity {
  fileprivate func forEachItem(_ visit: (Item) -> Void) {
    visit(item)
    for activity in activities { activity.forEachItem(visit) }
  }
}
