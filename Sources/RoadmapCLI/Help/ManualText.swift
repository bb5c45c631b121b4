/// Text for a manual page, in the macros of `man` (man(7)).
enum ManualText {
  /// Text within a line: nothing in it is an escape, and a hyphen is one that can be copied.
  static func inline(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line of text, which no dot or apostrophe turns into a macro.
  static func line(_ text: String) -> String {
    let inert = inline(text)
    return inert.hasPrefix(".") || inert.hasPrefix("'") ? "\\&" + inert : inert
  }

  /// The argument of a macro, in quotes.
  static func argument(_ text: String) -> String {
    "\"" + inline(text).replacing("\"", with: "\\(dq") + "\""
  }
}
