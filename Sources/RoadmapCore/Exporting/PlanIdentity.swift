/// What stays the same of a plan and its items while titles, days and numbers change.
///
/// A plan is known by its organisation and the first day of its period, an item by the number that it
/// was approved under: what the file remembers under `changes` leads back to them. So another
/// program knows an item again after it was renamed, rescheduled or moved, and next year's plan is
/// another one.
public struct PlanIdentity: Sendable {
  /// What tells the plan from others.
  public let plan: [String]
  private let changes: [Amendment]
  /// The numbers that `changes` lead on from.
  private let changed: Set<String>

  /// Works out the identity of a roadmap.
  public init(of roadmap: Roadmap) {
    let renamings = roadmap.changes.filter { $0.id == nil && $0.what == .organization }
    let periods = roadmap.changes.filter { $0.what == .period }
    let organization = renamings.first?.from?.text ?? roadmap.organization
    let period = periods.first?.from?.text.map { String($0.prefix { $0 != "/" }) }
    plan = [organization, period ?? roadmap.period.start.description]
    // Most files have none of these.
    changes = roadmap.changes.filter { $0.what == .id || $0.what == .added }
    changed = Set(changes.compactMap(\.id))
  }

  /// What tells an item from others of the plan, whatever number it has by now.
  public func item(_ id: String) -> String {
    guard changed.contains(id) else { return id }
    var id = id
    for (index, amendment) in changes.enumerated().reversed() where amendment.id == id {
      if amendment.what == .id, let from = amendment.from?.text {
        id = from
      } else if amendment.what == .added {
        // A number that became free may be given to something new, more than once.
        let times = changes[...index].count { $0.what == .added && $0.id == id }
        return "\(id)+\(times)"
      }
    }
    return id
  }
}
