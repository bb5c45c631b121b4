/// What a character is, as far as reading, comparing and showing text depends on it.
package enum CharacterSort: UInt8, Sendable {
  /// A letter, a digit, punctuation: it is what is seen of it.
  case other
  /// A blank of some width.
  case space
  /// A tab or a line break, which plain text, JSON and office files keep.
  case layout
  /// A line break that few programs show as one: of printers, terminals, other systems.
  case oldBreak
  /// A control character; it is not seen, and a terminal obeys it.
  case control
  /// What turns the direction of writing.
  case direction
  /// A place where a word may be divided; programs disagree on its width.
  case softHyphen
  /// Nothing that can be seen or means anything: a space without width, a byte order mark.
  case invisible
  /// What makes one picture of two characters; without width, and idle beside letters.
  case joiner
  /// A mark above or below the letter before it.
  case combining
  /// A quotation mark or an apostrophe.
  case quote
  /// A hyphen or a dash.
  case dash
  /// Three full stops in one character.
  case ellipsis

  /// Looks a character up.
  package init(_ scalar: Unicode.Scalar) { self.init(code: scalar.value) }

  /// Looks a code point up.
  package init(code: UInt32) {
    let table = CharacterTable.sorts
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].range.upperBound < code { low = middle + 1 } else { high = middle }
    }
    self = low < table.count && table[low].range.contains(code) ? table[low].sort : .other
  }

  /// Whether a terminal or a page obeys the character rather than show it; tabs and line breaks are not
  /// counted.
  package var isObeyed: Bool {
    switch self {
    case .control, .direction, .oldBreak: true
    default: false
    }
  }

  /// Whether words end here and nothing is seen.
  package var isBlank: Bool {
    switch self {
    case .space, .layout, .oldBreak: true
    default: false
    }
  }

  /// Whether nothing is seen of the character itself: it is a mark, has no width, or is no text.
  package var isHidden: Bool {
    switch self {
    case .control, .direction, .softHyphen, .invisible, .joiner, .combining: true
    default: false
    }
  }

  /// For every byte, whether a character of the table may begin with it in UTF-8.
  package static let leads: [Bool] = {
    var leads = Array(repeating: false, count: 256)
    for scalar in listed {
      if let byte = UTF8.encode(scalar)?.first { leads[Int(byte)] = true }
    }
    return leads
  }()

  /// All characters that have a sort of their own, ascending.
  package static var listed: [Unicode.Scalar] {
    CharacterTable.sorts.flatMap { $0.range.compactMap { Unicode.Scalar($0) } }
  }
}

extension Span<UInt8> {
  /// The character at an offset of valid UTF-8, and how many bytes it takes; of one that is cut off,
  /// what there is.
  @inline(__always)
  package func character(at offset: Int) -> (code: UInt32, width: Int) {
    let first = UInt32(self[offset])
    guard first >= 0xC0 else { return (first, 1) }
    let whole = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let width = Swift.min(whole, count - offset)
    var code = first & (0xFF >> UInt32(whole + 1))
    for index in 1..<Swift.max(width, 1) { code = code << 6 | UInt32(self[offset + index] & 0x3F) }
    return (code, width)
  }
}
