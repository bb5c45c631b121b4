import Letters

/// Letters that are put together from two characters, and characters that nobody sees.
enum MarkCorrections {
  /// Characters that are not seen and do nothing, and marks on letters.
  static func all(in text: PlacedText) -> [TextCorrection] {
    corrections(in: text) { !$0.isObeyed }
  }

  /// Characters that are not seen, and that a terminal obeys.
  static func controls(in text: PlacedText) -> [TextCorrection] {
    corrections(in: text) { $0.isObeyed }
  }

  private static func corrections(
    in text: PlacedText, _ isWanted: (CharacterSort) -> Bool
  ) -> [TextCorrection] {
    CharacterRepair.changes(in: text.scalars).compactMap { change in
      guard isWanted(change.sort) else { return nil }
      let replacement = change.replacement.map { String($0) }
      return TextCorrection(
        range: change.range, replacement: replacement,
        message: message(change, text.scalars[change.range.lowerBound], replacement))
    }
  }

  private static func message(
    _ change: CharacterRepair.Change, _ first: Unicode.Scalar, _ letter: String?
  ) -> LocalizedText {
    if change.sort.isObeyed {
      let digits = String(first.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return LocalizedText(
        en: "the text holds the control character \(code)",
        ru: "в тексте стоит управляющий знак \(code)")
    }
    guard change.sort == .combining, letter != "" else {
      return LocalizedText(
        en: "an invisible character stands in the text", ru: "в тексте стоит невидимый знак")
    }
    return LocalizedText(
      en: "\(letter.map { "“\($0)”" } ?? "a letter") is put together from two characters, so"
        + " search does not find the word",
      ru: "\(letter.map { "«\($0)»" } ?? "буква") набрана двумя знаками: слово выглядит как"
        + " обычное, но поиск его не найдёт")
  }
}
