package import SourceJSON

/// An indicator with a goal for each year or day, and what was measured.
public struct Target: Sendable {
  /// Which way the goal points.
  public enum Bound: String, CaseIterable, Sendable {
    /// Not less than the goal («не менее»).
    case atLeast
    /// Not more than the goal («не более»).
    case atMost
  }

  /// The short name that commands use.
  public package(set) var id: String
  /// The code that the roadmaps of a region share for it, so that its figures can be summed up.
  public package(set) var code: String?
  /// What is measured.
  public package(set) var title: String
  /// `%`, or the name of what is counted («встреч»).
  public package(set) var unit: String
  /// Whom it is about.
  public package(set) var audience: String?
  /// What the program measures itself; nil where people measure.
  public package(set) var measure: ComputedMeasure?
  /// Which way the goals point.
  public package(set) var bound: Bound
  /// The goals, in the order in which they fall due.
  public package(set) var goals: [Goal]
  /// What was measured, oldest first.
  public package(set) var measurements: [Measurement]
  /// The object of the file that this was read from.
  package var node: JSONNode

  /// Whether values are shares of a hundred.
  public var isPercentage: Bool { unit == "%" }
}
