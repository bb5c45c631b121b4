/// A table of the rows that `export --format ndjson` writes; the raw value is its name.
///
/// Keys are English and the same in every language; within a version they are only added to.
package enum RowTable: String, CaseIterable, Sendable {
  /// One row a roadmap: its head and its counts of due dates.
  case roadmaps
  /// One row a line of the plan that is itself carried out.
  case items
  /// One row a due date, as it stands on the day.
  case occurrences
  /// One row an entry in the history.
  case events
  /// One row a measurement of a target.
  case measurements
  /// One row a goal of a target, with what was measured for it.
  case goals
}
