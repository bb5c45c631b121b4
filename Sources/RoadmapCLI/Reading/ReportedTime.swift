import RoadmapCore

/// The days that a yearly report is about, as far as the command line says.
struct ReportedTime {
  private let asked: DateSpan?

  /// Reads `--year`, or `--from` with `--to`; throws where they contradict each other.
  init(for invocation: Invocation) throws(CommandError) {
    let from = OptionDeclaration.of(.reportFrom).spelling
    let to = OptionDeclaration.of(.reportTo).spelling
    switch (invocation[.reportFrom], invocation[.reportTo]) {
    case (nil, nil):
      asked = invocation[.reportYear]
    case (let first?, let last?):
      guard invocation[.reportYear] == nil else {
        throw .fault(.conflicting(.reportYear, .reportFrom), of: invocation.command)
      }
      guard let span = DateSpan(first, last) else {
        throw .fault(.backwardsDays(first, last), of: invocation.command)
      }
      asked = span
    case (let first, _):
      let (given, needed) = first != nil ? (from, to) : (to, from)
      throw .fault(.missingCompanion(given, needs: needed), of: invocation.command)
    }
  }

  /// The days asked for, else the year that is due for a report in every roadmap of this year; nil
  /// where there is no roadmap.
  ///
  /// Throws where roadmaps disagree: a report on several is about one time.
  func span(
    of sections: RoadmapSections, for invocation: Invocation
  ) throws(CommandError) -> DateSpan? {
    if let asked { return asked }
    let day = invocation.today
    let roadmaps = sections.sections.map(\.roadmap)
    let current = roadmaps.filter { $0.time(on: day) == .current }
    let years = (current.isEmpty ? roadmaps : current).map { $0.reportYear(on: day) }
    guard years.allSatisfy({ $0 == years.first }) else {
      let year = OptionDeclaration.of(.reportYear).spelling
      let such = YearKind.school.key(startingIn: YearKind.school.startYear(of: day))
      throw .fault(.differentYears(option: year, such: such), of: invocation.command)
    }
    return years.first
  }

  /// The day on which the days are seen: the one asked for, else today, but not after their end, so that
  /// the report on a past year stays as it is.
  func day(of span: DateSpan?, for invocation: Invocation) -> CalendarDate {
    guard invocation[.asOf] == nil, let span else { return invocation.today }
    return min(invocation.today, span.end)
  }
}
