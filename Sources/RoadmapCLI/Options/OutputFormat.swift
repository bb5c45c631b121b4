/// A format that an answer can have.
enum OutputFormat: String, CaseIterable, Sendable {
  /// A screen for people.
  case text
  /// JSON for programs.
  case json
  /// Comma-separated values for spreadsheets.
  case csv
  /// Markdown.
  case markdown = "md"
}
