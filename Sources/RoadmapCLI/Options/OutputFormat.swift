import RoadmapCore

/// A format that an answer can have.
enum OutputFormat: String, ChoiceWord {
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
  /// An Excel file.
  case xlsx

  /// The format with its names and endings.
  var written: WrittenFormat {
    WrittenFormat(
      name: rawValue, otherNames: [name[.english], name[.russian]], endings: endings)
  }

  private var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .json, .csv, .docx, .xlsx: [rawValue]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    }
  }

  /// The formats of every command that reads a roadmap.
  static let everyday: [OutputFormat] = [.text, .json, .csv, .markdown]

  var name: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "text", ru: "текст")
    case .json: LocalizedText(en: "json", ru: "данные")
    case .csv: LocalizedText(en: "csv", ru: "таблица")
    case .markdown: LocalizedText(en: "markdown", ru: "разметка")
    case .html: LocalizedText(en: "html", ru: "страница")
    case .docx: LocalizedText(en: "word", ru: "ворд")
    case .xlsx: LocalizedText(en: "excel", ru: "эксель")
    }
  }

  /// Whether the answer is of no use on a terminal: its place is a file.
  var belongsInFile: Bool { self == .html || self == .docx || self == .xlsx }
}
