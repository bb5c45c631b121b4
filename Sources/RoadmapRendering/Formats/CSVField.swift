/// One field of comma-separated values, which no spreadsheet takes for a formula.
enum CSVField {
  /// The field, in quotes where RFC 4180 or a reader with another separator needs them.
  static func text(_ text: String) -> String {
    var field = TerminalText.safeExceptLayout(text)
    if isFormula(field) { field = "'" + field }
    guard field.utf8.contains(where: needsQuotes) else { return field }
    return "\"" + field.escaping { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  /// A name that looks like a number, such as `1.10`, as Excel keeps it: a formula that is a text.
  static func excelText(_ text: String) -> String {
    let isNumeric =
      !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
      }
    return isNumeric ? "\"=\"\"\(text)\"\"\"" : self.text(text)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\""),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  /// Whether a spreadsheet would run the text: it begins as a formula and is no plain number.
  ///
  /// Apostrophes before a formula are the text's own, so that whoever reads it takes away one.
  private static func isFormula(_ text: String) -> Bool {
    let text = text.drop { $0 == "'" }
    return switch text.unicodeScalars.first {
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF20}", "\u{FF0B}", "\u{FF0D}": true
    case "+", "-": !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Whether the bytes are digits with at most one decimal sign between them: `12`, `47.5`, `47,5`.
  private static func isNumber(_ bytes: Substring.UTF8View) -> Bool {
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
