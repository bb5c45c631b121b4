/// Text from a file, made inert for a Mermaid chart: it neither ends a line nor begins a task's data.
enum MermaidText {
  /// The text on one line, with the marks of the language and of HTML as entity codes (`#58;`).
  static func inline(_ text: String) -> String {
    TerminalText.safe(text).escaping { scalar in
      switch scalar {
      case "#", ";", ":", ",", "%", "<", ">", "&", "\"", "'", "\\", "`", "{", "}", "[", "]", "$":
        "#\(scalar.value);"
      default: nil
      }
    }
  }
}
