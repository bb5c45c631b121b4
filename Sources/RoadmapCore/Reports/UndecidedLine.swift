/// A line of the plan that cannot be followed until a person decides something.
public struct UndecidedLine: Sendable {
  /// What has to be decided; the raw value is what machine output says.
  public enum Reason: String, CaseIterable, Sendable {
    /// No deadline is written, neither here nor above.
    case noDeadline = "no-deadline"
    /// The words of the deadline are not understood.
    case deadlineNotUnderstood = "deadline-not-understood"
    /// The deadline names a day outside the roadmap's period.
    case outsidePeriod = "outside-period"
    /// The deadline waits for an event that has no date.
    case waitsForEvent = "waits-for-event"
    /// Nobody is named as responsible, neither here nor above.
    case noResponsible = "no-responsible"
  }

  /// The number of the activity.
  public let id: String
  /// What is to be done.
  public let title: String
  /// What has to be decided.
  public let reason: Reason
  /// The words of the deadline, where there are any.
  public let deadline: String?
  /// The number of the item that is waited for, where the file says so.
  public let event: String?

  /// Everything that is still to be decided, reason by reason.
  static func lines(of status: RoadmapStatus) -> [UndecidedLine] {
    // Each line is looked at once, by place: copies for every reason would cost more than the look.
    var lines = Reason.allCases.map { _ in [UndecidedLine]() }
    for place in status.activities.indices where !status.activities[place].status.isClosed {
      let activity = status.activities[place]
      for (index, reason) in Reason.allCases.enumerated() where reason.holds(for: activity) {
        lines[index].append(
          UndecidedLine(
            id: activity.work.id, title: activity.work.title, reason: reason,
            deadline: activity.work.deadline?.text, event: activity.work.deadline?.rule?.after))
      }
    }
    return lines.flatMap(\.self)
  }
}

extension UndecidedLine.Reason {
  /// Why an open line has no due date that holds; nil where its words are understood so.
  static func ofDeadline(_ activity: ActivityStatus) -> Self? {
    guard !activity.status.isClosed else { return nil }
    return allCases.first { $0 != .noResponsible && $0.holds(for: activity) }
  }

  fileprivate func holds(for activity: ActivityStatus) -> Bool {
    switch self {
    case .noDeadline: activity.work.deadline == nil
    case .deadlineNotUnderstood: activity.work.deadline != nil && activity.reading == nil
    case .outsidePeriod:
      activity.reading?.doubts.contains { if case .outsidePeriod = $0 { true } else { false } }
        == true
    case .waitsForEvent: activity.reading?.kind == .afterEvent && activity.dated.isEmpty
    case .noResponsible: activity.work.hasNobodyResponsible
    }
  }
}
