/// Progress of one stage.
public struct StageProgress: Sendable {
  /// The stage's number; nil for the activities that belong to no stage.
  public let id: String?
  /// The number by which a reader of the document knows the stage.
  public let documentNumber: String?
  /// The stage's title; empty for the activities that belong to no stage.
  public let title: String
  /// What became of what was planned in it.
  public let count: ProgressCount

  /// The progress of every stage, counting the occurrences that pass a condition.
  static func lines(
    of roadmap: Roadmap, _ status: RoadmapStatus,
    where isCounted: (Occurrence) -> Bool = { _ in true }
  ) -> [StageProgress] {
    var counts = Array(repeating: ProgressCount(), count: roadmap.stages.count)
    var stageless = ProgressCount()
    for activity in status.activities {
      var count = ProgressCount()
      // By place: an occurrence carries its history, and a copy would cost more than the count.
      for place in activity.occurrences.indices where isCounted(activity.occurrences[place]) {
        count.count(activity.occurrences[place], on: status.day)
      }
      if let index = activity.work.stageIndex {
        counts[index] = counts[index] + count
      } else {
        stageless = stageless + count
      }
    }
    let lines = zip(roadmap.stages, counts).map { stage, count in
      StageProgress(
        id: stage.id, documentNumber: ItemID.normalized(stage.item.tableNumber), title: stage.title,
        count: count)
    }
    guard !roadmap.activities.isEmpty else { return lines }
    return lines + [StageProgress(id: nil, documentNumber: nil, title: "", count: stageless)]
  }
}
