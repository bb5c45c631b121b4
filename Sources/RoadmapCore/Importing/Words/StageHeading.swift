/// Tells lines that name a stage.
enum StageHeading {
  /// No name of a stage is longer.
  private static let longest = 160
  /// «Организационный этап», «Этап подготовки к работе»: a line that ends so has no more words.
  private static let mostWords = 4

  /// Whether a line says that it names a stage: «Этап 1.», «Раздел II», «Итоговый этап».
  static func isHeaded(_ line: String) -> Bool {
    guard line.count <= longest else { return false }
    let words = ImportText.words(line)
    // «20 – 25 октября 2025 года» says when, and has no number.
    let mark = PartMark(line).flatMap { $0.rest.first?.isNumber == true ? nil : $0 }
    return mark?.isHeading == true
      || words.first.map { ImportText.hasStem($0, NumberSign.stageStems) } ?? false
      || endsAsStage(words)
  }

  /// What a stage is called behind the word for it: «Подготовка» of «Этап: Подготовка».
  static func name(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let letter = words[1].unicodeScalars.first,
      ImportText.isCapital(letter), PartMark(line) == nil,
      HeaderWords.plainRole(of: String(words[0])) == .stage
    else { return line }
    return String(words[1])
  }

  /// Whether a few words end as the name of a stage does: «Итоговый этап».
  static func endsAsStage(_ words: [String]) -> Bool {
    words.count <= mostWords && words.last.map { $0.hasPrefix("этап") || $0 == "stage" } ?? false
  }
}
