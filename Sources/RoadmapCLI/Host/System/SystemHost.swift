package import RoadmapCore
import SourceTables

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

/// The computer that the program runs on; the only file that imports Foundation.
///
/// This folder is the only one that imports the C library, one file for each job: bytes of a descriptor
/// (`OpenFile`), paths (`SystemPath`), symbolic links (`FilePlace`), the lock (`FolderLock`), writing (`FileReplacement`), keys
/// (`TerminalKeys`), error numbers.
package struct SystemHost: Host {
  package let arguments: [String]?
  /// What went wrong beside works that are done, and has not been told yet.
  var warnings: [HostWarning] = []
  /// When the program began, by `MonotonicTime`.
  let started = MonotonicTime.milliseconds

  /// Reads the arguments and readies the process's streams.
  package init() {
    arguments = ProgramArguments.words
    // A reader that left shows as EPIPE, which can be told from a failure; the signal cannot.
    signal(SIGPIPE, SIG_IGN)
    // Likewise a limit on the size of files: EFBIG says so in a sentence.
    signal(SIGXFSZ, SIG_IGN)
    // A stream that the caller closed must not be given to the next file that is opened: the answer
    // would be written into it. The null device, opened the wrong way round, keeps failing instead.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// How many cores the process may use, at least 1.
  var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }

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
    return SystemPath.text(path)
  }

  /// Ends the process.
  package static func exit(with code: ExitCode) -> Never {
    endProcess(code.rawValue)
  }

  package func environment(_ name: String) -> String? {
    getenv(name).map { SystemPath.text($0) }
  }

  package func item(at path: String) throws(HostFailure) -> HostItem? {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else {
      let kind = HostFailure.Kind(errorNumber: errno)
      if kind == .notFound || kind == .notFolder { return nil }
      throw HostFailure(.read, .path(path), kind)
    }
    return HostItem(status)
  }

  package func identity(of path: String) -> String? {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { return nil }
    return "\(status.st_dev):\(status.st_ino)"
  }

  package func realPath(_ path: String) throws(HostFailure) -> String {
    try FilePlace(of: path).path
  }

  package func names(inFolder path: String) throws(HostFailure) -> [String] {
    try SystemHost.names(inFolder: path)
  }

  static func names(inFolder path: String) throws(HostFailure) -> [String] {
    guard let folder = opendir(path.systemPath) else {
      throw HostFailure(.read, .path(path), .init(errorNumber: errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
        ) { SystemPath.text($0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func read(_ path: String) throws(HostFailure) -> [UInt8] {
    try read(path, 0)
  }

  /// Reads a regular file, with more flags of `open(2)`.
  func read(_ path: String, _ flags: Int32) throws(HostFailure) -> [UInt8] {
    // Without O_NONBLOCK a named pipe would hold the run until somebody writes to it.
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | flags, for: .read)
    defer { file.close() }
    let status = try file.status()
    switch HostItem(status) {
    case .folder: throw HostFailure(.read, .path(path), .isFolder)
    case .special: throw HostFailure(.read, .path(path), .notRegular)
    case .file: break
    }
    return try file.readAll(expecting: Int(status.st_size))
  }

  package func readStandardInput() throws(HostFailure) -> [UInt8] {
    let input = OpenFile(descriptor: STDIN_FILENO, as: .standardInput)
    let isDevice = try input.status().st_mode & S_IFMT == S_IFCHR && !hasKeyboard
    return try input.readAll(
      expecting: 1 << 16, limit: isDevice ? HostLimit.deviceSize : HostLimit.fileSize,
      beyond: isDevice ? .endless : .tooLarge)
  }

  package var hasKeyboard: Bool { isatty(STDIN_FILENO) == 1 }

  package func readKey() throws(HostFailure) -> Key {
    try TerminalKeys.next()
  }

  package func readLine() throws(HostFailure) -> String? { try TerminalKeys.line() }

  package func isTerminal(_ stream: OutputStream) -> Bool {
    isatty(stream.descriptor) == 1
  }

  package var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  package func write(_ bytes: [UInt8], to stream: OutputStream) throws(HostFailure) {
    try OpenFile(descriptor: stream.descriptor, as: stream.subject).writeAll(bytes)
  }

  package mutating func writeFile(_ bytes: [UInt8], to path: String) throws(HostFailure) {
    try writeFile(to: path) { (take) throws(HostFailure) in try take(bytes) }
  }

  package mutating func writeFile<Result>(
    to path: String,
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    if let descriptor = descriptorNamed(by: path) {
      let file = OpenFile(descriptor: descriptor, as: .path(path))
      return try pieces { (bytes) throws(HostFailure) in try file.writeAll(bytes) }
    }
    if case .special? = try? item(at: path) {
      let file = try OpenFile(path, O_WRONLY, for: .write)
      defer { file.close() }
      return try pieces { (bytes) throws(HostFailure) in try file.writeAll(bytes) }
    }
    let replacement = try FileReplacement(of: path)
    // An answer replaces whatever is there, so a folder that cannot be locked does not stop it.
    let lock = try? replacement.lock()
    defer { lock?.release() }
    if lock != nil { warnings += replacement.clearLitter() }
    let (result, told) = try replacement.perform(pieces)
    warnings += told
    return result
  }

  /// The open descriptor that a path stands for: the file behind it must be added to, not replaced.
  private func descriptorNamed(by path: String) -> Int32? {
    switch path {
    case "/dev/stdout": STDOUT_FILENO
    case "/dev/stderr": STDERR_FILENO
    default:
      path.hasPrefix("/dev/fd/")
        ? OutsideNumber.whole(path.dropFirst(8), in: 0...Int(Int32.max)).map(
          Int32.init(truncatingIfNeeded:)) : nil
    }
  }
}

private func endProcess(_ code: Int32) -> Never {
  exit(code)
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
  /// What the system says is there.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}
