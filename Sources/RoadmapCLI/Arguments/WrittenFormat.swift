import RoadmapCore

/// A format that a command writes, and how the names of such files end.
struct WrittenFormat: Sendable {
  /// What `--format` calls it.
  let name: String
  /// What else it may be called there, in either language.
  var otherNames: [String] = []
  /// The endings without their full stop, the usual one first.
  let endings: [String]

  /// JSON that a command always writes.
  static let json = WrittenFormat(name: "json", endings: ["json"])
  /// Text for people that a command always writes.
  static let text = WrittenFormat(name: "text", endings: ["txt"])

  /// Whether `--format` means it by a word.
  func isCalled(_ typed: String) -> Bool {
    ([name] + otherNames).contains { SearchText($0) == SearchText(typed) }
  }

  /// Endings that say what a file is, whichever command is asked: what has one of them and holds
  /// something else deceives whoever opens it.
  private static let documents: Set = [
    "txt", "json", "csv", "tsv", "md", "markdown", "html", "htm", "docx", "xlsx", "ics", "mmd",
    "mermaid", "sarif", "xml", "pdf", "doc", "xls", "ppt", "pptx", "rtf", "odt", "ods", "odp",
    "zip", "png", "svg", "yaml", "yml",
  ]

  /// Whether an ending promises a format.
  static func isTelling(_ ending: String) -> Bool { documents.contains(ending) }

  /// How the name of a file ends, in lower case and without the full stop; nil where it does not end.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    return ending.isEmpty ? nil : ending
  }
}

extension Command {
  /// The formats that its answer can have, the standard one first.
  var writtenFormats: [WrittenFormat] {
    formats.isEmpty
      ? ownFormats : formats.map(\.written)
  }

  /// Whether the user can choose among them.
  private var hasChoice: Bool {
    writtenFormats.count > 1 && options.contains { $0.name == "format" }
  }

  /// Takes the format from the ending of the name in `--output`, where there is a choice.
  ///
  /// Throws where the ending promises what is not written.
  func settleFormat(of arguments: inout ParsedArguments) throws(UsageError) {
    // A folder has no ending.
    guard !arguments.has(.eachPerson), let file = arguments[.output],
      let ending = WrittenFormat.ending(of: file)
    else { return }
    let fitting = writtenFormats.filter { $0.endings.contains(ending) }
    let format = OptionDeclaration.of(.format)
    if let asked = arguments.given[format.name]?.last, hasChoice {
      guard !fitting.contains(where: { $0.isCalled(asked) }), WrittenFormat.isTelling(ending) else {
        return
      }
      let right = writtenFormats.first { $0.isCalled(asked) }?.endings.first ?? asked
      throw UsageError(.formatAgainstEnding(asked, file, right), of: self)
    }
    if let first = fitting.first {
      if hasChoice { arguments.given[format.name] = [first.name] }
    } else if hasChoice || WrittenFormat.isTelling(ending) {
      throw UsageError(
        .unwrittenEnding(file, writtenFormats.flatMap { $0.endings.prefix(1) }), of: self)
    }
  }
}
