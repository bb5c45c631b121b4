import RoadmapCore

extension Invocation {
  /// Which activities the user wants; everything where no filter was given.
  ///
  /// Only for commands that declare `filters`; throws where the days run backwards.
  func activityFilter() throws(CommandError) -> ActivityFilter {
    var filter = ActivityFilter()
    filter.stage = self[.stage]
    filter.responsible = self[.who]
    filter.statuses = Set(self[.statuses])
    try refuseDaysBesideMonth()
    let month = self[.dueMonth].flatMap { DateSpan(year: $0.year, month: $0.month) }
    filter.from = month?.start ?? self[.from]
    filter.to = month?.end ?? self[.to]
    filter.words = self[.words] ?? ""
    if let from = filter.from, let to = filter.to, to < from {
      throw .fault(.backwardsDays(from, to), of: command)
    }
    return filter
  }

  /// Refuses days that stand beside a month.
  func refuseDaysBesideMonth() throws(CommandError) {
    let month = OptionDeclaration.of(.dueMonth)
    guard arguments.has(month), let other = given(of: .options(.from, .to)) else { return }
    throw .fault(.conflictingOptions(month.spelling, other.spelling), of: command)
  }
}

extension [OptionDeclaration] {
  /// The options that leave activities out; all that are given have to hold.
  static let filters = options(.stage, .who, .statuses, .dueMonth, .from, .to, .words)
}
