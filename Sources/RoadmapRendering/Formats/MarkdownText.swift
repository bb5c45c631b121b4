/// Text from a file, made inert for Markdown: it shows as it was written and formats nothing.
///
/// The marks are those of CommonMark 0.31 and of GitHub's tables, strikethrough and formulas.
enum MarkdownText {
  /// The text for the middle of a line or a cell; line breaks become `<br>`.
  static func inline(_ text: String) -> String {
    lines(of: text).map(escaped).joined(separator: "<br>")
  }

  /// The text for the start of a block, where a number or a dash would begin a list.
  static func block(_ text: String) -> String {
    let inert = inline(text)
    let bytes = inert.utf8
    guard let first = bytes.first else { return inert }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { return "\\" + inert }

    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let after = bytes[digits.endIndex...].prefix(2)
    guard !digits.isEmpty, let mark = after.first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      after.count == 1 || after.last == UInt8(ascii: " ")
    else { return inert }
    return "\(inert[..<digits.endIndex])\\\(inert[digits.endIndex...])"
  }

  /// The lines without the blanks around them, which Markdown would read as indentation or breaks.
  private static func lines(of text: String) -> [Substring] {
    let safe = TerminalText.safeExceptLayout(text)
    var lines = safe.split(whereSeparator: \.isNewline).map { line in
      var line = line.drop(while: \.isWhitespace)
      while line.last?.isWhitespace == true { line.removeLast() }
      return line
    }
    lines.removeAll(where: \.isEmpty)
    return lines
  }

  private static func escaped(_ line: Substring) -> String {
    line.escaping { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\t": " "
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": "\\\(scalar)"
      default: nil
      }
    }
  }
}
