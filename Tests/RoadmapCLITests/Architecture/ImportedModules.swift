/// The modules that a Swift source file imports, in its order, wherever the lines stand.
enum ImportedModules {
  private static let access: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]

  static func read(_ source: String) -> [String] {
    source.split(separator: "\n").compactMap(module(inLine:))
  }

  private static func module(inLine line: Substring) -> String? {
    let words = line.split { $0 == " " || $0 == "\t" }
      .drop { $0.hasPrefix("@") || access.contains($0) }
    guard words.first == "import" else { return nil }
    return words.dropFirst().drop { kinds.contains($0) }.first
      .flatMap { $0.split { $0 == "." || $0 == ";" }.first }
      .map(String.init)
  }
}
