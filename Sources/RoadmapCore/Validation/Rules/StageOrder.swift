extension RuleID {
  /// `stage-order`.
  public static let stageOrder = RuleID("stage-order", .warning)
}

extension ValidationRule {
  static let stageOrder = ValidationRule(
    .stageOrder,
    summary: LocalizedText(
      en: "a stage that begins when a later one is over",
      ru: "этап начинается, когда один из следующих уже закончен"),
    reason: LocalizedText(
      en: "Pairs cannot be formed in October of people who are found in November.",
      ru: "Нельзя подобрать пары в октябре из тех, кого найдут в ноябре."),
    failing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "База", "deadline": "ноябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Анкеты" }]
        },
        {
          "id": "2", "title": "Пары", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "2.1", "title": "Подбор" }]
        }
      ]
      """),
    passing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "База", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Анкеты" }]
        },
        {
          "id": "2", "title": "Пары", "deadline": "октябрь-ноябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "2.1", "title": "Подбор" }]
        }
      ]
      """),
    needsPeriod: true,
    check: .roadmap { context, list in
      let stages = StageTime.stages(of: context.plan)
      // The stage that ends first of all behind the one looked at.
      var soonest: StageTime?
      for stage in stages.reversed() {
        if let begin = stage.begin, let later = soonest, let end = later.end, end < begin {
          list.report(
            .stageOrder, at: context.range(of: ItemField.title, in: stage.item.node),
            LocalizedText(
              en: "stage \(stage.item.id) begins \(DateWording(.english).day(begin)), when stage"
                + " \(later.item.id) is over (\(DateWording(.english).day(end)))",
              ru: "этап \(stage.item.id) начинается \(DateWording(.russian).day(begin)), когда этап"
                + " \(later.item.id) уже закончен (\(DateWording(.russian).day(end)))"),
            related: [
              Finding.Related(
                range: context.range(of: ItemField.title, in: later.item.node),
                message: LocalizedText(
                  en: "stage \(later.item.id)", ru: "этап \(later.item.id)"))
            ])
        }
        if let end = stage.end, soonest?.end.map({ end <= $0 }) ?? true { soonest = stage }
      }
    })
}

/// When a stage begins and ends, as far as its deadlines say so.
private struct StageTime {
  let item: Item
  /// The first day on which something has to be worked on; nil where only due dates are known.
  private(set) var begin: CalendarDate?
  /// The last due date; nil where something goes on without one.
  private(set) var end: CalendarDate?
  private var isEndless = false

  static func stages(of plan: [PlanItem]) -> [StageTime] {
    var times: [StageTime] = []
    for line in plan {
      if line.isStage { times.append(StageTime(item: line.item)) }
      // Activities without a stage stand behind all stages.
      if line.parent == nil, !line.isStage { break }
      guard !line.hasParts, let deadline = line.deadline else { continue }
      times[times.count - 1].add(deadline)
    }
    return times
  }

  private init(item: Item) {
    self.item = item
  }

  private mutating func add(_ deadline: Deadline) {
    guard let reading = deadline.reading, let first = reading.occurrences.first,
      let last = reading.occurrences.last, reading.kind != .yearly, reading.kind != .periodic
    else {
      // What comes back, or has no date, is never over.
      isEndless = true
      end = nil
      return
    }
    if !isEndless { end = max(end ?? last.end, last.end) }
    // How early something with only a due date may begin is not said.
    let start = reading.kind == .by ? first.end : first.start
    begin = min(begin ?? start, start)
  }
}
