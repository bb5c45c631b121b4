/// What became of a document: the count that an import ends with.
package struct ImportCount: Hashable, Sendable {
  /// The rows of the tables, without titles of columns and empty rows.
  package var rows = 0
  /// The rows that could not be placed and were kept in `x-import`.
  package var rowsLeftOver = 0
  /// The stages and sub-stages that were made.
  package var stages = 0
  /// The activities that were made, those inside of others included.
  package var activities = 0
  /// The deadlines that were found.
  package var deadlines = 0
  /// The deadlines that are understood.
  package var deadlinesUnderstood = 0
  /// The persons, roles, bodies and organisations that were found.
  package var parties = 0
  /// The indicators that were found.
  package var targets = 0
  /// The lines of text around the tables that were kept in `x-import`.
  package var linesLeftOver = 0

  /// Makes an empty count.
  init() {}
}
