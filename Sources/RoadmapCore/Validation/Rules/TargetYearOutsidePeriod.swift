import SourceJSON

extension RuleID {
  /// `target-year-outside-period`.
  package static let targetYearOutsidePeriod = RuleID("target-year-outside-period", .info)
}

extension ValidationRule {
  static let targetYearOutsidePeriod = ValidationRule(
    .targetYearOutsidePeriod,
    summary: LocalizedText(
      en: "a goal for a year that the roadmap does not cover",
      ru: "цель на год, которого карта не охватывает"),
    reason: LocalizedText(
      en: """
        Often right: a project sets goals for several years, and the roadmap is of one. Look \
        whether the year or the period is a slip.
        """,
      ru: """
        Часто так и надо: цели заданы на несколько лет проекта, а карта — на один. Проверьте, нет \
        ли описки в годе или в периоде.
        """),
    failing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "atLeast": { "2022": 30, "2024": 50 } }]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "atLeast": { "2024": 50 } }]
      """),
    check: .target { target, context, list in
      let outside = target.goals.filter { goal in
        switch goal.term {
        case .day(let day): !context.roadmap.period.contains(day)
        default: !goal.window.overlaps(context.roadmap.period)
        }
      }
      guard let first = outside.first, let member = context.goalMember(first, of: target) else {
        return
      }
      let years = outside.map(\.key).joined(separator: ", ")
      list.report(
        .targetYearOutsidePeriod, at: context.document.range(of: member.key),
        LocalizedText(
          en: "goals are set for a time outside the period: \(years)",
          ru: "цели заданы на время вне периода карты: \(years)"))
    })
}
