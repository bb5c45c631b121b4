/// Text from a file for Word, Excel and pages: control and direction characters are shown, line breaks stay.
enum OfficeText {
  /// The text with one character for each line break.
  static func safe(_ text: String) -> String {
    let shown = TerminalText.safeExceptLayout(text)
    guard shown.utf8.contains(UInt8(ascii: "\r")) else { return shown }
    return shown.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
