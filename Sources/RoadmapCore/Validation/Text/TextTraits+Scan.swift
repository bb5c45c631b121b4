import Letters

extension TextTraits {
  /// What a byte is for the scan, as far as one byte says it.
  private enum Sort: UInt8, CaseIterable {
    case other
    case latin
    case digit
    /// A full stop or a bracket, as it closes the number of a list.
    case stop
    /// The same right behind a digit.
    case numberEnd
    case space
    case dash
    case cyrillic
    case markup
    case control
    case mark
    /// A dash behind a space, which wants a space behind it.
    case freeDash
    /// A byte in the middle of a character, which says nothing.
    case inside
    /// The first byte of what the next bytes decide.
    case open
  }

  /// What the scan remembers of a text: its traits so far and the alphabets.
  private struct Sight {
    var bits: UInt16 = 0

    static let latin: UInt16 = 0x100
    static let cyrillic: UInt16 = 0x200

    mutating func insert(_ traits: TextTraits) { bits |= UInt16(traits.rawValue) }
  }

  private static func sort(of byte: UInt8) -> Sort {
    switch byte {
    case 0..<0x20, 0x7F: .control
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "."), UInt8(ascii: ")"): .stop
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .latin
    case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: "_"):
      .markup
    case 0x80...0xBF: .inside
    case 0xC0... where CharacterSort.leads[Int(byte)]: .open
    case 0xD0...0xD3: .cyrillic
    // Of the Cyrillic letters D4 begins the last.
    case 0xD4: .open
    default: .other
    }
  }

  /// What a character is behind another one, and what is seen by that.
  private static func step(from previous: Sort, to sort: Sort) -> (state: Sort, sight: Sight) {
    var sight = Sight()
    if previous == .freeDash, sort != .space { sight.insert(.spacing) }
    switch sort {
    case .latin: sight.bits |= Sight.latin
    case .cyrillic:
      sight.bits |= Sight.cyrillic
      if previous == .digit || previous == .numberEnd { sight.insert(.gluedDigit) }
    case .stop:
      if previous == .digit || previous == .numberEnd { return (.numberEnd, sight) }
    case .digit:
      if previous == .cyrillic { sight.insert(.gluedDigit) }
    case .space:
      if previous == .space || previous == .dash { sight.insert(.spacing) }
    case .dash:
      if previous == .space { return (.freeDash, sight) }
    case .markup: sight.insert(.markup)
    case .mark: sight.insert(.marks)
    case .other, .control, .numberEnd, .freeDash, .inside, .open: break
    }
    return (sort, sight)
  }

  /// For every sort before and every byte: the sort, and in the upper bits what is seen.
  ///
  /// Bytes whose sort is `open`, and control characters, are left to a closer look.
  private static let steps: [UInt32] = Sort.allCases.flatMap { previous in
    (0...255).map { (byte: UInt8) in
      let sort = sort(of: byte)
      guard sort != .inside else { return UInt32(previous.rawValue) }
      guard sort != .open, sort != .control else { return UInt32(Sort.open.rawValue) }
      let (state, sight) = step(from: previous, to: sort)
      return UInt32(state.rawValue) | UInt32(sight.bits) << 8
    }
  }

  /// Looks over the bytes of a text without escapes.
  init(of bytes: Span<UInt8>, _ range: Range<Int>) {
    self = Self.glance(bytes, range) ?? TextTraits(scanning: bytes, range)
  }

  /// Looks once at every byte of a text without escapes.
  init(scanning bytes: Span<UInt8>, _ range: Range<Int>) {
    var sight = Sight()
    // A text begins as behind a space.
    var state = Sort.space.rawValue
    let open = Sort.open.rawValue
    Self.steps.withUnsafeBufferPointer { steps in
      for index in range {
        let next = steps[Int(state) &<< 8 | Int(bytes[index])]
        let sort = UInt8(truncatingIfNeeded: next)
        guard sort != open else {
          let (sort, seen) = Self.lookClosely(bytes, at: index, end: range.upperBound)
          let (after, sightOfStep) = Self.step(from: Sort(rawValue: state) ?? .other, to: sort)
          sight.insert(seen)
          sight.bits |= sightOfStep.bits
          state = after.rawValue
          continue
        }
        sight.bits |= UInt16(truncatingIfNeeded: next >> 8)
        state = sort
      }
    }
    if state == Sort.space.rawValue || state == Sort.freeDash.rawValue { sight.insert(.spacing) }
    if sight.bits & Sight.latin != 0, sight.bits & Sight.cyrillic != 0 {
      sight.insert(.twoAlphabets)
    }
    self.init(rawValue: UInt8(truncatingIfNeeded: sight.bits))
  }

  /// What a character is that its first byte does not tell, and what it shows by itself.
  private static func lookClosely(
    _ bytes: Span<UInt8>, at index: Int, end: Int
  ) -> (Sort, TextTraits) {
    let (code, width) = bytes.character(at: index)
    guard index + width <= end, let scalar = Unicode.Scalar(code) else { return (.other, []) }
    switch CharacterSort(scalar) {
    case .layout: return (.control, .spacing)
    case .control, .direction: return (.other, .control)
    case .oldBreak: return (.control, [.control, .spacing])
    case .invisible, .softHyphen, .joiner: return (.other, .marks)
    case .combining: return (.mark, .marks)
    case .space: return (.space, [])
    case .dash: return (.dash, [])
    case .quote: return (.other, scalar == "«" || scalar == "»" ? .quotes : [])
    case .ellipsis: return (.other, [])
    case .other: return (Alphabet.isCyrillic(scalar) ? .cyrillic : .other, [])
    }
  }
}
