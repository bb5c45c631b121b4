import Letters
import SourceTables

/// Text of office documents, freed from marks that no reader sees.
enum ImportText {
  /// A text whose characters are what they seem, without bookmarks and marks of emphasis; lines stay
  /// lines.
  static func cleaned(_ text: String) -> String {
    let text = CharacterRepair.repaired(text)
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "*") }) else {
      return trimmedLines(text)
    }
    var result = String.UnicodeScalarView()
    var rest = text[...].unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "[" where rest.starts(with: "bookmark:".unicodeScalars):
        if let end = rest.firstIndex(of: "]") { rest = rest[rest.index(after: end)...] }
      case "*" where rest.first == "*": rest.removeFirst()
      default: result.append(scalar)
      }
    }
    return trimmedLines(String(result))
  }

  /// A text whose lines have no spaces at their ends; gaps of several lines become one.
  private static func trimmedLines(_ text: String) -> String {
    guard holds(text, UInt8(ascii: "\n")) || holds(text, UInt8(ascii: "\t")) else {
      return Whitespace.trimmed(text)
    }
    let lines = parts(text, UInt8(ascii: "\n"), keepsEmpty: true).map { Whitespace.trimmed($0) }
    var kept: [String] = []
    for line in lines where !line.isEmpty || kept.last?.isEmpty == false { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return parts(kept.joined(separator: "\n"), UInt8(ascii: "\t")).joined(separator: " ")
  }

  /// A text on one line.
  static func line(_ text: String) -> String { Whitespace.collapsed(text) }

  /// A text on one line without stray marks and letters of the other alphabet, which two documents
  /// write now so, now so.
  static func plain(_ text: String) -> String {
    let line = line(cleaned(text))
    return AlphabetCorrections.mended(line)?.text ?? line
  }

  /// The lines of a cleaned text that are not empty.
  static func lines(_ text: String) -> [String] { parts(text, UInt8(ascii: "\n")).map(String.init) }

  /// What an ASCII sign cuts a text into, without what is empty unless that is kept.
  static func parts(_ text: String, _ sign: UInt8, keepsEmpty: Bool = false) -> [Substring] {
    guard holds(text, sign) else { return text.isEmpty && !keepsEmpty ? [] : [text[...]] }
    return text.utf8.split(separator: sign, omittingEmptySubsequences: !keepsEmpty).map {
      Substring($0)
    }
  }

  /// Whether an ASCII sign stands in a text.
  ///
  /// Every cell is asked several times; the text's own search takes five times as long.
  static func holds(_ text: String, _ sign: UInt8) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(sign) }
      ?? text.utf8.contains(sign)
  }

  /// The words of a text, see `FoldedWords`.
  static func words(_ text: String) -> [String] { FoldedWords.strings(in: text) }

  /// Whether a text is a number, a sum, classes or a dash: «1 250,0», «5-9 кл.», «10 чел.», «-».
  static func isFigure(_ text: String) -> Bool {
    let words = words(text)
    guard words.contains(where: { $0.utf8.first.map { (48...57).contains($0) } ?? false }) else {
      return !text.unicodeScalars.contains(where: isLetter)
    }
    return words.allSatisfy { word in
      units.contains(word) || word.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
    } && !DeadlineLook.looksLike(text)
  }

  /// What numbers count, and the letters of classes.
  private static let units: Set<String> = [
    "кл", "класс", "классы", "чел", "человек", "руб", "тыс", "млн", "шт", "ед", "час", "часа",
    "часов", "ч", "мин", "а", "б", "в", "г", "т", "р", "х", "е",
  ]

  /// Whether a scalar is a letter of the Cyrillic or Latin alphabet.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { Alphabet.isLetter(scalar) }

  /// Whether a scalar is a capital letter.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool { Alphabet.isUppercase(scalar) }

  /// Whether the first letter of a text is small, see `FoldedWords`.
  static func startsSmall(_ text: String) -> Bool { FoldedWords.startSmall(text) }

  /// Whether a word, as `words` has it, begins with one of some stems.
  static func hasStem(_ word: String, _ stems: [String]) -> Bool {
    // Both are composed small letters, so bytes can be compared; every cell is looked at so.
    stems.contains { word.utf8.starts(with: $0.utf8) }
  }
}
