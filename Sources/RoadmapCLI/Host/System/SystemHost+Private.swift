#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files and folders that nobody but the user may look into.
extension SystemHost {
  package mutating func makePrivateFolder(_ path: String) throws(HostFailure) {
    try makeFolder(path)
    let folder: OpenFile
    do throws(HostFailure) {
      folder = try OpenFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, for: .write)
    } catch {
      throw HostFailure(.write, .path(path), SystemHost.isLink(path) ? .isLink : error.kind)
    }
    defer { folder.close() }
    guard try folder.status().st_mode & 0o7777 != 0o700 else { return }
    guard fchmod(folder.descriptor, 0o700) == 0 else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
  }

  package func makeSharedFolder(_ path: String) throws(HostFailure) {
    guard mkdir(path.systemPath, 0o777) == 0 || errno == EEXIST else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
  }

  package func makeFolder(_ path: String) throws(HostFailure) {
    if mkdir(path.systemPath, 0o700) == 0 || errno == EEXIST { return }
    let parent = FilePlace.folder(of: path)
    guard errno == ENOENT, parent != path, parent != "." else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
    try makeFolder(parent)
    guard mkdir(path.systemPath, 0o700) == 0 || errno == EEXIST else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
  }

  package func readPrivateFile(_ path: String) throws(HostFailure) -> [UInt8] {
    guard !SystemHost.isLink(path) else { throw HostFailure(.read, .path(path), .isLink) }
    return try read(path, O_NOFOLLOW)
  }

  package mutating func writePrivateFile(
    _ bytes: [UInt8], to path: String
  ) throws(HostFailure) {
    let replacement = try FileReplacement(of: path, isPrivate: true)
    let lock = try? replacement.lock()
    defer { lock?.release() }
    if lock != nil { warnings += replacement.clearLitter() }
    warnings += try replacement.perform { (take) throws(HostFailure) in try take(bytes) }.warnings
  }

  package mutating func setAside(_ path: String) throws(HostFailure) -> String {
    for number in 1...1_000 {
      let name = "\(path).damaged-\(number)"
      if FileRenaming.withoutReplacing(path, by: name) { return name }
      guard errno == EEXIST else { break }
    }
    throw HostFailure(.write, .path(path), .init(errorNumber: errno))
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path.systemPath, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
