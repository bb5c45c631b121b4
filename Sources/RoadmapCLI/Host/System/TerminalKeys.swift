#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads single keys from the terminal behind standard input.
///
/// The terminal hands keys over one by one only while one is waited for, and is put back before
/// anything else happens. Signals that would end the program are held back for that time, so none
/// can leave the terminal as it is then.
enum TerminalKeys {
  /// Waits for a key.
  static func next() throws(HostFailure) -> Key {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else {
      throw HostFailure(.read, .standardInput, .init(errorNumber: errno))
    }
    let signals = HeldSignals()
    var single = before
    // ISIG too: Ctrl-C comes as a key, so the program can say that nothing was written.
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &single.c_cc) { codes in
      codes[Int(VMIN)] = 1
      codes[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &single)
    defer {
      tcsetattr(STDIN_FILENO, TCSANOW, &before)
      // A signal that was held back ends the program here.
      signals.release()
    }
    while !isReady(within: HeldSignals.interval) {
      if signals.hasCome { return .end }
    }
    return try key()
  }

  /// Waits for a line; nil where Ctrl-C or the end of input comes before its end.
  ///
  /// The terminal lets the line be edited, and ends it at Ctrl-C too: what was answered before is not
  /// lost with the program.
  static func line() throws(HostFailure) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return try lineOfStream() }
    let interrupt: UInt8 = 3
    let signals = HeldSignals()
    var edited = before
    edited.c_lflag &= ~tcflag_t(ISIG)
    withUnsafeMutableBytes(of: &edited.c_cc) { $0[Int(VEOL)] = interrupt }
    tcsetattr(STDIN_FILENO, TCSANOW, &edited)
    defer {
      tcsetattr(STDIN_FILENO, TCSANOW, &before)
      signals.release()
    }
    var line: [UInt8] = []
    while true {
      while !isReady(within: HeldSignals.interval) {
        if signals.hasCome { return nil }
      }
      guard let byte = try byte(), byte != interrupt else { return nil }
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }

  private static func lineOfStream() throws(HostFailure) -> String? {
    var line: [UInt8] = []
    while let byte = try byte() {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// The next byte of standard input, or nil at its end.
  static func byte() throws(HostFailure) -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count > 0 { return byte }
      if count == 0 { return nil }
      // A terminal that was hung up answers EIO.
      if errno == EIO { return nil }
      guard errno == EINTR || errno == EAGAIN else {
        throw HostFailure(.read, .standardInput, .init(errorNumber: errno))
      }
      _ = isReady(within: HeldSignals.interval)
    }
  }

  private static func key() throws(HostFailure) -> Key {
    guard let first = try byte() else { return .end }
    switch first {
    case 3, 4: return .end
    case 10, 13: return .enter
    case 27:
      try skipSequence()
      return .other
    case 0..<32, 127: return .other
    case 128...:
      var bytes = [first]
      for _ in 1..<max(1, (~first).leadingZeroBitCount) {
        guard let next = try byte() else { return .end }
        bytes.append(next)
      }
      return String(validating: bytes, as: UTF8.self)?.first.map(Key.character) ?? .other
    default: return .character(Character(Unicode.Scalar(first)))
    }
  }

  /// Steps over what an arrow or a function key sends behind the escape (ECMA-48, 5.4).
  private static func skipSequence() throws(HostFailure) {
    guard isReady(within: HeldSignals.interval), let introducer = try byte() else { return }
    guard introducer == UInt8(ascii: "[") || introducer == UInt8(ascii: "O") else { return }
    while isReady(within: HeldSignals.interval), let next = try byte() {
      if (0x40...0x7E).contains(next) { return }
    }
  }

  /// Whether standard input has something to read, or ends, within so many milliseconds.
  private static func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}
