extension RuleID {
  /// `progress-on-group`.
  public static let progressOnGroup = RuleID("progress-on-group", .warning)
}

extension ValidationRule {
  static let progressOnGroup = ValidationRule(
    .progressOnGroup,
    summary: LocalizedText(
      en: "entries on an item that has parts",
      ru: "записи о выполнении у пункта, у которого есть подпункты"),
    reason: LocalizedText(
      en: "Progress is counted on the parts; these entries count nowhere.",
      ru: "Выполнение считается по подпунктам, а эти записи не учитываются нигде."),
    failing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "Подготовка", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [{ "on": "2023-10-20", "state": "started" }],
          "activities": [{ "id": "1.1", "title": "Приказ" }]
        }
      ]
      """),
    passing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "Подготовка", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [
            {
              "id": "1.1", "title": "Приказ",
              "progress": [{ "on": "2023-10-20", "state": "started" }]
            }
          ]
        }
      ]
      """),
    check: .whileReading)
}
