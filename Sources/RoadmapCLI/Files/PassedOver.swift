/// What a walk through folders passes over: what the user excludes, what `.gitignore` files name, and
/// folders of installed packages.
struct PassedOver: Sendable {
  /// A list of patterns with how deep the folder lies that it is about.
  private struct Level {
    let depth: Int
    let patterns: [GlobPattern]
  }

  private var levels: [Level] = []
  private let excluded: [GlobPattern]

  init(excluding patterns: [String]) {
    excluded = patterns.compactMap { GlobPattern($0) }
  }

  /// Adds the `.gitignore` of a folder that lies so many names below the top.
  mutating func add(ignoreFile bytes: [UInt8], depth: Int) {
    // By bytes: a line that ends as Windows ends them is one character with its break.
    let patterns = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      GlobPattern(String(decoding: line, as: UTF8.self))
    }
    levels.append(Level(depth: depth, patterns: patterns))
  }

  /// Whether a path, by its names below the top, is passed over.
  func contains(_ names: [String], isFolder: Bool) -> Bool {
    if isFolder, names.last == "node_modules" { return true }
    if excluded.contains(where: { $0.matches(names[...], isFolder: isFolder) }) { return true }
    // The last pattern that is about a path decides, and the file nearest to it comes last.
    for level in levels.reversed() {
      let below = names[min(level.depth, names.count)...]
      if let decisive = level.patterns.last(where: { $0.matches(below, isFolder: isFolder) }) {
        return !decisive.isNegated
      }
    }
    return false
  }
}
