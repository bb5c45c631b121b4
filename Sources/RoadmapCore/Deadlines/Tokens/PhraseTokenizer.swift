/// Cuts a phrase into words, numbers and marks in one pass, and looks the words up.
///
/// Case, ё and е, kinds of dash, quote and space, invisible characters and stray accents are gone
/// afterwards; a word ends where a number begins, so «апрель2021» is two tokens.
struct PhraseTokenizer {
  private(set) var tokens: [PhraseToken] = []
  /// The token that is being read, with what stands before it.
  private var next = PhraseToken()
  /// Where it begins.
  private var start = 0
  /// How many full stops stand before it.
  private var dotCount = 0
  /// Whether one of them belongs to a date, if it is a number.
  private var hasDotOfDate = false

  /// The tokens of a phrase.
  static func tokens(of text: String) -> [PhraseToken] {
    var tokenizer = PhraseTokenizer()
    tokenizer.tokens.reserveCapacity(16)
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
        next.hasSpaceBefore = true
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
    if next.digitCount > 0 { flush(at: start) }
    if next.word.isEmpty { begin(at: start) }
    var letters = next.word
    var offset = start
    while offset < bytes.count {
      if offset + 1 < bytes.count,
        let code = LetterCode.code(ofCyrillic: bytes[offset], bytes[offset + 1])
      {
        letters.append(code)
        offset += 2
        continue
      }
      let (scalar, width) = Self.scalar(at: offset, of: bytes)
      let code = LetterCode.code(of: scalar)
      guard code != 0 else { break }
      letters.append(code)
      offset += width
    }
    next.word = letters
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
    if !next.word.isEmpty { flush(at: start) }
    if next.digitCount == 0 { begin(at: start) }
    var (value, count, offset) = (next.value, Int(next.digitCount), start)
    while offset < bytes.count {
      let digit = bytes[offset] &- 0x30
      guard digit < 10 else { break }
      count += 1
      value = value &* 10 &+ Int(digit)
      offset += 1
    }
    next.value = count > 9 ? 999_999_999 : value
    next.digitCount = UInt8(clamping: count)
    return offset
  }

  private mutating func read(_ character: CharacterClass, _ place: Range<Int>) {
    let offset = place.lowerBound
    switch character {
    case .combining(let mark):
      if mark == 0x306, next.word.last == LetterCode.plainI {
        next.word.replaceLast(LetterCode.shortI)
      }
    case .invisible: break
    case .space:
      flush(at: offset)
      next.hasSpaceBefore = true
    case .lineBreak:
      flush(at: offset)
      next.hasSpaceBefore = true
      next.hasLineBreakBefore = true
    case .quote:
      flush(at: offset)
      next.hasQuoteBefore = true
    case .dot:
      flush(at: offset)
      if !tokens.isEmpty { tokens[tokens.count - 1].hasDotAfter = true }
      dotCount += 1
    case .mark(let lexeme):
      flush(at: offset)
      // Two hyphens are a typewriter's dash.
      if lexeme == .dash, tokens.last?.lexeme == .dash, !next.hasSpaceBefore { return }
      append(lexeme, place)
    }
  }

  /// A full stop between two numbers belongs to a date; elsewhere it only ends an abbreviation.
  @inline(__always)
  private mutating func begin(at offset: Int) {
    start = offset
    if dotCount > 0 { settleDots() }
  }

  private mutating func settleDots() {
    // «15.05.2024..20.05.2024» is a range as well, «сентябрь 2023 г.. » a slip.
    let isBetweenNumbers = next.word.isEmpty && tokens.last?.lexeme == .number
    if dotCount >= 3 || dotCount == 2 && isBetweenNumbers {
      tokens.append(PhraseToken(range: start..<start, lexeme: .dash))
    }
    if dotCount == 1, isBetweenNumbers { hasDotOfDate = true }
    dotCount = 0
  }

  /// Ends the word or the number that is being read.
  @inline(__always)
  private mutating func flush(at offset: Int) {
    if !next.word.isEmpty {
      hasDotOfDate = false
      append(Vocabulary.shared.lexeme(of: next.word), start..<offset)
    } else if next.digitCount > 0 {
      flushNumber(at: offset)
    }
  }

  private mutating func flushNumber(at offset: Int) {
    if hasDotOfDate {
      hasDotOfDate = false
      tokens.append(PhraseToken(range: start..<start, lexeme: .dot))
    }
    append(.number, start..<offset)
  }

  private mutating func append(_ lexeme: Lexeme, _ range: Range<Int>) {
    next.lexeme = lexeme
    next.range = range
    tokens.append(next)
    next = PhraseToken()
    dotCount = 0
  }
}
