/// Values of an iCalendar file.
enum CalendarText {
  /// Text with what would end or divide a value escaped (RFC 5545, 3.3.11), and with control and
  /// direction characters shown instead of obeyed.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var follows: Unicode.Scalar?
    for scalar in TerminalText.safeExceptLayout(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where follows == "\r": break
      case "\n", "\r":
        result.append("\\")
        result.append("n")
      default: result.append(scalar)
      }
      follows = scalar
    }
    return String(result)
  }
}
