/// How many due dates one plan may have.
///
/// A report has a line for each, and «ежедневно» over a century, a thousand times, fits into a file of
/// a few kilobytes. Memory stays within a multiple of the file, and a constant.
enum DueDateBudget {
  /// What any plan may have.
  static let base = 200_000
  /// What it may have more for each of its activities.
  static let perActivity = 50

  /// The activity with which a plan has too many, and how many it may have; nil where it keeps within.
  static func excess(in roadmap: Roadmap) -> (item: Item, limit: Int)? {
    var count = 0
    var activities = 0
    var last: Item?
    func visit(_ activity: Activity, _ inherited: Int) {
      let own = dueDates(of: activity.item) ?? inherited
      activities += 1
      count += own
      if count > base, last == nil { last = activity.item }
      for part in activity.activities { visit(part, own) }
    }
    for stage in roadmap.stages {
      let own = dueDates(of: stage.item) ?? 0
      for substage in stage.substages {
        let part = dueDates(of: substage.item) ?? own
        for activity in substage.activities { visit(activity, part) }
      }
      for activity in stage.activities { visit(activity, own) }
    }
    for activity in roadmap.activities { visit(activity, 0) }
    let limit = base + perActivity * activities
    guard count > limit, let last else { return nil }
    return (last, limit)
  }

  private static func dueDates(of item: Item) -> Int? {
    guard let deadline = item.deadline else { return nil }
    return deadline.reading?.occurrences.count ?? 0
  }
}
