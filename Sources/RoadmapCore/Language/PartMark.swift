import Letters
import SourceTables

/// The number or sign that a line, a row or an entry of a list begins with.
struct PartMark: Hashable, Sendable {
  /// The parts of a number: 4, 4, 1 for «4.4.1»; empty for a dash or a dot.
  var parts: [Int]
  /// Whether it is a Roman number, or stands behind «Этап», «Раздел»: a heading's number.
  var isHeading = false
  /// Whether it is a letter, of rows below one with a number.
  var isLetter = false
  /// What stands before the number and tells it from those of another list: «э» of «э1».
  var prefix = ""
  /// The mark as it is written, without spaces and the closing sign.
  var text: String
  /// The rest of the line.
  var rest: String

  /// Reads the mark at the beginning of a line, or returns nil.
  init?(_ line: String) {
    guard let first = line.unicodeScalars.first(where: { !Whitespace.isSpace($0) }),
      PartMark.mayBegin(first)
    else { return nil }
    let line = Whitespace.trimmed(line)
    let scalars = Array(line.unicodeScalars.prefix(PartMark.longest))
    if let found = PartMark.bullet(scalars) ?? PartMark.number(scalars) {
      self.init(found, of: line)
    } else if let named = PartMark.named(line) {
      self = named
    } else if let found = PartMark.headed(scalars) ?? PartMark.roman(scalars) {
      self.init(found, of: line)
    } else {
      return nil
    }
  }

  /// Whether a number is the next one behind another: 1.3, 2 and 2.1 behind 1.2, 1.2.1 too.
  func follows(_ other: PartMark) -> Bool {
    let same = zip(parts, other.parts).prefix { $0 == $1 }.count
    guard same < parts.count else { return false }
    return parts[same] == (same < other.parts.count ? other.parts[same] + 1 : 1)
      && parts[(same + 1)...].allSatisfy { $0 == 1 }
  }

  /// How many scalars tell whether a line begins with a mark; no mark is half as long.
  private static let longest = 80

  /// A mark without its rest, and how many scalars of its line it takes.
  private typealias Beginning = (mark: PartMark, length: Int)

  private init(_ beginning: Beginning, of line: String) {
    self = beginning.mark
    rest = Whitespace.trimmed(Substring(line.unicodeScalars.dropFirst(beginning.length)))
  }

  /// Reads a number that has a letter of stages before it and nothing behind it: «э1».
  init?(ofStage text: String) {
    let text = Whitespace.trimmed(text)
    guard text.first == "э" || text.first == "Э", let mark = PartMark(text.dropFirst() + "."),
      mark.parts.count == 1, !mark.isHeading, mark.rest.isEmpty
    else { return nil }
    self = mark
    self.text = "э" + mark.text
    prefix = "э"
    isHeading = true
  }

  private init(parts: [Int], isHeading: Bool = false, text: String) {
    self.parts = parts
    self.isHeading = isHeading
    self.text = text
    rest = ""
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "●", "○", "▪", "■", "◦", "‣", "✓", "➢", "⁃", "\u{F0B7}", "\u{F02D}",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "−", "*", "+"]
  private static let heads = NumberSign.stages.map { Array($0.unicodeScalars) }
  private static let firstLetters = Set(
    heads.compactMap(\.first) + NumberSign.lines.compactMap(\.unicodeScalars.first))

  /// Whether a mark may begin with a scalar; most lines are told by it from those with one.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isDigit(scalar) || firstLetters.contains(Alphabet.lowercased(scalar))
      || RomanNumber.value(of: scalar) != nil || isBullet(scalar) || dashes.contains(scalar)
  }

  /// Whether a sign stands before the entries of a list: a dot, a box to tick, a picture of messengers.
  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    bullets.contains(scalar)
      || scalar.value >= 0x2190 && scalar.properties.generalCategory == .otherSymbol
  }

  private static func bullet(_ scalars: [Unicode.Scalar]) -> Beginning? {
    guard let first = scalars.first else { return nil }
    if isBullet(first) {
      let signs = scalars.dropFirst().prefix { isBullet($0) || $0 == "\u{FE0F}" }
      return (PartMark(parts: [], text: "•"), signs.endIndex)
    }
    guard dashes.contains(first), scalars.count > 1, !Alphabet.isDigit(scalars[1]),
      scalars[1] != first
    else { return nil }
    return (PartMark(parts: [], text: "-"), 1)
  }

  /// «1.», «1)», «1.2», «1.2.», «4.4.1 », also «3)Подготовка» and «3.4.Назначение»; no dates, no years.
  private static func number(_ scalars: [Unicode.Scalar]) -> Beginning? {
    var parts: [Int] = []
    var index = 0
    var isClosed = false
    while index < scalars.count, parts.count < 6 {
      let start = index
      var part = 0
      while index < scalars.count, Alphabet.isDigit(scalars[index]), index - start < 4 {
        part = part * 10 + Int(scalars[index].value - 0x30)
        index += 1
      }
      if index == start { break }
      // A year behind dots makes a day of it: «10.11.2020».
      guard index - start <= 3 else { return nil }
      // «12.09» is a day: nobody pads a number within others.
      if !parts.isEmpty, scalars[start] == "0", index - start > 1 { return nil }
      parts.append(part)
      isClosed = false
      guard index < scalars.count else { break }
      // Messengers draw a number as one picture.
      if index + 1 < scalars.count, scalars[index] == "\u{FE0F}", scalars[index + 1] == "\u{20E3}" {
        return (PartMark(parts: parts, text: String(part)), index + 2)
      }
      if scalars[index] == "." || scalars[index] == ")" {
        isClosed = true
        let isEnd = scalars[index] == ")"
        index += 1
        if isEnd { break }
        // «1 . 2» is typed by hand.
        if index < scalars.count, !("0"..."9").contains(scalars[index]) { break }
      } else {
        break
      }
    }
    // «2.500 руб.» is a sum.
    guard !parts.isEmpty, parts.count == 1 || parts.allSatisfy({ $0 <= 400 }) else { return nil }
    let rest = scalars[index...]
    if parts.count == 1, !isClosed {
      guard rest.isEmpty else { return nil }
    }
    if let next = rest.first, !Whitespace.isSpace(next), !Alphabet.isLetter(next),
      next != "«", next != "\"", next != "“", next != "("
    {
      return nil
    }
    // «01.10», «10.11.» are days; nobody pads numbers with zeros, and rows past 12.31 are rare.
    if parts.count >= 2, scalars.first == "0" { return nil }
    return (PartMark(parts: parts, text: parts.map(String.init).joined(separator: ".")), index)
  }

  /// The number behind the word for what it numbers, as in «Мероприятие 1.2 Курсы».
  private static func named(_ line: String) -> PartMark? {
    guard let gap = line.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let number = line[line.utf8.index(after: gap)...]
    guard number.unicodeScalars.first.map(Alphabet.isDigit) ?? false else { return nil }
    let word = line[..<gap].lowercased()
    guard NumberSign.lines.contains(word),
      var mark = PartMark(String(number)), !mark.rest.isEmpty, !mark.parts.isEmpty
    else { return nil }
    mark.isHeading = mark.parts.count == 1 && word != "мероприятие"
    return mark
  }

  /// «Этап 1.», «Раздел II», «1 этап:».
  private static func headed(_ scalars: [Unicode.Scalar]) -> Beginning? {
    let words = scalars.prefix(longestHead).split {
      $0 == "." || $0 == ":" || Whitespace.isSpace($0)
    }
    guard words.count >= 2 else { return nil }
    let number: Int?
    if isHead(words[0]) {
      number = value(of: words[1])
    } else if isHead(words[1]) {
      number = value(of: words[0].prefix(while: Alphabet.isDigit)) ?? value(of: words[0])
    } else {
      return nil
    }
    guard let number, (1...99).contains(number) else { return nil }
    var rest = scalars[words[1].endIndex...]
    // «1 Этап работы с парами» is called so; «1 этап подготовительный» is the first.
    if !isHead(words[0]), words[1].first.map(Alphabet.isUppercase) ?? false,
      rest.first.map(Whitespace.isSpace) ?? false,
      FoldedWords.startSmall(String(String.UnicodeScalarView(rest)))
    {
      return nil
    }
    while let next = rest.first,
      next == "." || next == ":" || next == "-" || next == "–"
        || next == "—" || Whitespace.isSpace(next)
    {
      rest.removeFirst()
    }
    return (PartMark(parts: [number], isHeading: true, text: String(number)), rest.startIndex)
  }

  /// «Направление», a dot or a space and its number are shorter.
  private static let longestHead = 40

  private static func isHead(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    heads.contains { head in
      head.count == word.count && zip(head, word).allSatisfy { $0 == Alphabet.lowercased($1) }
    }
  }

  private static func value(of word: ArraySlice<Unicode.Scalar>) -> Int? {
    let text = String(String.UnicodeScalarView(word))
    return OutsideNumber.whole(text, in: 1...99) ?? RomanNumber.value(text)
  }

  private static func roman(_ scalars: [Unicode.Scalar]) -> Beginning? {
    let letters = scalars.prefix { RomanNumber.value(of: $0) != nil }
    guard !letters.isEmpty, letters.count <= 5 else { return nil }
    var rest = scalars[letters.endIndex...]
    let text = String(letters)
    guard let value = RomanNumber.value(text), value <= 40 else { return nil }
    if let sign = rest.first {
      guard sign == "." || sign == ")" else { return nil }
      rest.removeFirst()
    }
    return (PartMark(parts: [value], isHeading: true, text: text), rest.startIndex)
  }
}

extension PartMark {
  /// Reads a letter with a bracket or a dot and nothing behind it: «а)», «Б.».
  init?(ofLetter text: String) {
    let letters = Array("абвгдежзиклмнопрст".unicodeScalars)
    let latin = Array("abcdefghijklmnopqrst".unicodeScalars)
    let scalars = Array(Whitespace.trimmed(text).unicodeScalars)
    guard scalars.count == 2, scalars[1] == ")" || scalars[1] == ".",
      let letter = String(scalars[0]).lowercased().unicodeScalars.first,
      let index = letters.firstIndex(of: letter) ?? latin.firstIndex(of: letter)
    else { return nil }
    self.init(parts: [index + 1], text: String(scalars[0]))
    isLetter = true
  }

  /// Reads a number with a letter before or behind it, or a stroke in it: «1а», «A1», «М-2», «1-2».
  init?(ofCode text: String) {
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.indices.filter { Alphabet.isLetter(scalars[$0]) }
    guard scalars.count <= PartMark.longestCode, letters.count < 2,
      letters.allSatisfy({ $0 == 0 || $0 == scalars.count - 1 }),
      letters.count == 1 || scalars.contains("-"),
      let number = PartMark(
        text.filter { !$0.isLetter }.split { "-.".contains($0) }.joined(separator: ".") + "."),
      number.rest.isEmpty, !number.parts.isEmpty, !number.isHeading
    else { return nil }
    self.init(parts: number.parts, text: text)
  }

  /// In characters.
  private static let longestCode = 6

  /// Reads the mark at the beginning of an entry of a list, which may be a letter: «а) приказ».
  init?(ofEntry text: String) {
    if let mark = PartMark(text) {
      self = mark
    } else if let end = text.firstIndex(of: ")"),
      text.distance(from: text.startIndex, to: end) == 1,
      let letter = PartMark(ofLetter: String(text[...end])), text[end...].dropFirst().first == " "
    {
      self = letter
      rest = Whitespace.trimmed(text[end...].dropFirst())
    } else {
      return nil
    }
  }

  /// A text in which a number alone on its line stands before what it numbers: «1.1.» over «Приказ».
  static func joiningText(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    var lines: [String] = []
    var isMark = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let mark = PartMark(line)
      if isMark, mark == nil, !line.isEmpty, let number = lines.popLast() {
        lines.append(number + " " + line)
      } else {
        lines.append(line)
      }
      isMark = mark.map { !$0.parts.isEmpty && $0.rest.isEmpty && line.hasSuffix(".") } ?? false
    }
    return lines.joined(separator: "\n")
  }
}

/// Roman numbers, also those typed with Cyrillic letters that look alike.
enum RomanNumber {
  /// The value of a capital letter, or nil.
  static func value(of letter: Unicode.Scalar) -> Int? {
    let isI = Alphabet.isLatinI(letter) && Alphabet.isUppercase(letter)
    return switch isI ? "I" : Alphabet.latinTwin(of: letter) ?? letter {
    case "I": 1
    case "V": 5
    case "X": 10
    case "L": 50
    default: nil
    }
  }

  /// The value of a Roman number of capital letters, or nil.
  static func value(_ text: String) -> Int? {
    let digits = text.unicodeScalars.compactMap { value(of: $0) }
    guard !digits.isEmpty, digits.count == text.unicodeScalars.count else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      let next = digits.indices.contains(index + 1) ? digits[index + 1] : 0
      total += digit < next ? -digit : digit
    }
    return total > 0 ? total : nil
  }
}
