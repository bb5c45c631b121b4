/// One thing of which an input may have many, and a command that reads it.
struct GrowthDimension: Sendable {
  /// What there are many of, behind the command.
  let name: String
  /// How many of it make the smallest of the three inputs; chosen so that they take a few hundredths of
  /// a second.
  let size: Int
  /// Whether the short form measures it too: paths that were slow once.
  var isInShortForm = false
  /// The words after the program's name; they are run in a folder that holds `files`.
  let arguments: [String]
  /// The files of an input of some size, by name.
  let files: @Sendable (Int) throws -> [String: [UInt8]]

  /// A command on `roadmap.json`.
  static func plan(
    _ name: String, _ size: Int, _ arguments: [String], isInShortForm: Bool = false,
    _ plan: @escaping @Sendable (Int) -> String
  ) -> GrowthDimension {
    GrowthDimension(
      name: "\(arguments.first ?? ""): \(name)", size: size, isInShortForm: isInShortForm,
      arguments: arguments
    ) {
      ["roadmap.json": Array(plan($0).utf8)]
    }
  }

  /// The import of one file of text.
  static func text(
    _ name: String, _ size: Int, file: String, isInShortForm: Bool = false,
    _ text: @escaping @Sendable (Int) -> String
  ) -> GrowthDimension {
    office(name, size, file: file, isInShortForm: isInShortForm) { Array(text($0).utf8) }
  }

  /// The import of one file of any kind.
  static func office(
    _ name: String, _ size: Int, file: String, isInShortForm: Bool = false,
    _ bytes: @escaping @Sendable (Int) throws -> [UInt8]
  ) -> GrowthDimension {
    let kind = file.split(separator: ".").last.map(String.init) ?? file
    return GrowthDimension(
      name: "import \(kind): \(name)", size: size, isInShortForm: isInShortForm,
      arguments: ["import", file, "--dry-run"]
    ) {
      [file: try bytes($0)]
    }
  }

  /// Every dimension that is measured.
  static var all: [GrowthDimension] { plans + histories + texts + offices + updates + folders }
}
