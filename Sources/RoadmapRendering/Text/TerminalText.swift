import Letters

/// Text from a file, made harmless for a terminal.
///
/// Control characters could move the cursor, change the title or erase lines, and direction marks
/// could show words in another order than they are stored in: both become visible notation. A CI log
/// is a terminal too, and takes lines that begin with `::error` and what looks like `##[error]` or
/// `##vso[…]` for commands: the marks of commands are held apart by a character without width.
package enum TerminalText {
  /// The text on one line, with every control and direction character shown instead of obeyed.
  ///
  /// A run of white space with a tab or a line break in it becomes one space. Soft hyphens go, as
  /// terminals disagree on their width.
  package static func safe(_ text: String) -> String {
    if isHarmless(text) { return text }
    return disarmed(
      text.unicodeScalars.contains(where: isObeyed) ? shown(text, keepsLayout: false) : text)
  }

  /// The styled text with every run made safe.
  package static func safe(_ text: StyledText) -> StyledText {
    guard text.runs.contains(where: { !isHarmless($0.text) }) else { return text }
    return text.runs.reduce(into: StyledText("")) {
      $0 += StyledText(safe($1.text), $1.tone, isWhole: $1.isWhole)
    }
  }

  /// The text with the same characters shown, but its tabs and line breaks left for the caller.
  static func safeExceptLayout(_ text: String) -> String {
    disarmed(text.unicodeScalars.contains(where: isObeyed) ? shown(text, keepsLayout: true) : text)
  }

  /// The marks by which the runners of CI services know their commands, wherever a line may break.
  private static func disarmed(_ text: String) -> String {
    guard holdsCommandMark(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch (result.last, scalar) {
      case (":", ":"), ("#", "#"), ("#", "["): result.append(.wordJoiner)
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a look at the bytes shows that nothing has to be changed, as in nearly every text.
  private static func isHarmless(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where mayBegin[Int(bytes[index])] {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "#"):
        if isCommandMark(bytes[index], next) { return false }
      case 0x80...:
        if Self.isObeyed(code: bytes.character(at: index).code) { return false }
      default: return false
      }
    }
    return true
  }

  /// For every byte, whether a character that is obeyed, or a mark of commands, may begin with it.
  private static let mayBegin: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0..<0x20, 0x7F, 0xF4, UInt8(ascii: ":"), UInt8(ascii: "#"): true
    case 0x80...: CharacterSort.leads[Int(byte)]
    default: false
    }
  }

  private static func holdsCommandMark(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if isCommandMark(last, byte) { return true }
      last = byte
    }
    return false
  }

  /// Whether two characters in a row begin a command of some CI service: `::`, `##`, `#[`.
  static func isCommandMark(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: ":"), UInt8(ascii: ":")), (UInt8(ascii: "#"), UInt8(ascii: "#")),
      (UInt8(ascii: "#"), UInt8(ascii: "[")):
      true
    default: false
    }
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool { isObeyed(code: scalar.value) }

  private static func isObeyed(code: UInt32) -> Bool {
    if ForeignByte.scalars.contains(code) { return true }
    let sort = CharacterSort(code: code)
    return sort.isObeyed || sort == .layout || sort == .softHyphen
  }

  private static func shown(_ text: String, keepsLayout: Bool) -> String {
    var result = String.UnicodeScalarView()
    var isInBreak = false
    for scalar in text.unicodeScalars {
      let isBreak = CharacterSort(scalar) == .layout
      if !keepsLayout, isBreak || (isInBreak && scalar == " ") {
        if result.last != " " { result.append(" ") }
        isInBreak = true
        continue
      }
      if isBreak || !isObeyed(scalar) {
        result.append(scalar)
      } else {
        // One by one: to append a view at once would copy all that stands before it.
        for shown in notation(scalar).unicodeScalars { result.append(shown) }
      }
      isInBreak = false
    }
    return String(result)
  }

  /// A picture of a control character where Unicode has one, otherwise its number.
  private static func notation(_ scalar: Unicode.Scalar) -> String {
    if let byte = ForeignByte.value(of: scalar) { return "\\x" + ForeignByte.digits(byte) }
    return switch scalar.value {
    case 0..<0x20:
      Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
    case 0x7F: "\u{2421}"
    case _ where CharacterSort(scalar) == .softHyphen: ""
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
