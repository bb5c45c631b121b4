extension TokenRepair {
  /// «2О22», «1O.12»: digits of which some are typed as letters, put together again.
  ///
  /// Nil where there are none; else the tokens and where such a number stands.
  static func digits(
    _ tokens: [PhraseToken]
  ) -> (tokens: [PhraseToken], misspelled: [Range<Int>])? {
    guard tokens.count <= longestPhrase else { return nil }
    var mended: [PhraseToken] = []
    var misspelled: [Range<Int>] = []
    for token in tokens {
      guard let last = mended.last, !token.hasSpaceBefore,
        last.range.upperBound == token.range.lowerBound,
        let left = last.asDigits, let right = token.asDigits,
        last.lexeme == .number || token.lexeme == .number
      else {
        mended.append(token)
        continue
      }
      var number = last
      number.lexeme = .number
      number.word = PackedWord()
      number.digitCount = UInt8(clamping: left.count + right.count)
      guard number.digitCount <= 8 else { return nil }
      number.value = left.value * powerOfTen(right.count) + right.value
      number.range = last.range.lowerBound..<token.range.upperBound
      number.hasDotAfter = token.hasDotAfter
      mended[mended.count - 1] = number
      if misspelled.last?.lowerBound == last.range.lowerBound { misspelled.removeLast() }
      misspelled.append(number.range)
    }
    return misspelled.isEmpty ? nil : (withDots(mended), misspelled)
  }

  /// «до 25,12», «до 20 12»: the day and the month at the end with another sign than a full stop, or
  /// none, between them.
  ///
  /// Nil where none stand there; else the tokens and where the date stands.
  static func lastDate(
    _ tokens: [PhraseToken]
  ) -> (tokens: [PhraseToken], misspelled: [Range<Int>])? {
    guard let month = tokens.last, month.isNumber(upTo: 12), !month.hasLineBreakBefore else {
      return nil
    }
    var mended = Array(tokens.dropLast())
    if mended.last?.lexeme == .comma { mended.removeLast() }
    guard let day = mended.last, day.isNumber(upTo: 31), !day.hasDotAfter else { return nil }
    let place = month.range.lowerBound
    mended += [PhraseToken(range: place..<place, lexeme: .dot), month]
    return (mended, [day.range.lowerBound..<month.range.upperBound])
  }

  private static func powerOfTen(_ count: Int) -> Int {
    (0..<count).reduce(1) { power, _ in power * 10 }
  }

  /// A full stop between two numbers is a token of its own, as the tokenizer would have made it.
  private static func withDots(_ tokens: [PhraseToken]) -> [PhraseToken] {
    var dotted: [PhraseToken] = []
    for token in tokens {
      if let last = dotted.last, last.hasDotAfter, last.lexeme == .number, token.lexeme == .number {
        let place = token.range.lowerBound
        dotted.append(PhraseToken(range: place..<place, lexeme: .dot))
      }
      dotted.append(token)
    }
    return dotted
  }
}

extension PhraseToken {
  /// Whether it is a number of two digits, no greater than the last day or month.
  fileprivate func isNumber(upTo last: Int) -> Bool {
    lexeme == .number && digitCount == 2 && (1...last).contains(value)
  }

  /// The digits that a number, or letters that look like digits, stand for.
  fileprivate var asDigits: (value: Int, count: Int)? {
    if lexeme == .number { return (value, Int(digitCount)) }
    guard (1...2).contains(word.count) else { return nil }
    var value = 0
    for code in word.codes {
      switch code {
      case LetterCode.cyrillicO, LetterCode.latinO: value *= 10
      case LetterCode.cyrillicZe: value = value * 10 + 3
      default: return nil
      }
    }
    return (value, word.count)
  }
}
