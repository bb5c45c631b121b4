import Letters

/// Spaces that are missing, doubled, or stand where they do not belong.
enum SpacingCorrections {
  static func all(in text: PlacedText) -> [TextCorrection] {
    let scalars = text.scalars
    var corrections: [TextCorrection] = []
    if let marker = gluedMarker(scalars) { corrections.append(marker) }
    var index = 0
    while index < scalars.count {
      if isBlank(scalars[index]) {
        let end = scalars[index...].firstIndex { !isBlank($0) } ?? scalars.count
        if let correction = blank(index..<end, text) { corrections.append(correction) }
        index = end
      } else {
        if let correction = glued(at: index, scalars) { corrections.append(correction) }
        index += 1
      }
    }
    return corrections.stablySorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    CharacterSort(scalar).isBlank
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    CharacterSort(scalar) == .dash
  }

  /// A run of blanks, judged by what stands around it.
  private static func blank(_ range: Range<Int>, _ text: PlacedText) -> TextCorrection? {
    let scalars = text.scalars
    if range.lowerBound == 0 || range.upperBound == scalars.count {
      return TextCorrection(
        range: range, replacement: "",
        message: LocalizedText(
          en: "spaces stand at the end or the beginning of the text",
          ru: "лишний пробел в начале или в конце текста"))
    }
    let hasBreak = scalars[range].contains { CharacterSort($0) != .space }
    if hasBreak {
      guard text.role == .line else { return nil }
      return TextCorrection(
        range: range, replacement: " ",
        message: LocalizedText(
          en: "a line break or tab stands inside the text",
          ru: "внутри текста остался перенос строки или табуляция"))
    }
    if let correction = besideDash(range, scalars) { return correction }
    guard range.count > 1 else { return nil }
    return TextCorrection(
      range: range, replacement: " ",
      message: LocalizedText(en: "two spaces stand in a row", ru: "несколько пробелов подряд"))
  }

  /// A blank on one side of a dash only: «декабрь- январь», «2023 -2024».
  private static func besideDash(
    _ range: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> TextCorrection? {
    let before = scalars[range.lowerBound - 1]
    let after = scalars[range.upperBound]
    let dash: Int
    if isDash(before) {
      dash = range.lowerBound - 1
      guard dash > 0, !isBlank(scalars[dash - 1]) else { return nil }
      // «учебно- и научно-методический»: the other half of the word is still to come.
      let next = word(from: range.upperBound, scalars)
      if JoiningWords.conjunctions.contains(next) { return nil }
    } else if isDash(after) {
      dash = range.upperBound
      guard dash + 1 < scalars.count, !isBlank(scalars[dash + 1]) else { return nil }
      // A negative number is no range.
      if Alphabet.isDigit(scalars[dash + 1]), !Alphabet.isDigit(before) { return nil }
    } else {
      return nil
    }
    let end = min(dash, range.lowerBound)
    let ends = [wordBefore(end, scalars), word(from: skipBlanks(dash + 1, scalars), scalars)]
    let isRange = ends.allSatisfy { MonthName.names($0) || isNumber($0) }
    return TextCorrection(
      range: range, replacement: isRange ? "" : nil,
      message: LocalizedText(
        en: "a space stands on one side of the dash only",
        ru: "пробел стоит только с одной стороны от тире"))
  }

  /// «апрель2021»: a month without its space; the place is the first digit's.
  private static func glued(at index: Int, _ scalars: [Unicode.Scalar]) -> TextCorrection? {
    guard index > 0, Alphabet.isDigit(scalars[index]), Alphabet.isCyrillic(scalars[index - 1]),
      MonthName.names(wordBefore(index, scalars))
    else { return nil }
    return TextCorrection(
      range: index..<index, replacement: " ",
      message: LocalizedText(
        en: "a space is missing between the month and the year",
        ru: "между месяцем и годом нет пробела"))
  }

  /// «3)Подготовка», «3.4.Назначение»: a list number without its space.
  private static func gluedMarker(_ scalars: [Unicode.Scalar]) -> TextCorrection? {
    guard let end = scalars.firstIndex(where: { !Alphabet.isDigit($0) && $0 != "." && $0 != ")" }),
      end > 1, Alphabet.isDigit(scalars[0]), !Alphabet.isDigit(scalars[end - 1]),
      Alphabet.isCyrillic(scalars[end])
    else { return nil }
    return TextCorrection(
      range: end..<end, replacement: " ",
      message: LocalizedText(
        en: "a space is missing after the number", ru: "после номера нет пробела"))
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.unicodeScalars.allSatisfy(Alphabet.isDigit)
  }

  private static func skipBlanks(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    scalars[start...].firstIndex { !isBlank($0) } ?? scalars.count
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isLetter(scalar) || Alphabet.isDigit(scalar)
  }

  private static func word(from start: Int, _ scalars: [Unicode.Scalar]) -> String {
    text(scalars[start...].prefix(32).prefix(while: isOfWord))
  }

  private static func wordBefore(_ end: Int, _ scalars: [Unicode.Scalar]) -> String {
    text(scalars[..<end].suffix(32).reversed().prefix(while: isOfWord).reversed())
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(scalars.map(Alphabet.lowercased))
  }
}
