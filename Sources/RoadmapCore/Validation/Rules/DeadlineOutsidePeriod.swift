extension RuleID {
  /// `deadline-outside-period`.
  public static let deadlineOutsidePeriod = RuleID("deadline-outside-period", .warning)
}

extension ValidationRule {
  static let deadlineOutsidePeriod = ValidationRule(
    .deadlineOutsidePeriod,
    summary: LocalizedText(
      en: "a date outside the period of the roadmap", ru: "дата вне периода дорожной карты"),
    reason: LocalizedText(
      en: "Usually a slip in the year: February 2023 in a roadmap that begins in September 2023.",
      ru: "Обычно это описка в годе: «февраль 2023» в карте, которая начинается в сентябре 2023."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Встреча", "deadline": "Февраль, 2023", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Встреча", "deadline": "Февраль, 2024", "responsible": ["Куратор"] }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard let reading = line.item.deadline?.reading else { return }
      let period = context.roadmap.period
      let outside = reading.occurrences.first { !$0.overlaps(period) }
      let doubted = reading.doubts.lazy.compactMap { doubt -> CalendarDate? in
        if case .outsidePeriod(let day) = doubt { day } else { nil }
      }
      guard let day = outside?.end ?? doubted.first else { return }
      list.report(
        .deadlineOutsidePeriod, at: context.deadlineRange(of: line.item),
        LocalizedText(
          en: "\(DateWording(.english).day(day)) lies outside the period"
            + " \(DateWording(.english).span(period))",
          ru: "\(DateWording(.russian).day(day)) — вне периода карты:"
            + " \(DateWording(.russian).span(period))"),
        related: [
          Finding.Related(
            range: context.range(of: RoadmapField.period, in: context.roadmap.node),
            message: LocalizedText(en: "the period is set here", ru: "период задан здесь"))
        ])
    })
}
