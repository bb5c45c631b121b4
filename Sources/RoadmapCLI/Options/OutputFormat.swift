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
  /// A page for a browser and for paper.
  case html
  /// A Word file, to be signed.
  case docx

  /// The formats of every command that reads a roadmap.
  static let everyday: [OutputFormat] = [.text, .json, .csv, .markdown]

  /// Whether the answer is of no use on a terminal: its place is a file.
  var belongsInFile: Bool { self == .html || self == .docx }
}
