extension RuleID {
  /// `deadline-year-inferred`.
  public static let deadlineYearInferred = RuleID("deadline-year-inferred", .warning)
}

extension ValidationRule {
  static let deadlineYearInferred = ValidationRule(
    .deadlineYearInferred,
    summary: LocalizedText(
      en: "a month without a year that the period holds more than once",
      ru: "месяц без года, который встречается в периоде не один раз"),
    reason: LocalizedText(
      en: "It is read as yearly; perhaps only one of the years is meant.",
      ru: "Он понимается как ежегодный; возможно, имелся в виду только один год."),
    failing: .file(yearsExample("Май")),
    passing: .file(yearsExample("Май 2024")),
    needsPeriod: true,
    check: .item { line, context, list in
      guard let reading = line.item.deadline?.reading,
        reading.doubts.contains(.yearReadAsYearly)
      else { return }
      let text = line.item.deadline?.text ?? ""
      list.report(
        .deadlineYearInferred, at: context.deadlineRange(of: line.item),
        LocalizedText(
          en: "“\(text)” names no year and comes more than once in the period: read as yearly",
          ru: "«\(text)» — без года, а в периоде это время бывает не раз: понято как «ежегодно»"),
        help: LocalizedText(
          en: "write the year, or the word “yearly”", ru: "укажите год или слово «ежегодно»"))
    })

  private static func yearsExample(_ deadline: String) -> String {
    """
    {
      "format": 1,
      "title": "Дорожная карта наставничества",
      "organization": "Школа № 1",
      "period": { "start": "2022-09-01", "end": "2024-08-31" },
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "\(deadline)", "responsible": ["Куратор"] }
      ]
    }

    """
  }
}
