/// Speaks of lines of the plan that lack something, once for neighbours under one parent.
enum MissingPart {
  /// Reports the lines of a group that are carried out themselves and lack it (`isMissing`); the
  /// message is made for their numbers.
  static func report(
    _ rule: RuleID, in group: ArraySlice<Int>, _ context: ValidationContext,
    _ list: inout FindingList, isMissing: (PlanItem) -> Bool, message: (String) -> LocalizedText
  ) {
    var run: [PlanItem] = []
    func flush() {
      guard let first = run.first else { return }
      list.report(
        rule, at: context.range(of: ItemField.id, in: first.item.node), message(numbers(run)),
        related: [])
      run = []
    }
    let items = context.outline.items
    for place in group {
      // Without its number, which is missed already, nothing can be said of a line.
      if !items[place].hasParts, !items[place].item.id.isEmpty, isMissing(items[place]) {
        run.append(items[place])
      } else {
        flush()
      }
    }
    flush()
  }

  private static func numbers(_ lines: [PlanItem]) -> String {
    let ids = lines.map(\.item.id)
    guard ids.count > 4, let first = ids.first, let last = ids.last else {
      return ids.joined(separator: ", ")
    }
    return "\(first) – \(last)"
  }
}
