package import RoadmapCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The computer that the program runs on; the only file that imports Foundation and the C library.
package struct SystemHost: Host {
  package let arguments: [String]

  /// Reads the arguments and readies the process's streams.
  package init() {
    arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    // A reader that left shows as EPIPE, which can be told from a failure; the signal cannot.
    signal(SIGPIPE, SIG_IGN)
    // A stream that the caller closed must not be given to the next file that is opened: the answer
    // would be written into it. The null device, opened the wrong way round, keeps failing instead.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  package var today: CalendarDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? .latest
  }

  package var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Ends the process.
  package static func exit(with code: ExitCode) -> Never {
    endProcess(code.rawValue)
  }

  package func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  package func item(at path: String) throws(HostFailure) -> HostItem? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let kind = HostFailure.Kind(errorNumber: errno)
      if kind == .notFound || kind == .notFolder { return nil }
      throw HostFailure(.read, .path(path), kind)
    }
    return HostItem(status)
  }

  package func names(inFolder path: String) throws(HostFailure) -> [String] {
    guard let folder = opendir(path) else {
      throw HostFailure(.read, .path(path), .init(errorNumber: errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func read(_ path: String) throws(HostFailure) -> [UInt8] {
    // Without O_NONBLOCK a named pipe would hold the run until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw HostFailure(.read, .path(path), .init(errorNumber: errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw HostFailure(.read, .path(path), .init(errorNumber: errno))
    }
    switch HostItem(status) {
    case .folder: throw HostFailure(.read, .path(path), .isFolder)
    case .special: throw HostFailure(.read, .path(path), .notRegular)
    case .file: break
    }
    return try readAll(from: descriptor, expecting: Int(status.st_size), as: .path(path))
  }

  package func readStandardInput() throws(HostFailure) -> [UInt8] {
    try readAll(from: STDIN_FILENO, expecting: 1 << 16, as: .standardInput)
  }

  package func isTerminal(_ stream: OutputStream) -> Bool {
    isatty(stream.descriptor) == 1
  }

  package var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  package func write(_ bytes: [UInt8], to stream: OutputStream) throws(HostFailure) {
    try writeAll(bytes, to: stream.descriptor, as: stream.subject)
  }

  package func writeFile(_ bytes: [UInt8], to path: String) throws(HostFailure) {
    let subject = HostFailure.Subject.path(path)
    if let descriptor = descriptorNamed(by: path) {
      return try writeAll(bytes, to: descriptor, as: subject)
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists {
      switch HostItem(status) {
      case .folder: throw HostFailure(.write, subject, .isFolder)
      case .special: return try writeSpecialFile(bytes, to: path)
      case .file: break
      }
      // Renaming asks only the folder; a file that its owner protected must stay protected.
      guard access(path, W_OK) == 0 else {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
    }
    let target = exists ? resolvingLinks(path) : path
    let folder = folderPath(of: target)
    let (temporary, descriptor) = try createTemporaryFile(inFolder: folder, for: subject)
    do throws(HostFailure) {
      if exists { fchmod(descriptor, status.st_mode & 0o7777) }
      defer { close(descriptor) }
      try writeAll(bytes, to: descriptor, as: subject)
      guard fsync(descriptor) == 0 else {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let failure = HostFailure(.write, subject, .init(errorNumber: errno))
      unlink(temporary)
      throw failure
    }
    flushFolder(folder)
  }

  /// The open descriptor that a path stands for: the file behind it must be added to, not replaced.
  private func descriptorNamed(by path: String) -> Int32? {
    switch path {
    case "/dev/stdout": STDOUT_FILENO
    case "/dev/stderr": STDERR_FILENO
    default: path.hasPrefix("/dev/fd/") ? Int32(path.dropFirst(8)) : nil
    }
  }

  private func writeSpecialFile(_ bytes: [UInt8], to path: String) throws(HostFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw HostFailure(.write, .path(path), .init(errorNumber: errno))
    }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, as: .path(path))
  }

  /// Makes a new file; a name that a killed run or another thread has taken is left to it.
  private func createTemporaryFile(
    inFolder folder: String, for subject: HostFailure.Subject
  ) throws(HostFailure) -> (path: String, descriptor: Int32) {
    var number = 0
    while true {
      let path = "\(folder)/.roadmap-\(getpid())-\(number).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST, number < 1000 else {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
      number += 1
    }
  }

  /// Makes the renaming survive a power cut; a file system that cannot do it has the new bytes anyway.
  private func flushFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func folderPath(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func readAll(
    from descriptor: Int32, expecting size: Int, as subject: HostFailure.Subject
  ) throws(HostFailure) -> [UInt8] {
    guard size <= HostLimit.fileSize else { throw HostFailure(.read, subject, .tooLarge) }
    // One byte more than expected, so that the end of a file that kept its size is seen at once.
    var bytes = try readChunk(from: descriptor, capacity: max(size, 0) + 1, as: subject)
    guard bytes.count > size else { return bytes }
    while true {
      let chunk = try readChunk(from: descriptor, capacity: max(bytes.count, 1 << 16), as: subject)
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= HostLimit.fileSize else {
        throw HostFailure(.read, subject, .tooLarge)
      }
    }
  }

  /// Reads until the capacity is filled or the end is reached.
  private func readChunk(
    from descriptor: Int32, capacity: Int, as subject: HostFailure.Subject
  ) throws(HostFailure) -> [UInt8] {
    var failure: HostFailure.Kind?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      while filled < capacity {
        let free = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let count = unistdRead(descriptor, UnsafeMutableRawBufferPointer(free))
        if count > 0 {
          filled += count
        } else if count == 0 {
          return
        } else if !waitsAfterInterruption(of: descriptor, for: POLLIN) {
          failure = HostFailure.Kind(errorNumber: errno)
          return
        }
      }
    }
    if let failure { throw HostFailure(.read, subject, failure) }
    return bytes
  }

  private func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, as subject: HostFailure.Subject
  ) throws(HostFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { unistdWrite(descriptor, $0) }
      if count >= 0 {
        written += count
      } else if !waitsAfterInterruption(of: descriptor, for: POLLOUT) {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
    }
  }

  /// Whether the last call is to be made again, after waiting for a descriptor that was not ready.
  private func waitsAfterInterruption(of descriptor: Int32, for event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return poll(&request, 1, -1) >= 0 || errno == EINTR
  }
}

private func endProcess(_ code: Int32) -> Never {
  exit(code)
}

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func unistdWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

extension OutputStream {
  fileprivate var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }

  fileprivate var subject: HostFailure.Subject {
    switch self {
    case .output: .standardOutput
    case .error: .standardError
    }
  }
}

extension HostItem {
  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}

extension HostFailure.Kind {
  fileprivate init(errorNumber: Int32) {
    self =
      switch errorNumber {
      case ENOENT: .notFound
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EACCES, EPERM: .noPermission
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case EPIPE: .brokenPipe
      case EBADF: .closed
      case EIO: .deviceFault
      default: .other(errorNumber)
      }
  }
}
