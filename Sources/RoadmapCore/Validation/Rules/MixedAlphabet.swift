extension RuleID {
  /// `mixed-alphabet`.
  public static let mixedAlphabet = RuleID("mixed-alphabet", .warning)
}

extension ValidationRule {
  static let mixedAlphabet = ValidationRule(
    .mixedAlphabet,
    summary: LocalizedText(
      en: "look-alikes: a Latin letter in a Cyrillic word, a letter in a number",
      ru: "двойники: латинская буква в русском слове, буква внутри числа"),
    reason: LocalizedText(
      en: """
        A Latin “p” cannot be told from a Cyrillic «р» by eye, but a search for the word, or for \
        the number of an act, does not find it.
        """,
      ru: """
        Латинскую «p» не отличить от русской «р» на глаз, но поиск не найдёт ни такого слова, ни \
        такого номера приказа.
        """),
    failing: .members(
      """
      "basis": ["распоряжение Минпросвещения № P-145", "письмо N МР-42/б2"],
      "activities": []
      """),
    passing: .members(
      """
      "basis": ["распоряжение Минпросвещения № Р-145", "письмо N МР-42/02"],
      "activities": []
      """),
    check: .corrections([.twoAlphabets, .gluedDigit]) { text, isKnown in
      AlphabetCorrections.all(in: text, isKnown: isKnown)
    })
}
