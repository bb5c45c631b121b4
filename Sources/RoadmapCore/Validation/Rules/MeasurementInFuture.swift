extension RuleID {
  /// `measurement-in-future`.
  public static let measurementInFuture = RuleID("measurement-in-future", .warning)
}

extension ValidationRule {
  static let measurementInFuture = ValidationRule(
    .measurementInFuture,
    summary: LocalizedText(
      en: "a measurement of a day that is still to come",
      ru: "замер с датой, которая ещё не наступила"),
    reason: LocalizedText(
      en: "Nobody has measured it yet: the date is a slip, or a plan was noted as a fact.",
      ru: "Измерить этого ещё не могли: в дате описка, или план записан как факт."),
    failing: .members(
      """
      "activities": [],
      "targets": [
        {
          "id": "students", "title": "Охват", "atLeast": 50,
          "measurements": [{ "on": "2042-05-20", "value": 47 }]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [
        {
          "id": "students", "title": "Охват", "atLeast": 50,
          "measurements": [{ "on": "2023-12-20", "value": 47 }]
        }
      ]
      """),
    check: .target { target, context, list in
      for measurement in target.measurements where measurement.on.isInFuture(on: context.today) {
        list.report(
          .measurementInFuture, at: context.range(of: MeasurementField.on, in: measurement.node),
          LocalizedText(
            en: "\(DateWording(.english).day(measurement.on)) is still to come",
            ru: "\(DateWording(.russian).day(measurement.on)) ещё не наступило"))
      }
    })
}
