#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder for one run of another program, for this user alone.
struct WorkFolder {
  /// Its absolute path.
  let path: String

  /// Makes it where temporary files belong, with files in it.
  init(holding files: [String: [UInt8]]) throws(HostFailure) {
    let parent = getenv("TMPDIR").map { SystemPath.text($0) } ?? ""
    let named = parent.hasPrefix("/") ? parent : "/tmp"
    var template = "\(named)/roadmap-XXXXXX".systemPath
    guard mkdtemp(&template) != nil else {
      throw HostFailure(.write, .path(named), .init(errorNumber: errno))
    }
    path = SystemPath.text(template.dropLast().map(UInt8.init(bitPattern:)))
    do throws(HostFailure) {
      for (name, bytes) in files { try write(bytes, to: name) }
    } catch {
      remove()
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(HostFailure) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder.systemPath, 0o700)
    }
    let file = try OpenFile(
      "\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, for: .write)
    defer { file.close() }
    try file.writeAll(bytes)
  }

  /// The bytes of a file that is in it by now, or nil where there is none; a link is not followed.
  func read(_ name: String, limit: Int) throws(HostFailure) -> [UInt8]? {
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW
    guard let file = try? OpenFile("\(path)/\(name)", flags, for: .read) else { return nil }
    defer { file.close() }
    let status = try file.status()
    guard case .file = HostItem(status) else { return nil }
    return try file.readAll(expecting: Int(status.st_size), limit: limit)
  }

  /// Takes it away with all that is in it by now.
  func remove() {
    WorkFolder.remove(path)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path.systemPath, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path.systemPath)
      return
    }
    for name in (try? SystemHost.names(inFolder: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path.systemPath)
  }
}
