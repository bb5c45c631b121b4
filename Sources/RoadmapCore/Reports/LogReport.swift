/// What happened in one roadmap: marks, measurements, and changes of the plan, oldest first.
public struct LogReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about; what is dated later is left out.
  public let asOf: CalendarDate
  /// The first day shown, by when things were written; nil for all of the history.
  public let since: CalendarDate?
  /// What happened, oldest first, on one day in the order of the document.
  public let lines: [LogLine]

  /// Collects what happened from `since` to the day, both included.
  public init(of roadmap: Roadmap, on day: CalendarDate, since: CalendarDate? = nil) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    self.since = since
    var lines = roadmap.targets.measured
    let occurrences = RoadmapStatus(of: roadmap, on: day).meantOccurrences
    var titles: [String: String] = [:]
    for target in roadmap.targets { titles[target.id] = target.title }
    roadmap.forEachItem { item in
      titles[item.id] = item.title
      for target in item.targets { titles[target.id] = target.title }
      lines += item.progress.map { entry in
        LogLine(
          on: entry.on, writtenOn: entry.writtenOn, id: item.id, title: item.title,
          event: .entry(entry, for: occurrences[entry.node]))
      }
      lines += item.targets.measured
    }
    lines += roadmap.changes.map { amendment in
      let id = amendment.id ?? ""
      return LogLine(
        on: amendment.on, writtenOn: amendment.on, id: id,
        title: titles[id] ?? amendment.ownTitle ?? "", event: .amendment(amendment))
    }
    self.lines = lines.filter { $0.on <= day && $0.isSince(since) }
      .stablySorted { $0.on < $1.on }
  }
}

/// One thing that happened.
public struct LogLine: Sendable {
  /// What it was.
  public enum Event: Sendable {
    /// An entry in the history of an item, with the due date of the occurrence meant where there
    /// are several.
    case entry(ProgressEntry, for: CalendarDate?)
    /// A measurement of a target.
    case measurement(Measurement, of: Target)
    /// A change of the plan, or a correction of its history.
    case amendment(Amendment)
  }

  /// The day.
  public let on: CalendarDate
  /// The day on which it was written.
  public let writtenOn: CalendarDate
  /// The number of the item, or the id of the target.
  public let id: String
  /// The title of the item or of the target.
  public let title: String
  /// What happened.
  public let event: Event

  fileprivate func isSince(_ day: CalendarDate?) -> Bool { day.map { $0 <= writtenOn } ?? true }
}

extension [Target] {
  /// Every measurement of these targets.
  fileprivate var measured: [LogLine] {
    flatMap { target in
      target.measurements.map {
        LogLine(
          on: $0.on, writtenOn: $0.writtenOn, id: target.id, title: target.title,
          event: .measurement($0, of: target))
      }
    }
  }
}

extension Amendment {
  /// The title that the amendment itself names, for what is no longer in the plan.
  fileprivate var ownTitle: String? {
    guard [.added, .removed, .target].contains(what) else { return nil }
    switch to ?? from {
    case .text(let title): return title
    default: return nil
    }
  }
}
