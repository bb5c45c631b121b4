/// A second opinion on what JSON is: RFC 8259 to the letter, in as few words as it takes.
///
/// It says yes or no and nothing else, and shares no line with the reader that it is held against.
struct StrictJSON {
  private let bytes: [UInt8]
  private var offset = 0

  /// Whether a text is JSON, with or without a byte order mark, without half of a surrogate pair, and
  /// no deeper than the reader goes.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var text = StrictJSON(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text.offset = 3 }
    return text.takeValue(depth: 0) && text.next == nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The next byte that is no white space.
  private var next: UInt8? {
    mutating get {
      while let byte {
        guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
        offset += 1
      }
      return nil
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { take($0) } }

  private mutating func takeValue(depth: Int) -> Bool {
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return takeContainer(depth: depth + 1)
    case UInt8(ascii: "\""): return takeString()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return takeNumber()
    }
  }

  private mutating func takeContainer(depth: Int) -> Bool {
    guard depth <= 512 else { return false }
    let isObject = take("{" as Unicode.Scalar)
    let close: Unicode.Scalar = isObject ? "}" : "]"
    if !isObject { offset += 1 }
    if next == UInt8(ascii: close) { return take(close) }
    while true {
      if isObject {
        guard next != nil, takeString(), next != nil, take(":" as Unicode.Scalar) else {
          return false
        }
      }
      guard takeValue(depth: depth), next != nil else { return false }
      if take(close) { return true }
      guard take("," as Unicode.Scalar) else { return false }
    }
  }

  private mutating func takeString() -> Bool {
    guard take("\"" as Unicode.Scalar) else { return false }
    while let byte, byte >= 0x20 {
      offset += 1
      if byte == UInt8(ascii: "\"") { return true }
      if byte == UInt8(ascii: "\\"), !takeEscape() { return false }
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard let byte else { return false }
    offset += 1
    guard byte == UInt8(ascii: "u") else {
      return "\"\\/bfnrt".utf8.contains(byte)
    }
    guard let unit = takeUnit(), !(0xDC00..<0xE000).contains(unit) else { return false }
    guard (0xD800..<0xDC00).contains(unit) else { return true }
    guard take("\\u"), let second = takeUnit() else { return false }
    return (0xDC00..<0xE000).contains(second)
  }

  private mutating func takeUnit() -> Int? {
    guard offset + 4 <= bytes.count else { return nil }
    var unit = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit * 16 + digit
    }
    offset += 4
    return unit
  }

  private mutating func takeNumber() -> Bool {
    _ = take("-" as Unicode.Scalar)
    if !take("0" as Unicode.Scalar), !takeDigits() { return false }
    if take("." as Unicode.Scalar), !takeDigits() { return false }
    if take("e" as Unicode.Scalar) || take("E" as Unicode.Scalar) {
      if !take("+" as Unicode.Scalar) { _ = take("-" as Unicode.Scalar) }
      return takeDigits()
    }
    return true
  }

  private mutating func takeDigits() -> Bool {
    let start = offset
    while let byte, (0x30...0x39).contains(byte) { offset += 1 }
    return offset > start
  }
}
