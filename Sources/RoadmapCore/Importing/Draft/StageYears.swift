import Letters

/// Says of which year a time is that does not say it itself, by what it stands in or beside.
enum StageYears {
  /// «сентябрь 2024» for «сентябрь» beside «2024», in the first way that is understood as is meant.
  static func said(_ time: String, in year: String, as isMeant: (String) -> Bool) -> String? {
    let day = time.last?.isNumber == true ? ["\(time).\(year)"] : []
    return (day + ["\(time) \(year)", "\(time), \(year)"]).first(where: isMeant)
  }

  /// Puts the year of a stage behind what is due in it, where the time comes several times in the plan and
  /// once in the stage: «сентябрь» below «2024-2025 учебный год»; what comes back ends with such a stage.
  static func place(_ items: inout [DraftItem], in context: DeadlineContext?) {
    guard let context else { return }
    var stages: [(said: String, span: DateSpan)?] = []
    for index in items.indices {
      stages.removeLast(max(0, stages.count - items[index].depth))
      let deadline = items[index].deadline
      if let stage = stages.last ?? nil, let deadline {
        items[index].deadline = said(deadline, in: stage, of: context) ?? deadline
      }
      // Nothing stands in an activity.
      let isOver = index + 1 < items.count && items[index + 1].depth > items[index].depth
      let own = (isOver ? deadline : nil).flatMap { said in
        span(of: said, in: context).map { (said, $0) }
      }
      while stages.count < items[index].depth { stages.append(nil) }
      stages.append(own ?? stages.last ?? nil)
    }
  }

  /// The time of a stage that says its years.
  static func span(of deadline: String, in context: DeadlineContext) -> DateSpan? {
    guard case .success(let reading) = DeadlineReader.read(deadline, in: context),
      reading.kind == .span || PlanYears.isWhole(deadline), !reading.isYearInferred,
      reading.occurrences.count == 1
    else { return nil }
    return reading.occurrences.first
  }

  private static func said(
    _ deadline: String, in stage: (said: String, span: DateSpan), of context: DeadlineContext
  ) -> String? {
    guard
      case .success(let own) = DeadlineReader.read(deadline, in: context.with(period: stage.span)),
      case .success(let whole) = DeadlineReader.read(deadline, in: context),
      let due = own.occurrences.last?.end, own.occurrences.count < whole.occurrences.count,
      own.occurrences.count == 1 || PlanYears.isWhole(stage.said)
    else { return nil }
    let isRussian = deadline.unicodeScalars.contains(where: Alphabet.isCyrillic)
    let years = own.occurrences.count == 1 ? ["\(due.year)" + (isRussian ? " г." : "")] : []
    func isMeant(_ said: String) -> Bool {
      guard case .success(let reading) = DeadlineReader.read(said, in: context) else {
        return false
      }
      return reading.kind == own.kind
        && reading.occurrences.map(\.end) == own.occurrences.map(\.end)
    }
    return years.first.flatMap { said(deadline, in: $0, as: isMeant) }
      ?? said(deadline + ",", in: stage.said, as: isMeant)
  }
}
