import SourceJSON

extension RuleID {
  /// `unknown-rule`.
  public static let unknownRule = RuleID("unknown-rule", .warning)
}

extension ValidationRule {
  static let unknownRule = ValidationRule(
    .unknownRule,
    summary: LocalizedText(
      en: "a setting of the checks names a rule that there is not",
      ru: "в настройках проверки названо правило, которого нет"),
    reason: LocalizedText(
      en: "A mistyped name turns nothing off.",
      ru: "Имя с опечаткой ничего не отключает."),
    failing: .members(
      """
      "lint": { "ignore": ["id-gup"] },
      "activities": []
      """),
    passing: .members(
      """
      "lint": { "ignore": ["id-gap"] },
      "activities": []
      """),
    check: .roadmap { context, list in
      let lint = context.roadmap.lint
      guard !(lint.ignore + lint.strict).isEmpty,
        let node = context.value(RoadmapField.lint, of: context.roadmap.node)
      else { return }
      for member in context.document.members(of: node) {
        for element in context.document.elements(of: member.value) {
          guard let name = context.document.string(element), ValidationRule.named(name) == nil
          else { continue }
          list.report(
            .unknownRule, at: element,
            LocalizedText(en: "there is no rule “\(name)”", ru: "правила «\(name)» нет"),
            help: ValidationRule.nearestName(to: name).map { near in
              LocalizedText(
                en: "did you mean “\(near)”?", ru: "возможно, вы имели в виду «\(near)»?")
            })
        }
      }
    })
}
