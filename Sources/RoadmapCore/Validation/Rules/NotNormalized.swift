extension RuleID {
  /// `not-normalized`.
  public static let notNormalized = RuleID("not-normalized", .warning)
}

extension ValidationRule {
  static let notNormalized = ValidationRule(
    .notNormalized,
    summary: LocalizedText(
      en: "letters of two characters, invisible characters, spaces that are missing or too many",
      ru: "буквы из двух знаков, невидимые знаки, лишние и пропущенные пробелы"),
    reason: LocalizedText(
      en: """
        Text copied from PDF and Word looks right and is not: «й» made of two characters is not \
        found by a search, and « психолог» with a space in front counts as another party.
        """,
      ru: """
        Текст, скопированный из PDF и Word, выглядит верно, но поиск не находит «й» из двух \
        знаков, а « психолог» с пробелом впереди для программы — уже другой исполнитель.
        """),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Встреча", "deadline": "апрель2024", "responsible": ["Куратор "] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Встреча", "deadline": "апрель 2024", "responsible": ["Куратор"] }
      ]
      """),
    check: .corrections([.marks, .gluedDigit, .spacing]) { text, _ in
      (MarkCorrections.all(in: text) + SpacingCorrections.all(in: text))
        .stablySorted { $0.range.lowerBound < $1.range.lowerBound }
    })
}
