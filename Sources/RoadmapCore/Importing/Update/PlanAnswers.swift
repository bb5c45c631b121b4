/// What somebody says about lines of a newer document that the program cannot match by itself.
public struct PlanAnswers: Hashable, Sendable {
  /// The numbers that lines of the roadmap have in the document, by the ids of the lines.
  public var same: [String: String]
  /// The ids of lines that are not what now stands under their numbers.
  public var other: Set<String>

  /// Makes answers; none where nothing is said.
  public init(same: [String: String] = [:], other: Set<String> = []) {
    self.same = same
    self.other = other
  }

  /// The ids of all lines that are spoken of.
  var named: [String] { same.keys.sorted() + other.sorted() }
}
