/// Bytes that are not UTF-8.
extension JSONParser {
  /// Reports bytes that begin no scalar; in a text of another encoding only the first of them.
  @inline(never)
  mutating func reportInvalidUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let isForeign = isForeignEncoding ?? bytes.seemsEightBit
    let isFirst = isForeignEncoding == nil
    isForeignEncoding = isForeign
    if !isForeign || isFirst || faults.last?.range.upperBound == range.lowerBound {
      report(.invalidUTF8, range)
    } else {
      reportCount &+= 1
    }
  }

  /// Reports what is no UTF-8 in a range; whether there was any.
  mutating func reportBrokenScalars(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var found = false
    while offset < range.upperBound {
      let scalar = UTF8Scalar(bytes, at: offset)
      if case .invalid(let width) = scalar {
        reportInvalidUTF8(bytes, offset..<offset + width)
        found = true
      }
      offset += scalar.width
    }
    return found
  }
}

extension Span<UInt8> {
  /// Whether a text with bytes that are not UTF-8 seems to be in a code page such as Windows-1251.
  ///
  /// In one, pairs of bytes that happen to make a scalar are rare.
  fileprivate var seemsEightBit: Bool {
    var valid = 0
    var invalid = 0
    var offset = 0
    while offset < count {
      let scalar = UTF8Scalar(self, at: offset)
      switch scalar {
      case .valid(let width): if width > 1 { valid += 1 }
      case .invalid(let width): invalid += width
      }
      offset += scalar.width
    }
    return valid < invalid / 8
  }
}
