/// The signs of a person's name in a text.
enum PersonMention {
  /// Whether a name stands in a text: initials such as «И.И.», or a patronymic such as «Ивановна».
  static func stands(in text: String) -> Bool {
    !PersonName.all(in: Array(text.unicodeScalars)).isEmpty
      || text.split(whereSeparator: { !$0.isLetter }).contains(where: isPatronymic)
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

  private static func isPatronymic(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true, word.count > 5 else { return false }
    return ["ович", "евич", "овна", "евна", "ична"].contains { word.hasSuffix($0) }
  }
}
