/// What happened in one roadmap: marks and measurements, oldest first.
public struct LogReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about; what is dated later is left out.
  public let asOf: CalendarDate
  /// The first day shown; nil for all of the history.
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
    roadmap.forEachItem { item in
      lines += item.progress.map {
        LogLine(on: $0.on, id: item.id, title: item.title, event: .entry($0))
      }
      lines += item.targets.measured
    }
    self.lines = lines.filter { $0.on <= day && $0.isSince(since) }
      .stablySorted { $0.on < $1.on }
  }
}

/// One thing that happened.
public struct LogLine: Sendable {
  /// What it was.
  public enum Event: Sendable {
    /// An entry in the history of an item.
    case entry(ProgressEntry)
    /// A measurement of a target.
    case measurement(Measurement, of: Target)
  }

  /// The day.
  public let on: CalendarDate
  /// The number of the item, or the id of the target.
  public let id: String
  /// The title of the item or of the target.
  public let title: String
  /// What happened.
  public let event: Event

  fileprivate func isSince(_ day: CalendarDate?) -> Bool { day.map { $0 <= on } ?? true }
}

extension [Target] {
  /// Every measurement of these targets.
  fileprivate var measured: [LogLine] {
    flatMap { target in
      target.measurements.map {
        LogLine(
          on: $0.on, id: target.id, title: target.title, event: .measurement($0, of: target))
      }
    }
  }
}
