/// A change of an indicator.
public enum TargetRequest: Sendable {
  /// A new indicator, of the roadmap or of an item.
  case add(
    id: String, title: String, unit: String?, audience: String?, bound: Target.Bound,
    goals: [GoalText], item: String?)
  /// What it has to reach in a year, a school year or by a day.
  case goal(id: String, GoalText)
  /// An indicator that is no longer asked for; one with measurements only by force.
  case remove(id: String, isForced: Bool)

  /// A goal as it is typed: the year, school year or day, and the value.
  public struct GoalText: Hashable, Sendable {
    /// `2023`, `2023/24` or a day; empty for the end of the period.
    public var key: String
    /// The value.
    public var value: Double

    /// Makes a goal.
    public init(_ key: String, _ value: Double) {
      self.key = key
      self.value = value
    }
  }
}
