/// Finds lines that come back all the time of the roadmap, while the stage that they stand in has a shorter
/// one: «еженедельно» in «март – ноябрь».
enum StageBounds {
  /// A question about each line that comes back outside of its stage.
  static func doubts(_ items: [DraftItem], _ context: DeadlineContext) -> [ImportDoubt] {
    var stages: [(said: String, span: DateSpan)?] = []
    /// What was asked of the same words in the same stage.
    var known: [[String]: ImportDoubt.Question?] = [:]
    return items.compactMap { item in
      stages.removeLast(max(0, stages.count - item.depth))
      let stage = stages.last ?? nil
      let own = item.deadline.flatMap { said in span(of: said, in: context).map { (said, $0) } }
      while stages.count < item.depth { stages.append(nil) }
      stages.append(own ?? stage)
      guard item.kind == .activity, let stage, let deadline = item.deadline else { return nil }
      let key = [deadline, stage.said]
      let found = known[key] ?? question(deadline, in: stage, context)
      known[key] = .some(found)
      let place = ImportPlace(table: item.place.table, row: item.place.row, text: deadline)
      // Lines of a list are known by all their words.
      let here = item.place.row == nil ? item.place : place
      return found.map { ImportDoubt(place: here, question: $0) }
    }
  }

  /// The time of a stage that is one whole.
  private static func span(of deadline: String, in context: DeadlineContext) -> DateSpan? {
    guard case .success(let reading) = DeadlineReader.read(deadline, in: context),
      reading.kind == .span, reading.occurrences.count == 1
    else { return nil }
    return reading.occurrences.first
  }

  private static func question(
    _ deadline: String, in stage: (said: String, span: DateSpan), _ context: DeadlineContext
  ) -> ImportDoubt.Question? {
    guard case .success(let whole) = DeadlineReader.read(deadline, in: context),
      whole.kind == .periodic,
      whole.occurrences.contains(where: {
        $0.end < stage.span.start || $0.start > stage.span.end
      })
    else { return nil }
    let together = "\(deadline), \(stage.said)"
    let isUnderstood =
      if case .success(let both) = DeadlineReader.read(together, in: context) {
        both.kind == .periodic && !both.occurrences.isEmpty
          && both.occurrences.allSatisfy {
            stage.span.start <= $0.start && $0.end <= stage.span.end
          }
      } else {
        false
      }
    return .outsideStage(stage.said, together: isUnderstood ? together : nil)
  }
}
