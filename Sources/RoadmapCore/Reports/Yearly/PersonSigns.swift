/// The signs of a person's name in a text.
enum PersonSigns {
  /// Whether a name stands in a text: initials such as «И.И.», or a patronymic such as «Ивановна».
  static func stands(in text: String) -> Bool {
    hasInitials(text) || text.split(whereSeparator: { !$0.isLetter }).contains(where: isPatronymic)
  }

  /// The position in front of a name, such as the «Директор» in front of initials and a surname; nil
  /// where none is known.
  ///
  /// Only a word that is known to be a position begins one, as a surname may stand there too.
  static func position(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard let first = words.first?.lowercased(),
      positions.contains(where: { first.hasPrefix($0) })
    else { return nil }
    let rest = words.dropFirst().prefix { word in
      word.first?.isLowercase == true || (word.count > 1 && word.allSatisfy(\.isUppercase))
    }
    return ([words[0]] + rest).joined(separator: " ")
  }

  /// How words for positions begin.
  private static let positions = [
    "директор", "замест", "зам.", "замдиректор", "завуч", "заведующ", "зав.", "руководител",
    "куратор", "координатор", "методист", "психолог", "педагог", "учител", "преподавател",
    "воспитател", "мастер", "секретар", "специалист", "начальник", "председател", "ректор",
    "director", "deputy", "head", "principal", "curator", "coordinator", "teacher", "psychologist",
  ]

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
