/// The signs of a person's name in a text.
enum PersonName {
  /// Whether a name stands in a text: initials such as «И.И.», or a patronymic such as «Ивановна».
  static func stands(in text: String) -> Bool {
    hasInitials(text) || text.split(whereSeparator: { !$0.isLetter }).contains(where: isPatronymic)
  }

  /// Whether a capital letter and a full stop stand alone in front of or behind a word.
  private static func hasInitials(_ text: String) -> Bool {
    let characters = Array(text)
    return characters.indices.contains { index in
      characters[index] == "." && index > 0 && characters[index - 1].isUppercase
        && (index == 1 || !characters[index - 2].isLetter)
    }
  }

  private static func isPatronymic(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true, word.count > 5 else { return false }
    return ["ович", "евич", "овна", "евна", "ична"].contains { word.hasSuffix($0) }
  }
}
