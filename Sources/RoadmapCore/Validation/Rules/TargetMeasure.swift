extension RuleID {
  /// `target-measure`.
  public static let targetMeasure = RuleID("target-measure", .error)
}

extension ValidationRule {
  static let targetMeasure = ValidationRule(
    .targetMeasure,
    summary: LocalizedText(
      en: "a target that the program measures, with measurements or without %",
      ru: "показатель, который считает программа, с замерами или не в процентах"),
    reason: LocalizedText(
      en: "“measure” is a share that follows from the history; two sources of one figure disagree.",
      ru:
        "«measure» — доля, которая следует из хода выполнения; два источника одной цифры разойдутся."
    ),
    failing: .members(
      """
      "activities": [],
      "targets": [{ "id": "done", "title": "Выполненные позиции", "measure": "done-share", "unit": "шт.", "atLeast": 80 }]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [{ "id": "done", "title": "Выполненные позиции", "measure": "done-share", "atLeast": 80 }]
      """),
    check: .whileReading)
}
