extension RuleID {
  /// `duplicate-id`.
  public static let duplicateID = RuleID("duplicate-id", .error)
}

extension ValidationRule {
  static let duplicateID = ValidationRule(
    .duplicateID,
    summary: LocalizedText(en: "an id stands twice", ru: "номер записан дважды"),
    reason: LocalizedText(
      en: "“Done 3” would not say which of the two is meant.",
      ru: "По команде «отметить 3» нельзя понять, какой из двух пунктов имеется в виду."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        { "id": "2", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .whileReading)
}
