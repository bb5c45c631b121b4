/// The automatic numbers of a document's lists (ECMA-376-1, 17.9), which no paragraph has in its text.
struct WordNumbering {
  /// The depths of a list, counted from 0; Word knows nine.
  static let levels = 0...8
  /// What a list may begin to count from (ECMA-376-1, ST_DecimalNumber).
  private static let starts = Int(Int32.min)...Int(Int32.max)

  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  private var levels: [String: [Int: Level]] = [:]
  private var definitions: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  /// How far each list has been counted; lists of one definition go on counting together.
  private var counts: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  /// Reads the definitions of a document, which may have none.
  init(_ reader: XMLReader?) throws(OfficeError) {
    guard let reader else { return }
    var definition = ""
    var list = ""
    var level = 0
    var isOverride = false
    while let event = try reader.next() {
      guard case .start(let name) = event else {
        if case .end("lvlOverride") = event { isOverride = false }
        continue
      }
      switch name {
      case "abstractNum":
        definition = reader.attribute("abstractNumId") ?? ""
        list = ""
      case "num": list = reader.attribute("numId") ?? ""
      case "abstractNumId": definitions[list] = reader.attribute("val") ?? ""
      case "lvlOverride":
        level = try reader.number("ilvl", in: WordNumbering.levels) ?? 0
        isOverride = true
      case "startOverride":
        restarts[list, default: [:]][level] =
          try reader.number("val", in: WordNumbering.starts) ?? 1
      case "lvl":
        level = try reader.number("ilvl", in: WordNumbering.levels) ?? 0
        if !isOverride { levels[definition, default: [:]][level] = Level() }
      case "start":
        guard !isOverride else { break }
        let start = try reader.number("val", in: WordNumbering.starts) ?? 1
        levels[definition]?[level]?.start = start
      case "numFmt", "lvlText":
        guard !isOverride, let value = reader.attribute("val") else { break }
        change(definition, level, name, value)
      default: break
      }
    }
  }

  private mutating func change(_ definition: String, _ level: Int, _ name: String, _ value: String)
  {
    switch name {
    case "numFmt": levels[definition]?[level]?.format = value
    default: levels[definition]?[level]?.text = value
    }
  }

  /// Counts a paragraph of a list and gives the mark that Word shows before it, with a space behind.
  mutating func mark(list: String, level: Int) -> String {
    guard let definition = definitions[list], let levels = levels[definition],
      let own = levels[level]
    else { return "" }
    if started.insert(list).inserted, let restart = restarts[list] {
      for (level, start) in restart { counts[definition, default: [:]][level] = start - 1 }
    }
    let last = counts[definition]?[level] ?? own.start - 1
    counts[definition, default: [:]][level] = last + 1
    counts[definition] = counts[definition]?.filter { $0.key <= level }
    if own.format == "bullet" { return "- " }
    if own.format == "none" { return "" }
    var mark = ""
    var isPlace = false
    for character in own.text {
      if isPlace, let digit = character.wholeNumberValue {
        let index = digit - 1
        let count = counts[definition]?[index] ?? levels[index]?.start ?? 1
        mark += WordNumbering.number(count, levels[index]?.format ?? "decimal")
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        mark.append(character)
      }
    }
    return mark.isEmpty ? "" : mark + " "
  }

  private static func number(_ number: Int, _ format: String) -> String {
    guard number > 0, number < 4_000 else { return String(number) }
    func letter(of alphabet: String) -> String {
      let letters = Array(alphabet)
      return String(letters[(number - 1) % letters.count])
    }
    switch format {
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "russianLower": return letter(of: "абвгдежзиклмнопрстуфхцчшщэюя")
    case "russianUpper": return letter(of: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
    case "lowerLetter": return letter(of: "abcdefghijklmnopqrstuvwxyz")
    case "upperLetter": return letter(of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    default: return String(number)
    }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
