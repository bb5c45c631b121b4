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

  /// Text over as many lines as it takes, none longer than 80 bytes where its words allow that; `man`
  /// fills its own lines.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      let next = inline(String(word))
      if !current.isEmpty, current.utf8.count + 1 + next.utf8.count > 78 {
        lines.append(current)
        current = next
      } else {
        current += (current.isEmpty ? "" : " ") + next
      }
    }
    return (lines + [current]).map(inert)
  }

  private static func inert(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// The argument of a macro, in quotes.
  static func argument(_ text: String) -> String {
    "\"" + inline(text).replacing("\"", with: "\\(dq") + "\""
  }
}
