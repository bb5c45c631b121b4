/// An indicator of the plan itself, which the program measures.
public enum ComputedMeasure: String, CaseIterable, Sendable {
  /// What is done, of all that was planned and not cancelled.
  case doneShare = "done-share"
  /// What was done by its original due date, of all whose time has come.
  case onTimeShare = "on-time-share"
  /// What has evidence, of all that is done.
  case evidenceShare = "evidence-share"

  /// The counts that make the share; nil where there is nothing to measure.
  func amount(of count: ProgressCount) -> Measurement.Amount? {
    let (part, whole) =
      switch self {
      case .doneShare: (count.done, count.total)
      case .onTimeShare: (count.doneOnTime, count.judged)
      case .evidenceShare: (count.proven, count.done)
      }
    return whole > 0 ? .count(part, of: whole) : nil
  }
}

/// The targets of a roadmap against their goals, those that the program measures too.
struct CoverageReading {
  private let roadmap: Roadmap
  private let day: CalendarDate
  private let known: CalendarDate
  private var statuses: [CalendarDate: RoadmapStatus] = [:]

  /// Looks on a day; what was written after `known` does not count.
  init(of roadmap: Roadmap, on day: CalendarDate, known: CalendarDate = .latest) {
    self.roadmap = roadmap
    self.day = day
    self.known = known
  }

  /// How a target of the roadmap, or of the item with the id `owner`, stands against each of its goals.
  mutating func coverage(of target: Target, owner: String?) -> [Coverage] {
    guard let measure = target.measure else { return target.coverage(on: day, known: known) }
    return target.coverage(on: day) { goal in
      measurement(by: measure, of: target, for: goal.window, owner: owner)
    }
  }

  /// What was planned in the days of a goal, seen on the last of them that has come.
  private mutating func measurement(
    by measure: ComputedMeasure, of target: Target, for window: DateSpan, owner: String?
  ) -> Measurement? {
    let seen = min(day, window.end)
    guard window.start <= seen else { return nil }
    var count = ProgressCount()
    for activity in status(on: seen).activities where activity.work.belongs(to: owner) {
      for occurrence in activity.occurrences where occurrence.isPlanned(in: window) {
        count.count(occurrence, on: seen)
      }
    }
    return measure.amount(of: count).map {
      Measurement(on: seen, amount: $0, source: nil, node: target.node)
    }
  }

  private mutating func status(on day: CalendarDate) -> RoadmapStatus {
    if let known = statuses[day] { return known }
    let status = RoadmapStatus(of: roadmap, on: day, known: known)
    statuses[day] = status
    return status
  }
}

extension WorkItem {
  /// Whether it is the item with an id or a part of it; everything belongs to the roadmap, which is nil.
  fileprivate func belongs(to owner: String?) -> Bool {
    owner.map { owner in item.id == owner || path.contains { $0.id == owner } } ?? true
  }
}
