package import RoadmapCLI
package import RoadmapCore

/// A world in memory, for tests: files, streams, environment and the day are plain values.
package struct MemoryHost: Host {
  /// What is at a path; folders above a file need not be named.
  package enum Item: Sendable {
    /// A file with its bytes.
    case file([UInt8])
    /// A folder, which may be empty.
    case folder
    /// Something that fails when it is read, listed or written.
    case refused(HostFailure.Kind)
  }

  package var arguments: [String]? = []
  /// The day, where the clock stands still.
  private var day: CalendarDate
  /// What the clock shows at each look, or nil where it stands still.
  package var clock: (@Sendable () -> CalendarDate)?
  package var today: CalendarDate {
    get { clock?() ?? day }
    set { day = newValue }
  }
  package var missingTimeZone: String?
  package var currentFolder: String? = "/school"
  package var variables: [String: String] = [:]
  /// What there is, by absolute path.
  package var items: [String: Item] = [:]
  package var standardInput: [UInt8] = []
  /// What somebody types when asked, or nil where there is no keyboard.
  package var keys: String?
  /// The columns of the terminal behind standard output and standard error, or nil for a pipe.
  package var terminalWidth: Int?
  /// The lines of that terminal, or nil for one without end.
  package var terminalHeight: Int?
  /// The programs for reading page by page that are installed.
  package var pagers: Set<String> = ["less"]
  /// The programs in which answers were read, with their arguments.
  package var pagerCalls: [[String]] = []
  /// Why standard output fails, or nil where it does not.
  package var outputFault: HostFailure.Kind?
  /// The absolute paths that another run has locked.
  package var lockedPaths: Set<String> = []
  /// What somebody writes into a file, by absolute path, just before it is replaced.
  package var editsMeanwhile: [String: [UInt8]] = [:]
  /// Why a file that can be read cannot be replaced, by absolute path.
  package var writeFaults: [String: HostFailure.Kind] = [:]

  /// What programs answer, by their names; one that is not here is not installed.
  package var programs: [String: @Sendable (ProgramCall) throws(HostFailure) -> ProgramAnswer] = [:]

  /// How many names a file has, by absolute path; one where nothing is said.
  package var nameCounts: [String: Int] = [:]
  /// What went wrong beside works that are done, and has not been told yet.
  package var warnings: [HostWarning] = []

  /// What was written to standard output so far.
  package var output: [UInt8] = []
  /// What was written to standard error so far.
  package var messages: [UInt8] = []

  /// Makes an empty world on a day.
  package init(today: CalendarDate) {
    day = today
  }

  package func environment(_ name: String) -> String? { variables[name] }

  package func item(at path: String) throws(HostFailure) -> HostItem? {
    let absolute = absolute(path)
    switch items[absolute] {
    case .file, .refused(.tooLarge), .refused(.deviceFault): return .file
    case .folder: return .folder
    case .refused(.notRegular): return .special
    case .refused(let kind): throw HostFailure(.read, .path(path), kind)
    case nil: return isFolder(absolute) ? .folder : nil
    }
  }

  package func names(inFolder path: String) throws(HostFailure) -> [String] {
    let absolute = absolute(path)
    if case .refused(let kind)? = items[absolute] {
      throw HostFailure(.read, .path(path), kind)
    }
    guard isFolder(absolute) else { throw HostFailure(.read, .path(path), .notFound) }
    let prefix = absolute == "/" ? "/" : absolute + "/"
    let names = items.keys.filter { $0.hasPrefix(prefix) && $0 != prefix }
      .compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func read(_ path: String) throws(HostFailure) -> [UInt8] {
    let absolute = absolute(path)
    switch items[absolute] {
    case .file(let bytes): return bytes
    case .folder: throw HostFailure(.read, .path(path), .isFolder)
    case .refused(let kind): throw HostFailure(.read, .path(path), kind)
    case nil:
      throw HostFailure(.read, .path(path), isFolder(absolute) ? .isFolder : .notFound)
    }
  }

  package func readStandardInput() throws(HostFailure) -> [UInt8] { standardInput }

  package var hasKeyboard: Bool { keys != nil }

  package mutating func readKey() throws(HostFailure) -> Key {
    guard let key = keys?.first else { return .end }
    keys?.removeFirst()
    return key == "\n" ? .enter : .character(key)
  }

  package mutating func readLine() throws(HostFailure) -> String? {
    guard let typed = keys, !typed.isEmpty else { return nil }
    let line = typed.prefix { $0 != "\n" }
    keys = String(typed.dropFirst(line.count + 1))
    // The terminal shows what is typed; a transcript then reads as the screen did.
    output += Array("\(line)\n".utf8)
    return String(line)
  }

  package func isTerminal(_ stream: OutputStream) -> Bool { terminalWidth != nil }

  package func streamConcurrently<Result: Sendable, Failure: Error>(
    _ count: Int, ahead: Int, worker: @escaping @Sendable () -> (Int) -> Result,
    take: (Int, Result) throws(Failure) -> Void
  ) throws(Failure) {
    let work = worker()
    for index in 0..<count { try take(index, work(index)) }
  }

  package mutating func page(_ bytes: [UInt8], with words: [String]) throws(HostFailure) {
    guard let name = words.first, pagers.contains(name) else {
      throw HostFailure(.run, .program(words.first ?? ""), .notFound)
    }
    pagerCalls.append(words)
    output += bytes
  }

  package func run(_ call: ProgramCall) throws(HostFailure) -> ProgramAnswer {
    guard let program = programs[call.program] else {
      throw HostFailure(.run, .program(call.program), .notFound)
    }
    return try program(call)
  }

  package mutating func write(_ bytes: [UInt8], to stream: OutputStream) throws(HostFailure) {
    switch stream {
    case .output:
      if let outputFault { throw HostFailure(.write, .standardOutput, outputFault) }
      output += bytes
    case .error:
      messages += bytes
    }
  }

  package mutating func writeFile(_ bytes: [UInt8], to path: String) throws(HostFailure) {
    let absolute = absolute(path)
    if case .refused(let kind)? = items[absolute] {
      throw HostFailure(.write, .path(path), kind)
    }
    guard !isFolder(absolute) else { throw HostFailure(.write, .path(path), .isFolder) }
    let folder = absolute.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    guard folder.isEmpty || folder == currentFolder || isFolder(folder) else {
      throw HostFailure(.write, .path(path), .notFound)
    }
    items[absolute] = .file(bytes)
  }

  package mutating func writeFile<Result>(
    to path: String,
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    var bytes: [UInt8] = []
    let result = try pieces { bytes += $0 }
    try writeFile(bytes, to: path)
    return result
  }

  /// A run in memory is never long.
  package func showProgress(_ done: Int, of total: Int) {}

  package func identity(of path: String) -> String? {
    let absolute = absolute(path)
    return items[absolute] != nil || isFolder(absolute) ? absolute : nil
  }

  package func realPath(_ path: String) throws(HostFailure) -> String { absolute(path) }

  package mutating func createFile(_ bytes: [UInt8], at path: String) throws(HostFailure) {
    guard items[absolute(path)] == nil else {
      throw HostFailure(.write, .path(path), .alreadyThere)
    }
    try writeFile(bytes, to: path)
  }

  package func nameCount(of path: String) -> Int { nameCounts[absolute(path)] ?? 1 }

  package func readPrivateFile(_ path: String) throws(HostFailure) -> [UInt8] { try read(path) }

  package mutating func writePrivateFile(
    _ bytes: [UInt8], to path: String
  ) throws(HostFailure) {
    try writeFile(bytes, to: path)
  }

  package mutating func setAside(_ path: String) throws(HostFailure) -> String {
    let name = "\(path).damaged-1"
    items[absolute(name)] = items.removeValue(forKey: absolute(path))
    return name
  }

  package mutating func takeWarnings() -> [HostWarning] {
    defer { warnings = [] }
    return warnings
  }

  package mutating func makePrivateFolder(_ path: String) throws(HostFailure) {
    try makeFolder(path)
  }

  package mutating func makeSharedFolder(_ path: String) throws(HostFailure) {
    try makeFolder(path)
  }

  package mutating func makeFolder(_ path: String) throws(HostFailure) {
    let absolute = absolute(path)
    if case .refused(let kind)? = items[absolute] {
      throw HostFailure(.write, .path(path), kind)
    }
    if !isFolder(absolute) { items[absolute] = .folder }
  }

  package mutating func withLock<Result>(
    on path: String, _ body: (inout MemoryHost) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    if lockedPaths.contains(absolute(path)) {
      throw HostFailure(.lock, .path(path), .busy(seconds: 15))
    }
    return try body(&self)
  }

  package mutating func replaceFile(
    _ path: String, holding old: [UInt8], with new: [UInt8]
  ) throws(HostFailure) {
    if let edited = editsMeanwhile.removeValue(forKey: absolute(path)) {
      items[absolute(path)] = .file(edited)
    }
    guard try read(path) == old else { throw HostFailure(.write, .path(path), .changedMeanwhile) }
    if let fault = writeFaults[absolute(path)] { throw HostFailure(.write, .path(path), fault) }
    try writeFile(new, to: path)
  }

  /// The absolute path, without `.` and `..`.
  package func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(currentFolder ?? "")/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func isFolder(_ absolute: String) -> Bool {
    if case .folder? = items[absolute] { return true }
    return absolute == "/" || items.keys.contains { $0.hasPrefix(absolute + "/") }
  }
}
