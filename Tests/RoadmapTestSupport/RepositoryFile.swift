import RoadmapCLI

/// A file of this repository, which tests read and, when they record, write.
package struct RepositoryFile: Sendable {
  /// The repository's top folder, found from where this source file lies.
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The path from the repository's top folder.
  package let path: String

  /// Names a file by its path from the repository's top folder.
  package init(_ path: String) {
    self.path = path
  }

  /// The bytes.
  package func bytes() throws -> [UInt8] {
    try SystemHost().read(absolute)
  }

  /// The bytes as UTF-8 text.
  package func text() throws -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  /// The columns of each line of a table with tabs; none where it cannot be read.
  package var rows: [[String]] {
    ((try? text()) ?? "").split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Replaces the bytes.
  package func write(_ bytes: [UInt8]) throws {
    var host = SystemHost()
    try host.writeFile(bytes, to: absolute)
  }

  /// The files of a folder whose names end in a suffix, sorted.
  package static func all(inFolder folder: String, suffix: String) throws -> [RepositoryFile] {
    try SystemHost().names(inFolder: "\(root)/\(folder)")
      .filter { $0.hasSuffix(suffix) }
      .map { RepositoryFile("\(folder)/\($0)") }
  }

  /// Every file under a folder whose name ends in a suffix, sorted within each folder.
  package static func tree(under folder: String, suffix: String) throws -> [RepositoryFile] {
    let host = SystemHost()
    var files: [RepositoryFile] = []
    for name in try host.names(inFolder: "\(root)/\(folder)") where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if case .folder? = try host.item(at: "\(root)/\(path)") {
        files += try tree(under: path, suffix: suffix)
      } else if name.hasSuffix(suffix) {
        files.append(RepositoryFile(path))
      }
    }
    return files
  }

  private var absolute: String { "\(RepositoryFile.root)/\(path)" }
}
