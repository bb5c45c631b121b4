/// One stage, sub-stage or activity whole.
public struct ItemReport: Sendable {
  /// The day asked about.
  public let asOf: CalendarDate
  /// The item.
  public let item: Item
  /// The items above it, the stage first.
  public let path: [WorkItem.Ancestor]
  /// The deadline that holds: its own, else that of the nearest item above that has one.
  public let deadline: Deadline?
  /// The responsible parties that hold: its own, else those of the nearest item above that has any.
  public let responsible: [String]
  /// How it stands; nil for an item that is carried out through its parts.
  public let activity: ActivityStatus?
  /// The lines of the plan below it, in the order of the document.
  public let parts: [ActivityStatus]
  /// Progress over its parts, or over its own occurrences.
  public let progress: ProgressCount
  /// How its own indicators stand, each with all its goals.
  public let targets: [[CoverageLine]]

  /// Shows the item that has an id, or nil where there is none.
  public init?(of roadmap: Roadmap, id: String, on day: CalendarDate) {
    guard let item = roadmap.item(id: id) else { return nil }
    // The file may write the number otherwise than it was typed, «4.4.1.» for one.
    let id = item.id
    let status = RoadmapStatus(of: roadmap, on: day)
    asOf = day
    self.item = item
    activity = status.activities.first { $0.work.id == id }
    parts = status.activities.filter { part in part.work.path.contains { $0.id == id } }
    let below = parts.first?.work.path ?? []
    path = activity?.work.path ?? Array(below.prefix { $0.id != id })
    let chain = path.compactMap { roadmap.item(id: $0.id) } + [item]
    deadline = chain.last { $0.deadline != nil }?.deadline
    responsible = chain.last { $0.responsible != nil }?.responsible ?? []
    var progress = ProgressCount()
    for part in activity.map({ [$0] }) ?? parts {
      for occurrence in part.occurrences { progress.count(occurrence, on: day) }
    }
    self.progress = progress
    var reading = CoverageReading(of: roadmap, on: day)
    targets = item.targets.map { CoverageLine.lines(of: $0, owner: id, &reading) }
  }
}
