/// The checks of some rules, by what they look at.
struct RuleChecks: Sendable {
  private(set) var roadmap: [@Sendable (ValidationContext, inout FindingList) -> Void] = []
  private(set) var items: [@Sendable (PlanItem, ValidationContext, inout FindingList) -> Void] = []
  private(set) var siblings:
    [@Sendable (ArraySlice<Int>, ValidationContext, inout FindingList) -> Void] = []
  private(set) var targets: [@Sendable (Target, ValidationContext, inout FindingList) -> Void] = []
  private(set) var texts = TextSurvey()

  /// Takes the checks of every rule whose name is not left out, and that has what it needs.
  init(ignoring ignored: Set<String>, knowsPeriod: Bool = true) {
    for rule in ValidationRule.all where !ignored.contains(rule.id.rawValue) {
      if rule.needsPeriod, !knowsPeriod { continue }
      switch rule.check {
      case .whileReading: break
      case .roadmap(let check): roadmap.append(check)
      case .item(let check): items.append(check)
      case .siblings(let check): siblings.append(check)
      case .target(let check): targets.append(check)
      case .text(let traits, let check): texts.add(check, for: traits)
      case .corrections(let traits, let search): texts.add(search, of: rule.id, for: traits)
      }
    }
  }

  /// Looks at a whole roadmap.
  func run(_ context: ValidationContext, _ list: inout FindingList) {
    for check in roadmap { check(context, &list) }
    for target in context.roadmap.targets { run(target, context, &list) }
    for item in context.plan {
      for check in items { check(item, context, &list) }
      for target in item.item.targets { run(target, context, &list) }
    }
    context.outline.forEachGroup { group in
      for check in siblings { check(group, context, &list) }
    }
    texts.run(context, &list)
  }

  private func run(_ target: Target, _ context: ValidationContext, _ list: inout FindingList) {
    for check in targets { check(target, context, &list) }
  }
}
