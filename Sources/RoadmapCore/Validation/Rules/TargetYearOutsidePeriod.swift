import SourceJSON

extension RuleID {
  /// `target-year-outside-period`.
  public static let targetYearOutsidePeriod = RuleID("target-year-outside-period", .info)
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
    needsPeriod: true,
    check: .roadmap { context, list in
      // A project sets its goals for the same years, so one word serves all of them.
      var groups: [(years: String, targets: [Target], range: Range<Int>)] = []
      var places: [String: Int] = [:]
      for target in context.targets {
        let outside = target.goals.filter { !context.covers($0) }
        guard let first = outside.first, let member = context.goalMember(first, of: target)
        else { continue }
        let years = outside.map(\.key).joined(separator: ", ")
        if let place = places[years] {
          groups[place].targets.append(target)
        } else {
          places[years] = groups.count
          groups.append((years, [target], context.document.range(of: member.key)))
        }
      }
      for group in groups {
        let count = group.targets.count
        let more = PluralForm.count(count - 1, "показателя", "показателей", "показателей")
        list.report(
          .targetYearOutsidePeriod, at: group.range,
          LocalizedText(
            en: "goals are set for a time outside the period: \(group.years)"
              + (count > 1 ? " (and so in \(count - 1) more)" : ""),
            ru: "цели заданы на время вне периода карты: \(group.years)"
              + (count > 1 ? " (и ещё у \(more))" : "")))
      }
    })
}

extension ValidationContext {
  fileprivate func covers(_ goal: Goal) -> Bool {
    switch goal.term {
    case .day(let day): roadmap.period.contains(day)
    default: goal.window.overlaps(roadmap.period)
    }
  }
}
