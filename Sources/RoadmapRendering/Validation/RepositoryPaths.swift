/// Names files as a program names them that knows the repository: by the way from its top folder.
package struct RepositoryPaths: Sendable {
  /// The absolute path of the top folder as its parts, or nil where there is no repository.
  private let root: [Substring]?
  private let currentFolder: [Substring]

  /// Names files beside the current folder; both paths are absolute.
  package init(root: String?, currentFolder: String?) {
    self.root = root.map { RepositoryPaths.parts(of: $0) }
    self.currentFolder = RepositoryPaths.parts(of: currentFolder ?? "")
  }

  /// The path from the top folder; as the user gave it where the file lies outside of the repository.
  func path(of file: String) -> String { FileNameText.escaped(inside(file) ?? file) }

  /// The top folder as a URI (RFC 8089), with the slash behind it; nil where there is none.
  var rootURI: String? {
    root.map { "file://" + ($0 + [""]).map { "/" + FilePathURI.escaped($0) }.joined() }
  }

  /// The file as a URI: from the top folder, else with the whole way.
  func uri(of file: String) -> (text: String, isFromRoot: Bool) {
    if let path = inside(file) { return (FilePathURI.escaped(path), true) }
    guard root != nil, file != "-" else { return (FilePathURI.escaped(file), false) }
    return ("file://" + absolute(file).map { "/" + FilePathURI.escaped($0) }.joined(), false)
  }

  private func inside(_ file: String) -> String? {
    guard let root, file != "-" else { return nil }
    let path = absolute(file)
    guard path.count > root.count, path.starts(with: root) else { return nil }
    return path.dropFirst(root.count).joined(separator: "/")
  }

  private func absolute(_ file: String) -> [Substring] {
    let parts = file.split(separator: "/")
    var path = file.hasPrefix("/") ? [] : currentFolder
    for part in parts where part != "." {
      if part == ".." { path = path.dropLast() } else { path.append(part) }
    }
    return path
  }

  private static func parts(of path: String) -> [Substring] { path.split(separator: "/") }
}

/// A path of a file within a URI.
enum FilePathURI {
  /// The path as a URI reference (RFC 3986): what has a meaning there is escaped.
  static func escaped(_ path: some StringProtocol) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      if let byte = ForeignByte.value(of: scalar) {
        result += "%" + ForeignByte.digits(byte)
        continue
      }
      for byte in String(scalar).utf8 { add(byte, to: &result) }
    }
    return result
  }

  private static func add(_ byte: UInt8, to result: inout String) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default: result += "%" + ForeignByte.digits(byte)
    }
  }
}
