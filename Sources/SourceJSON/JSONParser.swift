/// Reads a text in one pass into records and faults.
///
/// The way through correct text is in this file and its neighbours for strings and numbers. What
/// may not stand where it stands goes to `recover`, which is slow, never fails, and always either
/// moves on or changes what is expected.
struct JSONParser {
  /// What may come next.
  enum Expectation {
    case root
    case firstElement
    case element
    case firstKey
    case key
    case colon
    case memberValue
    case separator
    case end
  }

  /// How many faults are counted before the reader gives up.
  static let maximumFaultCount = 10_000

  let maximumDepth: Int
  var records: [JSONRecord] = []
  var faults: [JSONSyntaxError] = []
  /// How often a fault was reported, also where it was not noted for itself.
  var reportCount = 0
  var expected = Expectation.root

  /// The innermost open container, or -1.
  var open = -1
  var depth = 0
  var inObject = false
  /// Where the comma stands that came last.
  var lastComma = 0
  /// Whether the text is in another encoding than UTF-8; nil as long as nothing hints at one.
  var isForeignEncoding: Bool?
  /// Whether so many faults were found that the rest of the text is not read.
  var hasGivenUp = false
  /// Whether content below the depth limit ran to the end of the text.
  var endsInDeepContent = false
  /// The array in which a colon was found last, or -1.
  var arrayWithColons = -1
  /// Where a search for the end of a conflict has stopped without finding it.
  var conflictSearchEnd = 0
  /// Whether a search for the end of a comment has found none.
  var lacksCommentEnd = false

  init(maximumDepth: Int) {
    self.maximumDepth = max(1, maximumDepth)
  }

  mutating func parse(_ bytes: Span<UInt8>) {
    // A record for every 16 bytes is more than a roadmap needs, and what is not used costs nothing.
    records.reserveCapacity(bytes.count / 16)
    var offset = bytes.startsWithByteOrderMark ? 3 : 0
    while true {
      offset = Self.skipWhitespace(bytes, from: offset)
      guard offset < bytes.count else { break }
      offset = step(bytes, at: offset, bytes[offset])
    }
    finish(bytes)
  }

  /// Reads one token, which begins with `byte`, and returns what stands behind it.
  @inline(__always)
  private mutating func step(_ bytes: Span<UInt8>, at offset: Int, _ byte: UInt8) -> Int {
    switch expected {
    case .separator:
      if byte == UInt8(ascii: ",") {
        lastComma = offset
        expected = inObject ? .key : .element
        return offset &+ 1
      }
      if byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        return close(at: offset &+ 1)
      }
    case .key, .firstKey:
      if byte == UInt8(ascii: "\"") {
        let end = scanString(bytes, at: offset)
        expected = .colon
        if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
          expected = .memberValue
          return end &+ 1
        }
        return end
      }
      if byte == UInt8(ascii: "}"), expected == .firstKey { return close(at: offset &+ 1) }
    case .colon:
      if byte == UInt8(ascii: ":") {
        expected = .memberValue
        return offset &+ 1
      }
    case .root, .firstElement, .element, .memberValue:
      return scanValue(bytes, at: offset, byte)
    case .end:
      break
    }
    return recover(bytes, at: offset)
  }

  @inline(__always)
  private mutating func scanValue(_ bytes: Span<UInt8>, at offset: Int, _ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "\""):
      let end = scanString(bytes, at: offset)
      expected = afterValue
      return end
    case UInt8(ascii: "{"):
      return openContainer(.object, bytes, at: offset)
    case UInt8(ascii: "["):
      return openContainer(.array, bytes, at: offset)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return scanNumber(bytes, at: offset)
    case UInt8(ascii: "t"):
      return scanLiteral(.true, "true", bytes, at: offset)
    case UInt8(ascii: "f"):
      return scanLiteral(.false, "false", bytes, at: offset)
    case UInt8(ascii: "n"):
      return scanLiteral(.null, "null", bytes, at: offset)
    case UInt8(ascii: "]") where expected == .firstElement:
      return close(at: offset &+ 1)
    default:
      return recover(bytes, at: offset)
    }
  }

  /// What may follow a whole value.
  var afterValue: Expectation {
    @inline(__always) get { open < 0 ? .end : .separator }
  }

  /// Steps over the four whitespace characters of JSON, eight spaces at a time.
  @inline(__always)
  static func skipWhitespace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        offset &+= 1
        while offset &+ 8 <= bytes.count {
          let word = ByteWord(bytes, at: offset).bits ^ ByteWord.spaces
          offset &+= ByteWord.count(before: word)
          if word != 0 { break }
        }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        offset &+= 1
      default:
        return offset
      }
    }
    return offset
  }
}
