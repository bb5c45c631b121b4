extension RuleID {
  /// `control-character`.
  public static let controlCharacter = RuleID("control-character", .error)
}

extension ValidationRule {
  static let controlCharacter = ValidationRule(
    .controlCharacter,
    summary: LocalizedText(
      en: "a control character, or one that turns the direction of writing",
      ru: "управляющий знак или знак, меняющий направление письма"),
    reason: LocalizedText(
      en: """
        Such a character is not seen, but it can move the cursor of a terminal, hide words, or \
        show them in another order than they are stored in.
        """,
      ru: """
        Такой знак не виден, но может сдвинуть курсор терминала, спрятать слова или показать их \
        не в том порядке, в каком они записаны.
        """),
    failing: .members(
      #"""
      "activities": [
        { "id": "1", "title": "Педсовет\u0007", "deadline": "октябрь", "responsible": ["Куратор"] }
      ]
      """#),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Педсовет", "deadline": "октябрь", "responsible": ["Куратор"] }
      ]
      """),
    check: .corrections(.control) { text, _ in MarkCorrections.controls(in: text) })
}
