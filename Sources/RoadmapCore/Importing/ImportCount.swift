/// What became of a document: the count that an import ends with.
package struct ImportCount: Hashable, Sendable {
  /// The rows of the tables, without titles of columns and empty rows.
  package let rows: Int
  /// The rows that could not be placed and were kept in `x-import`.
  package let rowsLeftOver: Int
  /// The stages and sub-stages that were made.
  package let stages: Int
  /// The activities that were made, those inside of others included.
  package let activities: Int
  /// The deadlines that were found.
  package let deadlines: Int
  /// The deadlines that are understood.
  package let deadlinesUnderstood: Int
  /// The persons, roles, bodies and organisations that were found.
  package let parties: Int
  /// The indicators that were found.
  package let targets: Int
  /// The lines of text around the tables that were kept in `x-import`.
  package let linesLeftOver: [String]

  init(
    _ draft: DraftRoadmap, rows: PlanItems, list: PlanList?, gaps: ItemGaps, text: [String]
  ) {
    self.rows = rows.rowCount + (list?.items.count ?? 0)
    rowsLeftOver = rows.rowsLeftOver.count
    stages = draft.items.count { $0.kind != .activity }
    activities = draft.items.count { $0.kind == .activity }
    deadlines = gaps.deadlines
    deadlinesUnderstood = gaps.understood
    parties = draft.team.count
    targets = draft.targets.count + draft.items.reduce(0) { $0 + $1.targets.count }
    linesLeftOver = text
  }
}
