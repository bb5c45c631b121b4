/// Text from a file, made inert for a Mermaid chart: it neither ends a line nor begins a task's data.
enum MermaidText {
  /// The text on one line, with the marks of the language and of HTML as entity codes (`#58;`).
  static func inline(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "#", ";", ":", ",", "%", "<", ">", "&", "\"", "'", "\\", "`", "{", "}", "[", "]", "$":
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
