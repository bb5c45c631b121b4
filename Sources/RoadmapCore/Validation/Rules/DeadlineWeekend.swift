extension RuleID {
  /// `deadline-weekend`.
  public static let deadlineWeekend = RuleID("deadline-weekend", .info)
}

extension ValidationRule {
  static let deadlineWeekend = ValidationRule(
    .deadlineWeekend,
    summary: LocalizedText(
      en: "a day that is named falls on a weekend", ru: "названный день — выходной"),
    reason: LocalizedText(
      en: "Nobody is at school on a Sunday; the Friday before is the real deadline.",
      ru: "В воскресенье в школе никого нет: на деле срок — пятница перед ним."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Отчёт", "deadline": "до 26 мая 2024", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Отчёт", "deadline": "до 24 мая 2024", "responsible": ["Куратор"] }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard let reading = line.item.deadline?.reading, namesDay(reading.kind),
        let day = reading.occurrences.lazy.map(\.end).first(where: isWeekendInside)
      else { return }
      let friday = day.adding(days: 5 - day.isoWeekday)
      list.report(
        .deadlineWeekend, at: context.deadlineRange(of: line.item),
        LocalizedText { language in
          let wording = DateWording(language)
          let (day, weekday) = (wording.day(day), wording.weekday(day.isoWeekday))
          return switch language {
          case .english: "\(day) is a \(weekday)"
          case .russian: "\(day) — \(weekday)"
          }
        },
        help: LocalizedText { language in
          let friday = DateWording(language).day(friday)
          return switch language {
          case .english: "the Friday before is \(friday)"
          case .russian: "пятница перед ним — \(friday)"
          }
        })
    })

  private static func namesDay(_ kind: DeadlineKind) -> Bool {
    switch kind {
    case .day, .by, .yearly: true
    default: false
    }
  }

  /// A month's last day was not named, most likely: it is the end of «май».
  private static func isWeekendInside(_ day: CalendarDate) -> Bool {
    day.isoWeekday > 5 && day.adding(days: 1).day != 1
  }
}
