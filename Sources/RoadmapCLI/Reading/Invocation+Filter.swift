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
    filter.from = self[.from]
    filter.to = self[.to]
    filter.words = self[.words] ?? ""
    if let from = filter.from, let to = filter.to, to < from {
      throw .fault(.backwardsDays(from, to), of: command)
    }
    return filter
  }
}

extension [OptionDeclaration] {
  /// The options that leave activities out; all that are given have to hold.
  static let filters = options(.stage, .who, .statuses, .from, .to, .words)
}
