/// How much of a whole is done, and optionally how much should be.
package struct ReportBar: Sendable, Hashable {
  /// The part done; below zero counts as nothing, above the total as all.
  package var done: Double
  /// The whole; of zero or less, nothing can be done.
  package var total: Double
  /// Where the target stands, as a fraction of the whole from 0 to 1.
  package var mark: Double?

  /// Makes a bar of counted things.
  package init(done: Int, total: Int, mark: Double? = nil) {
    self.init(done: Double(done), total: Double(total), mark: mark)
  }

  /// Makes a bar of measured things.
  package init(done: Double, total: Double, mark: Double? = nil) {
    self.done = done
    self.total = total
    self.mark = mark
  }
}
