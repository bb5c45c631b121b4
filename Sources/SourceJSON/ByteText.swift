extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether the byte may belong to a word without quotes.
  @inline(__always)
  var isWordPart: Bool {
    isASCIILetter || isDigit || self >= 0x80 || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "$")
  }

  /// Whether a number cannot end before the byte.
  @inline(__always)
  var isNumberTail: Bool {
    isDigit || isASCIILetter || self == UInt8(ascii: ".") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }

  @inline(__always)
  var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// Whether JSON takes the byte for whitespace.
  @inline(__always)
  var isJSONWhitespace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineBreak
  }
}

extension Span<UInt8> {
  /// Whether the text begins with U+FEFF.
  var startsWithByteOrderMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  /// Whether an ASCII word stands at an offset.
  @inline(__always)
  func holds(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard length <= count - offset else { return false }
    let text = UnsafeRawPointer(word.utf8Start)
    func isSame(at index: Int) -> Bool {
      UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        == ByteWord(self, at: offset &+ index).bits
    }
    guard length < 8 else {
      // The last eight bytes may be looked at together with some that were seen before.
      var index = 0
      while index &+ 8 < length {
        guard isSame(at: index) else { return false }
        index &+= 8
      }
      return isSame(at: length &- 8)
    }
    for index in 0..<length where self[offset &+ index] != word.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes of a range are those of a range of as many of another text.
  func isSame(_ range: Range<Int>, as other: Span<UInt8>, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    let (start, otherStart) = (range.lowerBound, otherRange.lowerBound)
    var offset = 0
    while offset &+ 8 <= range.count {
      guard
        ByteWord(self, at: start &+ offset).bits
          == ByteWord(other, at: otherStart &+ offset).bits
      else { return false }
      offset &+= 8
    }
    while offset < range.count {
      guard self[start &+ offset] == other[otherStart &+ offset] else { return false }
      offset &+= 1
    }
    return true
  }

  /// The offset of the line break that ends the line of an offset, or the end of the text.
  func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset &+ 8 <= count {
      let word = ByteWord(self, at: offset)
      let breaks = word.lineBreaks
      if breaks != 0 { return offset &+ ByteWord.count(before: breaks) }
      offset &+= 8
    }
    while offset < count, !self[offset].isLineBreak { offset += 1 }
    return offset
  }

  /// The offset behind the last byte before an offset that is no whitespace.
  func textEnd(before offset: Int) -> Int {
    var offset = offset
    while offset > 0, self[offset - 1].isJSONWhitespace { offset -= 1 }
    return offset
  }

  /// The offset of the first byte from an offset on that is neither space nor tab.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    return offset
  }

  /// How many spaces and tabs stand before an offset that nothing else precedes on its line.
  func indentation(before offset: Int) -> Int? {
    var start = offset
    while start > 0, self[start - 1] == UInt8(ascii: " ") || self[start - 1] == UInt8(ascii: "\t") {
      start -= 1
    }
    guard start == 0 || self[start - 1].isLineBreak else { return nil }
    return offset - start
  }

  /// How many spaces and tabs the line of an offset begins with; nil where it begins far away.
  func indentation(ofLineWith offset: Int) -> Int? {
    var start = offset
    while start > 0, !self[start - 1].isLineBreak {
      guard offset - start < 1_024 else { return nil }
      start -= 1
    }
    return skippingBlanks(from: start) - start
  }

  /// Whether a line break stands in a range.
  func holdsLineBreak(in range: Range<Int>) -> Bool {
    range.contains { self[$0].isLineBreak }
  }
}
