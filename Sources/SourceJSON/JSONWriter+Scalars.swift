extension JSONWriter {
  /// A text as a JSON string, in quotes.
  ///
  /// Beyond what RFC 8259 asks for, DEL, the C1 controls and the line separators are escaped, so
  /// that a text can neither steer a terminal nor break a line.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A number in the shortest form that reads back the same; `null` where it is not finite.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // `Int(exactly:)` would call the C library's mathematics, which a bare program does not link.
    if value.magnitude < 0x1p53, Double(Int(value)) == value { return String(Int(value)) }
    return value.description
  }
}
