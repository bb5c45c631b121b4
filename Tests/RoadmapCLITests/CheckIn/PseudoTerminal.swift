import Foundation

/// A terminal without a screen: what a program writes is read, what a person types is written.
final class PseudoTerminal {
  /// Something that took too long, or could not be had.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The program that was built beside the tests, or nil where it was not.
  static let program: String? = {
    let tests = URL(filePath: CommandLine.arguments.first ?? "")
    let path = tests.deletingLastPathComponent().appending(path: "roadmap").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  private let master: Int32
  private let slave: Int32
  private let process = Process()
  private var screen: [UInt8] = []
  private var seen = 0

  /// Starts the program with a terminal for all three of its streams.
  init(_ arguments: [String], environment: [String: String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var lock: Int32 = 0
    var number: Int32 = -1
    // TIOCSPTLCK and TIOCGPTN of Linux; the C library's own calls are not imported into Swift.
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw Failure(description: "no pseudo-terminal") }
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0, let program = Self.program else {
      throw Failure(description: "no terminal or no program")
    }
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    // Threads that run tests hold signals back, and a child would inherit that.
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(slave)
    close(master)
  }

  /// Types letters and signs.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// Waits until the program shows a text that it did not show before.
  func waitFor(_ text: String) throws {
    try wait("“\(text)” to be shown") {
      readScreen()
      let fresh = String(decoding: screen[seen...], as: UTF8.self)
      guard let range = fresh.range(of: text) else { return false }
      seen += fresh[..<range.upperBound].utf8.count
      return true
    }
  }

  /// Waits until the terminal hands over keys one by one, without showing them.
  func waitForSingleKeys() throws {
    try wait("single keys") { !isInLineMode }
  }

  /// Waits for the end; the exit code, or nil where a signal was it.
  func waitForEnd() throws -> Int32? {
    try wait("the end of the program") {
      readScreen()
      return !process.isRunning
    }
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  /// Whether the terminal shows what is typed and hands it over line by line, as a shell expects.
  var isInLineMode: Bool {
    var mode = termios()
    tcgetattr(slave, &mode)
    return mode.c_lflag & tcflag_t(ICANON) != 0 && mode.c_lflag & tcflag_t(ECHO) != 0
      && mode.c_lflag & tcflag_t(ISIG) != 0
  }

  /// All that was shown.
  var text: String { String(decoding: screen, as: UTF8.self) }

  private func readScreen() {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 5) > 0, request.revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      screen += buffer[..<count]
    }
  }

  private func wait(_ what: String, until isReached: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 20)
    while !isReached() {
      guard Date() < end else {
        throw Failure(description: "waited in vain for \(what); the screen:\n\(text)")
      }
      usleep(2000)
    }
  }
}
