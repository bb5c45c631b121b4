import SourceTables

/// Text that stands around a plan and is no part of it: notes, who drew it up, contacts, who sees to it
/// that it is done, the results as a whole.
enum Afterword {
  /// Words before a colon behind which such a text stands, or that are the heading of one.
  private static let labels = [
    "примечани", "контакт", "телефон", "тел", "исполнитель", "исп", "составитель", "подготовил",
    "разработчик", "справки", "note", "contact", "phone", "email", "prepared", "compiled",
  ]
  /// Words that begin the heading of such a text, and of nothing else.
  private static let headings = ["приложени", "пояснительн", "appendi"]
  /// Words that begin the heading of such a text, or of a stage: «Ресурсный центр», «Критерии отбора».
  private static let themes = [
    "показател", "ресурс", "риск", "критери", "вопросы", "resource", "risk", "question",
  ]
  /// What an order does with those who are to see to it that a plan is done.
  private static let commissions = ["возлож", "возлаг", "оставляю", "осуществляет"]

  /// Whether a line begins such a text.
  static func begins(_ line: String) -> Bool {
    guard line.utf8.count < longest else { return false }
    let words = ImportText.words(line)
    guard let first = words.first, PartMark(line) == nil else { return false }
    if PartLabel.areResults(words) { return heads(line) || words.count <= mostOfHeading }
    if PartLabel(line).map({ $0.part == .indicators && $0.rest.isEmpty }) ?? false { return true }
    if ImportText.hasStem(first, labels) { return words.count == 1 || heads(line) }
    if ImportText.hasStem(first, headings + themes) {
      return line.hasSuffix(":") || words.count <= mostOfShortHeading
    }
    // “Success criteria”, but not “Success stories”.
    if first == "success", words.count > 1,
      ImportText.hasStem(words[1], ["criteri", "measure", "indicator"])
    {
      return line.hasSuffix(":") || words.count <= mostOfShortHeading
    }
    return isCommission(words) || namesSources(line)
  }

  /// Whether a line that begins such a text heads a stage where entries of the plan stand below it.
  static func mayBeStage(_ line: String) -> Bool {
    !line.hasSuffix(":")
      && ImportText.words(line).first.map { ImportText.hasStem($0, themes) } ?? false
  }

  /// Whether words are those of an order on who sees to it that a plan is done.
  static func isCommission(_ words: [String]) -> Bool {
    ["контроль", "ответственность", "руководство", "координацию"].contains {
      words.prefix(2).contains($0)
    } && words.contains { ImportText.hasStem($0, commissions) }
  }

  /// Whether a line says no more than that what was written by others is listed below it: «Список
  /// использованной литературы», but not «Неделя литературы».
  static func namesSources(_ line: String) -> Bool {
    let words = ImportText.words(line)
    return words.contains(where: sources.contains)
      && words.allSatisfy { sources.contains($0) || ImportText.hasStem($0, besideSources) }
  }

  private static let sources: Set = [
    "литература", "литературы", "источники", "источников", "references", "bibliography",
  ]
  private static let besideSources = [
    "список", "перечень", "использ", "рекоменд", "основн", "дополнительн", "и", "list", "of",
  ]

  /// Whether a line heads the aims of a plan: «Цель: …», «Задачи:».
  static func isAim(_ line: String) -> Bool {
    guard let label = PartLabel(line), label.rest.isEmpty || PartMark(line) == nil else {
      return false
    }
    return label.part == .purpose || label.part == .tasks
  }

  /// Whether a text is a whole sentence and no name of anything: «Пары утверждает директор школы».
  static func isSentence(_ text: String) -> Bool {
    text.hasSuffix(".") && !text.hasSuffix("г.") && !ImportText.startsSmall(text)
      && ImportText.words(text).count >= shortestSentence
  }

  /// Whether a word that begins a line is set off from what it says: «Примечание: …».
  private static func heads(_ line: String) -> Bool {
    let label = line.prefix(longestLabel)
    return [":", " – ", " — ", " - "].contains(where: label.contains)
      || label.split(separator: " ").first.map { $0.hasSuffix(".") && $0.count <= 5 } ?? false
  }

  /// In bytes.
  private static let longest = 1_000
  /// In characters.
  private static let longestLabel = 60
  /// In words.
  private static let mostOfHeading = 6
  private static let mostOfShortHeading = 3
  private static let shortestSentence = 6
}
