/// How a workbook shows the numbers of a cell (ECMA-376-1, 18.8.30 and 18.8.31), as far as plans need it.
enum SheetNumberFormat: Hashable {
  /// As short as can be.
  case general
  /// A number of digits behind the sign.
  case decimals(Int)
  /// Of a hundred, with a number of digits behind the sign.
  case percent(Int)
  /// A day, behind words of the format: «до 01.09.2024».
  case date(before: String)
  /// A day with its month in words, and words behind it: «1 сентября 2024 г.».
  case dayInWords(before: String, after: String)
  /// A month and its year, as a sheet shows what was typed as «сентябрь 2024».
  case month(before: String)

  /// The format of a number in the list of formats; `code` is what a workbook of its own says.
  init(_ id: Int, code: String?) {
    if let code {
      self = SheetNumberFormat.read(code)
      return
    }
    switch id {
    case 1, 3: self = .decimals(0)
    case 2, 4: self = .decimals(2)
    case 9: self = .percent(0)
    case 10: self = .percent(2)
    case 17: self = .month(before: "")
    case 14...16, 22, 27...36, 50...58: self = .date(before: "")
    default: self = .general
    }
  }

  private static func read(_ code: String) -> SheetNumberFormat {
    // The first section is that of positive numbers.
    let section = code.split(separator: ";").first ?? ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var zeros: Int?
    var hasDigits = false
    var isPercent = false
    var parts: Set<Character> = []
    var months = 0
    var before = ""
    var after = ""
    for character in section {
      if isEscaped {
        isEscaped = false
        if parts.contains("y") { after.append(character) }
        continue
      }
      if isQuoted, character != "\"" {
        if parts.isEmpty { before.append(character) }
        if parts.contains("y") { after.append(character) }
      }
      switch Character(character.lowercased()) {
      case "\\", "_": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isQuoted || isBracketed: break
      case "d", "д": parts.insert("d")
      case "y", "г": parts.insert("y")
      case "m", "м": months += 1
      case "0":
        hasDigits = true
        zeros = zeros.map { $0 + 1 }
      case ".": zeros = zeros ?? 0
      case "%": isPercent = true
      case " " where parts.contains("y"): after.append(character)
      default: break
      }
    }
    // «[$-409]» names its months in English.
    let isInWords = months > 3 && parts.count > 1 && !section.contains("-409")
    if parts.contains("d") {
      return isInWords ? .dayInWords(before: before, after: after) : .date(before: before)
    }
    if parts.contains("y") { return .month(before: before) }
    let decimals = min(zeros ?? 0, 9)
    if isPercent { return .percent(decimals) }
    return hasDigits ? .decimals(decimals) : .general
  }

  /// What a cell shows for a number; the sign before decimals is a full stop, as in `1.10`.
  func text(of number: String) -> String {
    guard let value = Double(number), value.magnitude < 1e15 else { return number }
    switch self {
    case .decimals(let count): return SheetNumberFormat.fixed(value, count)
    case .percent(let count): return SheetNumberFormat.fixed(value * 100, count) + "%"
    case .general, .date, .dayInWords, .month:
      // The 0.30000000000000004 that a sheet may hold.
      let rounded = value.magnitude < 1e6 ? (value * 1e9).rounded() / 1e9 : value
      return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
  }

  private static func fixed(_ value: Double, _ count: Int) -> String {
    var scale = 1
    for _ in 0..<count { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled < 1e18 else { return String(value) }
    let whole = Int(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard count > 0 else { return sign + String(whole) }
    let rest = String(whole % scale)
    return sign + String(whole / scale) + "."
      + String(repeating: "0", count: count - rest.count) + rest
  }
}
