/// A line around a plan that says what of it was changed once it had been approved.
///
/// As in «Пункт 2 исключён приказом № 3», «срок п. 1 перенесён на ноябрь». The plan itself still has the
/// words from before; what holds now only its readers know.
enum AmendmentLine {
  /// Whether a line says so of a part of the plan by its number, or that the plan was amended.
  static func says(_ line: Surroundings.Line) -> Bool {
    guard line.words.contains(where: { ImportText.hasStem($0, changes) }) else { return false }
    return line.words.contains { ImportText.hasStem($0, ["внесен", "вносят"]) }
      && line.has("изменен", "дополнен")
      || zip(line.words, line.words.dropFirst()).contains { isPart($0) && isNumber($1) }
  }

  private static func isPart(_ word: String) -> Bool {
    word == "п" || word == "пп" || ImportText.hasStem(word, parts)
  }

  private static func isNumber(_ word: String) -> Bool { word.first?.isNumber ?? false }

  private static let parts = [
    "пункт", "подпункт", "раздел", "мероприяти", "строк", "этап", "item", "row", "section",
    "activit", "stage",
  ]
  private static let changes = [
    "исключ", "перенес", "перенос", "изложи", "излага", "дополн", "измен", "отмен", "замен",
    "утрат",
    "продл", "сдвин", "снят", "считать", "delet", "remov", "moved", "postpon", "cancel", "replac",
    "amend", "extend", "dropped",
  ]
}
