import CSpawning

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Long answers, which somebody reads page by page.
extension SystemHost {
  package var terminalHeight: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  package mutating func page(_ bytes: [UInt8], with words: [String]) throws(HostFailure) {
    let name = words.first ?? ""
    func failure(_ kind: HostFailure.Kind) -> HostFailure {
      HostFailure(.run, .program(name), kind)
    }
    guard let path = name.contains("/") ? name : path(ofProgram: name) else {
      throw failure(.notFound)
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure(.init(errorNumber: errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Ctrl-C means something to the reader of pages, and must not end what waits for it.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in before { signal(number, action) } }
    let (number, child) = spawn(path, Array(words.dropFirst()), reading: ends[0])
    let outlet = OpenFile(descriptor: ends[1], as: .standardOutput)
    OpenFile(descriptor: ends[0], as: .standardOutput).close()
    guard number == 0 else {
      outlet.close()
      throw failure(.init(errorNumber: number))
    }
    // Who has seen enough leaves before all is written.
    try? outlet.writeAll(bytes)
    outlet.close()
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// Starts a program on this terminal whose standard input is a descriptor; the system's error number.
  private func spawn(
    _ path: String, _ arguments: [String], reading descriptor: Int32
  ) -> (number: Int32, child: pid_t) {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&ignored, number) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    // Less is to end at once where all fits after all, to show colours, and to leave the text standing.
    let options = environment("LESS").map { ["LESS": $0] } ?? ["LESS": "FRX"]
    let words = ([path] + arguments).map { strdup($0.systemPath) } + [nil]
    let variables =
      RunningProgram.environment(changing: options).map { strdup($0.systemPath) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let number = posix_spawn(&child, path.systemPath, &actions, &attributes, words, variables)
    return (number, child)
  }
}
