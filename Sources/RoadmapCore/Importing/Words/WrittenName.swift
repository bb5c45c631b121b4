import Letters

/// A person's name as Russian documents write it, found in a text.
struct WrittenName: Hashable, Sendable {
  /// Where it stands, in scalars of the text.
  let range: Range<Int>
  /// Surname and initials in one spelling: «Иванова А.Б.»; a full name stays full.
  let name: String

  /// The names of a text, first to last, with the surname before or behind the initials, or in full.
  static func all(in text: [Unicode.Scalar]) -> [WrittenName] {
    var names: [WrittenName] = []
    var index = 0
    while index < text.count {
      guard ImportText.isCapital(text[index]), index == 0 || !ImportText.isLetter(text[index - 1])
      else {
        index += 1
        continue
      }
      if let found = initialsFirst(text, index) ?? surnameFirst(text, index) ?? full(text, index) {
        names.append(found)
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return names
  }

  private static func surnameFirst(_ text: [Unicode.Scalar], _ start: Int) -> WrittenName? {
    guard let end = surname(text, start) else { return nil }
    let next = spaces(text, end)
    guard next > end, let initials = initials(text, next) else { return nil }
    return WrittenName(
      range: start..<initials.end, name: String(text[start..<end]) + " " + initials.text)
  }

  private static func initialsFirst(_ text: [Unicode.Scalar], _ start: Int) -> WrittenName? {
    guard let initials = initials(text, start), initials.text.unicodeScalars.count >= 4 else {
      return nil
    }
    let next = spaces(text, initials.end)
    guard let end = surname(text, next) else { return nil }
    // In a row of names without separators the next surname has its own initials behind it.
    let after = spaces(text, end)
    if after > end, self.initials(text, after) != nil, start > 0 { return nil }
    return WrittenName(
      range: start..<end, name: String(text[next..<end]) + " " + initials.text)
  }

  private static func full(_ text: [Unicode.Scalar], _ start: Int) -> WrittenName? {
    guard let surnameEnd = surname(text, start) else { return nil }
    let given = spaces(text, surnameEnd)
    guard given > surnameEnd, let givenEnd = surname(text, given) else { return nil }
    let patronymic = spaces(text, givenEnd)
    guard patronymic > givenEnd, let end = surname(text, patronymic) else { return nil }
    let last = String(text[patronymic..<end])
    let endings = [
      "вич", "вна", "ична", "инична", "ьич", "вича", "вне", "вной", "вны", "вну", "вичу",
    ]
    guard endings.contains(where: last.hasSuffix) else { return nil }
    let words = [text[start..<surnameEnd], text[given..<givenEnd], text[patronymic..<end]]
    return WrittenName(range: start..<end, name: words.map { String($0) }.joined(separator: " "))
  }

  /// The end of a capitalised word of at least two letters, with hyphens.
  private static func surname(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start < text.count, ImportText.isCapital(text[start]) else { return nil }
    var index = start + 1
    var small = 0
    while index < text.count {
      if ImportText.isLetter(text[index]), !ImportText.isCapital(text[index]) {
        small += 1
        index += 1
      } else if text[index] == "-", index + 1 < text.count, ImportText.isCapital(text[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    guard small >= 1 else { return nil }
    return index
  }

  /// One or two capital letters with dots, spaces between them or not; «А.Б» without the last dot too.
  private static func initials(
    _ text: [Unicode.Scalar], _ start: Int
  ) -> (text: String, end: Int)? {
    var letters: [Unicode.Scalar] = []
    var index = start
    var end = start
    while letters.count < 2, index < text.count, ImportText.isCapital(text[index]) {
      let next = index + 1
      let hasDot = next < text.count && (text[next] == "." || text[next] == ",")
      let isEnd = next >= text.count || !ImportText.isLetter(text[next])
      // A comma typed for the first dot: «Иванова А,Б.»
      let isTypo = hasDot && text[next] == ","
      if isTypo {
        guard letters.isEmpty, next + 2 < text.count, ImportText.isCapital(text[next + 1]),
          text[next + 2] == "."
        else { break }
      }
      guard hasDot || (letters.count == 1 && isEnd) else { break }
      letters.append(text[index])
      end = hasDot ? next + 1 : next
      index = spaces(text, end)
    }
    guard !letters.isEmpty else { return nil }
    return (letters.map { "\($0)." }.joined(), end)
  }

  private static func spaces(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var index = start
    while index < text.count, CharacterSort(text[index]).isBlank {
      index += 1
    }
    return index
  }
}
