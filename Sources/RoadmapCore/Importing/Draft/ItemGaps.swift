/// What the lines of a plan lack, or say so that it is not understood.
struct ItemGaps {
  private(set) var doubts: [ImportDoubt] = []
  /// The deadlines of the plan.
  private(set) var deadlines = 0
  /// Those that are understood.
  private(set) var understood = 0
  /// Those in which nothing of a time is known; «осенние каникулы» are one that each school sets, and
  /// «понедельник» is a day.
  private(set) var unknown = 0

  init(_ items: [DraftItem], _ context: DeadlineContext?) {
    if let context {
      readDeadlines(items, context)
      doubts += StageBounds.doubts(items, context)
    }
    for index in ItemGaps.missing(in: items, { $0.deadline != nil }) {
      doubts.append(ImportDoubt(place: items[index].place, question: .noDeadline))
    }
    for index in items.indices where ItemGaps.leavesStages(index, items) {
      doubts.append(ImportDoubt(place: items[index].place, question: .noStage))
    }
    let plans = Set(items.filter { !$0.responsible.isEmpty }.map(\.plan))
    for index in ItemGaps.missing(in: items, { !$0.responsible.isEmpty })
    where plans.contains(items[index].plan) {
      doubts.append(ImportDoubt(place: items[index].place, question: .noResponsible))
    }
  }

  /// Whether an activity stands in no stage of its plan that has some, the first of those that do so.
  private static func leavesStages(_ index: Int, _ items: [DraftItem]) -> Bool {
    let item = items[index]
    let isOutside = { (other: DraftItem) in other.depth == 0 && other.kind == .activity }
    guard isOutside(item), index == 0 || !isOutside(items[index - 1]) else { return false }
    return items.contains { $0.plan == item.plan && $0.kind == .stage }
  }

  private mutating func readDeadlines(_ items: [DraftItem], _ context: DeadlineContext) {
    var known: Set<String> = []
    let areDaysFirst = SlashDates.beginWithDays(items.compactMap(\.deadline))
    for item in items {
      guard let deadline = item.deadline else { continue }
      deadlines += 1
      let place = ImportPlace(table: item.place.table, row: item.place.row, text: deadline)
      switch DeadlineReader.read(deadline, in: context) {
      case .success(let reading):
        understood += 1
        guard known.insert(deadline).inserted else { continue }
        // One cell is asked about once, however many ways to read it there are.
        let isSettled = areDaysFirst && deadline.contains("/")
        let second = isSettled ? nil : reading.doubts.first(where: \.isSecondReading)
        for doubt in reading.doubts where !doubt.isSecondReading || doubt == second {
          doubts.append(ImportDoubt(place: place, question: .deadlineUncertain(doubt)))
        }
      case .failure(let problem):
        if problem.saysNoTime, !DeadlineLook.isWeekday(deadline) { unknown += 1 }
        doubts.append(ImportDoubt(place: place, question: .deadlineNotUnderstood(problem)))
      }
    }
  }

  /// The items without items of their own that neither have something nor inherit it.
  private static func missing(in items: [DraftItem], _ has: (DraftItem) -> Bool) -> [Int] {
    var inherited: [Bool] = []
    var missing: [Int] = []
    for (index, item) in items.enumerated() {
      inherited.removeLast(max(0, inherited.count - item.depth))
      let hasIt = has(item) || inherited.last == true
      let isLeaf = index + 1 >= items.count || items[index + 1].depth <= item.depth
      if isLeaf, !hasIt { missing.append(index) }
      while inherited.count < item.depth { inherited.append(false) }
      inherited.append(hasIt)
    }
    return missing
  }
}
