#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a file really lies: its folder without symbolic links, and its name there.
struct FilePlace {
  /// The folder's absolute path.
  let folder: String
  /// The file's name in the folder.
  let name: String

  /// The absolute path.
  var path: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  /// Follows every symbolic link, also a last one that leads to a file that is not there yet.
  ///
  /// With `followsLink` false the last part of the path stays what it is.
  init(of path: String, followsLink: Bool = true) throws(HostFailure) {
    var path = path
    var links = 0
    while followsLink, let link = FilePlace.link(at: path) {
      links += 1
      // The system itself follows no more than forty.
      guard links <= 40 else { throw HostFailure(.write, .path(path), .other(ELOOP)) }
      path = link.hasPrefix("/") ? link : "\(FilePlace.folder(of: path))/\(link)"
    }
    guard let resolved = realpath(FilePlace.folder(of: path).systemPath, nil) else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
    defer { free(resolved) }
    folder = SystemPath.text(resolved)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    name = String(slash.map { path[path.utf8.index(after: $0)...] } ?? path[...])
  }

  /// The path of the folder that a path names something in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where a symbolic link leads, or nil where the path is none.
  private static func link(at path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path.systemPath, &buffer, buffer.count)
    guard length >= 0 else { return nil }
    return SystemPath.text(buffer.prefix(length).map(UInt8.init(bitPattern:)))
  }
}
