extension RuleID {
  /// `deadline-after-parent`.
  public static let deadlineAfterParent = RuleID("deadline-after-parent", .warning)
}

extension ValidationRule {
  static let deadlineAfterParent = ValidationRule(
    .deadlineAfterParent,
    summary: LocalizedText(
      en: "a part is due after the whole that it belongs to",
      ru: "срок части позже срока целого"),
    reason: LocalizedText(
      en: "The whole cannot be finished in November if a part of it is due in May.",
      ru: "Нельзя закончить целое в ноябре, если его часть идёт до мая."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Учёба", "deadline": "Ноябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Курсы", "deadline": "Ноябрь-май" }]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Учёба", "deadline": "Ноябрь-май", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Курсы", "deadline": "Ноябрь" }]
        }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard let due = line.item.deadline?.lastDue,
        let parent = line.parent.map({ context.plan[$0] }), let above = parent.deadline,
        let end = above.lastDue, due > end
      else { return }
      let owner = context.owner(ofDeadlineOf: parent)
      list.report(
        .deadlineAfterParent, at: context.deadlineRange(of: line.item),
        LocalizedText(
          en: "due \(DateWording(.english).day(due)), but \(owner.id) as a whole"
            + " \(DateWording(.english).day(end))",
          ru: "срок — \(DateWording(.russian).day(due)), а у пункта \(owner.id) целиком —"
            + " \(DateWording(.russian).day(end))"),
        related: [
          Finding.Related(
            range: context.deadlineRange(of: owner),
            message: LocalizedText(
              en: "the deadline of \(owner.id)", ru: "срок пункта \(owner.id)"))
        ])
    })
}

extension Deadline {
  /// The last day on which something is due; nil for open-ended deadlines.
  fileprivate var lastDue: CalendarDate? { reading?.occurrences.last?.end }
}

extension ValidationContext {
  /// The item whose own deadline a line has, which is itself or the nearest one above.
  fileprivate func owner(ofDeadlineOf line: PlanItem) -> Item {
    var line = line
    while line.item.deadline == nil, let parent = line.parent { line = plan[parent] }
    return line.item
  }
}
