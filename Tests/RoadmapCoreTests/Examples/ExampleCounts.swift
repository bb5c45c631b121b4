import Testing

/// What one example has to hold, as counted in the document that it comes from.
struct ExampleCounts: CustomTestStringConvertible, Sendable {
  let file: String
  var stages = 0
  var substages = 0
  /// Of every level.
  let activities: Int
  /// Activities that hold no others.
  let leaves: Int
  let deadlines: [String]
  /// How many names stand in `responsible`, and how many different ones.
  let responsible: (all: Int, different: Int)
  var documents = 0
  var focus = 0
  var targets = 0
  /// Goals of all targets: one a year, or one a target without years.
  var goals = 0
  var basis = 0
  /// Indicators without a figure, which stand in `x-indicators`.
  var wordyIndicators = 0

  var testDescription: String { file }

  static let all = [
    ExampleCounts(
      file: "gymnasium-406", stages: 7, substages: 8, activities: 52, leaves: 52,
      deadlines: ExampleDeadlines.gymnasium, responsible: (22, 10),
      documents: 17, targets: 2, goals: 8),
    // 18 activities in 17 rows, one of them without deadline and responsible.
    ExampleCounts(
      file: "school-4-kuzbass", stages: 7, activities: 18, leaves: 18,
      deadlines: ExampleDeadlines.kuzbass, responsible: (17, 3), documents: 6, basis: 6),
    // 23 rows of the second level, 4 of the third, and one without a number.
    ExampleCounts(
      file: "college-chita", stages: 7, activities: 28, leaves: 27,
      deadlines: ExampleDeadlines.college, responsible: (45, 18), documents: 61),
    // 22 indicators: 11 with figures, one of which has two, and 11 in words.
    ExampleCounts(
      file: "school-4-uryupinsk", stages: 7, activities: 34, leaves: 34,
      deadlines: ExampleDeadlines.uryupinsk, responsible: (41, 4),
      documents: 39, focus: 36, targets: 12, goals: 12, basis: 1, wordyIndicators: 11),
    ExampleCounts(
      file: "spb-2021-2022", activities: 24, leaves: 24,
      deadlines: ExampleDeadlines.city, responsible: (48, 11),
      targets: 8, goals: 32, basis: 3),
  ]
}
