import RoadmapCore

/// One entry of a calendar: an occurrence, or the series of all occurrences of an activity.
struct CalendarEntry {
  /// How the entry's days are written.
  enum Time {
    /// No day at all.
    case none
    /// One occurrence by itself.
    case single(due: CalendarDate)
    /// A series: its first day, and the rule for the others.
    case series(first: CalendarDate, RecurrenceRule)
    /// One occurrence of a series that differs from the others: its day in the rule, and its due date.
    case exception(of: CalendarDate, due: CalendarDate)
  }

  let activity: ActivityStatus
  /// What is known of the occurrence; nothing of it where the entry is a series.
  let occurrence: Occurrence?
  let identifier: String
  let time: Time

  /// The entries of an activity.
  ///
  /// Where its due dates follow a rule they are one series, and what happened to an occurrence is an
  /// exception in it (RFC 5545, 3.8.4.4); otherwise every occurrence is an entry of its own.
  static func all(
    of activity: ActivityStatus, in export: RoadmapExport,
    _ identifiers: inout CalendarIdentifier
  ) -> [CalendarEntry] {
    let owner = export.identity.plan + [export.identity.item(activity.work.id)]
    if let rule = export.recurrence(of: activity),
      let first = activity.occurrences.first?.plannedDue
    {
      let identifier = identifiers.next(owner)
      let series = CalendarEntry(
        activity: activity, occurrence: nil, identifier: identifier,
        time: .series(first: first, rule))
      return [series]
        + activity.occurrences.compactMap { occurrence in
          guard let planned = occurrence.plannedDue, occurrence.hasHistory else { return nil }
          return CalendarEntry(
            activity: activity, occurrence: occurrence, identifier: identifier,
            time: .exception(of: planned, due: occurrence.due ?? planned))
        }
    }
    // By its place, not its day: another day is the same occurrence.
    return activity.occurrences.enumerated().map { index, occurrence in
      CalendarEntry(
        activity: activity, occurrence: occurrence,
        identifier: identifiers.next(index == 0 ? owner : owner + [String(index)]),
        time: occurrence.due.map { .single(due: $0) } ?? .none)
    }
  }

  /// The status of the occurrence; nil for a series, whose occurrences have different ones.
  var status: ItemStatus? { occurrence?.status }
}

extension Occurrence {
  /// Whether anything is known of it that a series does not say.
  fileprivate var hasHistory: Bool {
    closing != nil || postponement != nil || percent != nil || status == .inProgress
  }
}
