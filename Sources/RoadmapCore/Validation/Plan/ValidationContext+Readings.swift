extension ValidationContext {
  /// How the deadline that holds for a line is understood as of today, events dated.
  func reading(of line: PlanItem) -> DeadlineReading? {
    guard let deadline = line.deadline else { return nil }
    guard let after = deadline.rule?.after else { return deadline.reading }
    return deadline.reading(after: eventDates.date(of: after), in: deadlineContext)
  }
}
