/// The numbers of lists as they are printed.
enum ListNumber {
  /// The number in a format, by the name that Word has for it (ECMA-376-1, ST_NumberFormat).
  static func text(_ number: Int, _ format: String) -> String {
    guard number > 0, number < 4_000 else { return String(number) }
    func letter(of alphabet: String) -> String {
      let letters = Array(alphabet)
      return String(letters[(number - 1) % letters.count])
    }
    switch format {
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
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
