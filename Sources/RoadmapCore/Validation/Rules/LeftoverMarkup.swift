extension RuleID {
  /// `leftover-markup`.
  public static let leftoverMarkup = RuleID("leftover-markup", .warning)
}

extension ValidationRule {
  static let leftoverMarkup = ValidationRule(
    .leftoverMarkup,
    summary: LocalizedText(
      en: "marks that a converter left in the text: [bookmark: …], **, &nbsp;",
      ru: "следы разметки от конвертера: [bookmark: …], **, &nbsp;"),
    reason: LocalizedText(
      en: "They come from the Word file, mean nothing, and end up in every report.",
      ru: "Они остались от файла Word, ничего не значат и попадают во все отчёты."),
    failing: .members(
      """
      "purpose": "Изучить распоряжение [bookmark: _GoBack]Минпросвещения",
      "activities": []
      """),
    passing: .members(
      """
      "purpose": "Изучить распоряжение Минпросвещения",
      "activities": []
      """),
    check: .corrections(.markup) { text, _ in MarkupCorrections.all(in: text) })
}
