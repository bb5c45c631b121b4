/// Cuts a phrase into words, numbers and marks in one pass, and looks the words up.
///
/// Case, ё and е, kinds of dash, quote and space, invisible characters and stray accents are gone
/// afterwards; a word ends where a number begins, so «апрель2021» is two tokens.
struct PhraseTokenizer {
  private(set) var tokens: [PhraseToken] = []
  private var word = PackedWord()
  private var number = 0
  private var digitCount = 0
  private var start = 0
  private var hasSpace = false
  private var hasLineBreak = false
  private var hasQuote = false
  private var dotCount = 0
  private var pendingDot = false

  /// The tokens of a phrase.
  static func tokens(of text: String) -> [PhraseToken] {
    var tokenizer = PhraseTokenizer()
    tokenizer.tokens.reserveCapacity(12)
    tokenizer.read(text)
    return tokenizer.tokens
  }

  private init() {}

  private mutating func read(_ text: String) {
    let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { read($0) }
    // A text that is not stored as UTF-8 is copied first.
    if isRead == nil { Array(text.utf8).withUnsafeBufferPointer { read($0) } }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte &- 0x30 < 10 {
        offset = readDigits(of: bytes, from: offset)
        continue
      }
      if byte == 0x20 {
        flush(at: offset)
        hasSpace = true
        offset += 1
        continue
      }
      let (scalar, width) = Self.scalar(at: offset, of: bytes)
      if LetterCode.code(of: scalar) != 0 {
        offset = readLetters(of: bytes, from: offset)
      } else {
        read(CharacterClass(scalar), offset..<offset + width)
        offset += width
      }
    }
    flush(at: offset)
  }

  /// Takes the letters that stand here, and says where they end.
  private mutating func readLetters(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if digitCount > 0 { flush(at: start) }
    if word.isEmpty { begin(at: start) }
    var letters = word
    var offset = start
    while offset < bytes.count {
      let (scalar, width) = Self.scalar(at: offset, of: bytes)
      let code = LetterCode.code(of: scalar)
      guard code != 0 else { break }
      letters.append(code)
      offset += width
    }
    word = letters
    return offset
  }

  /// A scalar of UTF-8, which is known to be whole, and its bytes; Cyrillic takes two.
  @inline(__always)
  private static func scalar(
    at offset: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[offset])
    guard first >= 0x80 else { return (first, 1) }
    if first < 0xE0, offset + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    return longScalar(at: offset, of: bytes)
  }

  private static func longScalar(
    at offset: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[offset])
    let width = min(first < 0xF0 ? 3 : 4, bytes.count - offset)
    var scalar = first & (first < 0xF0 ? 0x0F : 0x07)
    for byte in bytes[offset + 1..<offset + width] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    return (scalar, width)
  }

  /// Takes the digits that stand here, and says where they end.
  private mutating func readDigits(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if !word.isEmpty { flush(at: start) }
    if digitCount == 0 { begin(at: start) }
    var (value, count, offset) = (number, digitCount, start)
    while offset < bytes.count {
      let digit = bytes[offset] &- 0x30
      guard digit < 10 else { break }
      count += 1
      value = count > 9 ? 999_999_999 : value * 10 + Int(digit)
      offset += 1
    }
    (number, digitCount) = (value, count)
    return offset
  }

  private mutating func read(_ character: CharacterClass, _ place: Range<Int>) {
    let offset = place.lowerBound
    switch character {
    case .combining(let mark):
      if mark == 0x306, word.last == LetterCode.plainI { word.replaceLast(LetterCode.shortI) }
    case .invisible: break
    case .space:
      flush(at: offset)
      hasSpace = true
    case .lineBreak:
      flush(at: offset)
      hasSpace = true
      hasLineBreak = true
    case .quote:
      flush(at: offset)
      hasQuote = true
    case .dot:
      flush(at: offset)
      if !tokens.isEmpty { tokens[tokens.count - 1].hasDotAfter = true }
      dotCount += 1
    case .mark(let lexeme):
      flush(at: offset)
      // Two hyphens are a typewriter's dash.
      if lexeme == .dash, tokens.last?.lexeme == .dash, !hasSpace { return }
      append(PhraseToken(range: place, lexeme: lexeme))
    }
  }

  /// A full stop between two numbers belongs to a date; elsewhere it only ends an abbreviation.
  private mutating func begin(at offset: Int) {
    start = offset
    guard dotCount > 0 else { return }
    // «15.05.2024..20.05.2024» is a range as well, «сентябрь 2023 г.. » a slip.
    let isBetweenNumbers = word.isEmpty && tokens.last?.lexeme == .number
    if dotCount >= 3 || dotCount == 2 && isBetweenNumbers {
      tokens.append(PhraseToken(range: offset..<offset, lexeme: .dash))
    }
    if dotCount == 1, isBetweenNumbers { pendingDot = true }
    dotCount = 0
  }

  private mutating func flush(at offset: Int) {
    if !word.isEmpty {
      pendingDot = false
      append(
        PhraseToken(range: start..<offset, word: word, lexeme: Vocabulary.shared.lexeme(of: word)))
      word = PackedWord()
    } else if digitCount > 0 {
      if pendingDot {
        pendingDot = false
        tokens.append(PhraseToken(range: start..<start, lexeme: .dot))
      }
      append(
        PhraseToken(
          range: start..<offset, value: number, lexeme: .number,
          digitCount: UInt8(clamping: digitCount)))
      number = 0
      digitCount = 0
    }
  }

  private mutating func append(_ token: PhraseToken) {
    var token = token
    token.hasSpaceBefore = hasSpace
    token.hasLineBreakBefore = hasLineBreak
    token.hasQuoteBefore = hasQuote
    tokens.append(token)
    hasSpace = false
    hasLineBreak = false
    hasQuote = false
    dotCount = 0
  }
}
