/// Reading numbers, in digits and in words.
extension PhraseCursor {
  /// Reads «3», «3-й», «третий», «двадцать третье», «III», «последний» (-1).
  mutating func numeral() -> Int8? {
    switch current {
    case .number:
      guard let token, token.digitCount <= 2 else { return nil }
      position += 1
      suffix()
      return token.dayOrMonth
    case .ordinal(let number):
      position += 1
      return number
    case .roman(let number):
      position += 1
      suffix()
      return number
    case .cardinal(let tens) where tens == 20 || tens == 30:
      guard case .ordinal(let ones) = lexeme(1), (1...9).contains(ones) else { return nil }
      position += 2
      return tens + ones
    default: return nil
    }
  }

  /// Reads how many: «2», «2-х», «двух».
  mutating func count() -> Int? {
    switch current {
    case .number:
      guard let token, token.digitCount <= 3, lexeme(1) != .dot else { return nil }
      position += 1
      suffix()
      // «3 (трёх)»
      if current == .bracket, lexeme(1) == .cardinal(Int8(truncatingIfNeeded: token.value)),
        lexeme(2) == .bracket
      {
        position += 3
      }
      return token.value
    case .cardinal(let number):
      position += 1
      if number >= 20, case .cardinal(let ones) = current, ones < 10 {
        position += 1
        return Int(number + ones)
      }
      return Int(number)
    default: return nil
    }
  }

  /// Goes past the ending of a numeral in digits, «-й».
  private mutating func suffix() {
    if current == .suffix, isClose(0) {
      position += 1
    } else if current == .dash, isClose(0), lexeme(1) == .suffix, isClose(1) {
      position += 2
    }
  }
}
