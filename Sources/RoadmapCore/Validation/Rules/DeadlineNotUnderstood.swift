extension RuleID {
  /// `deadline-not-understood`.
  public static let deadlineNotUnderstood = RuleID("deadline-not-understood", .warning)
}

extension ValidationRule {
  static let deadlineNotUnderstood = ValidationRule(
    .deadlineNotUnderstood,
    summary: LocalizedText(
      en: "words that the program cannot turn into dates",
      ru: "срок, которого программа не понимает"),
    reason: LocalizedText(
      en: """
        A deadline is understood whole or not at all, and never guessed. Until it is mended, the \
        activity has no due date.
        """,
      ru: """
        Срок понимается целиком или никак, догадок программа не строит. Пока он не исправлен, у \
        мероприятия нет даты.
        """),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "когда получится", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "до 28 мая 2024", "responsible": ["Куратор"] }
      ]
      """),
    check: .item { line, context, list in
      guard let deadline = line.item.deadline, case .failure(let problem) = deadline.result,
        context.roadmap.isPeriodKnown || !problem.dependsOnPeriod
      else { return }
      list.report(
        .deadlineNotUnderstood, at: context.deadlineRange(of: line.item),
        LocalizedText(
          en: deadline.explanation(in: .english), ru: deadline.explanation(in: .russian)),
        help: LocalizedText(
          en: "try it: roadmap explain \"…\"; such words are understood: by 28 May 2024,"
            + " November 2023 – May 2024, yearly by 28 May",
          ru: "проверьте: roadmap explain \"…\"; понятные слова: до 28 мая 2024, ноябрь 2023 – май"
            + " 2024, ежегодно до 28 мая"))
    })
}
