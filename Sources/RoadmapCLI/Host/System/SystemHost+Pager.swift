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
    // Less is to end at once where all fits after all, to show colours, and to leave the text standing;
    // and to show letters as such where the system has no locale of the language that is asked for.
    let options = [
      "LESS": environment("LESS") ?? "FRX", "LESSCHARSET": environment("LESSCHARSET") ?? "utf-8",
    ]
    let program = ProgramStart(
      path: path, arguments: Array(words.dropFirst()),
      variables: RunningProgram.environment(changing: options),
      defaultSignals: [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ])
    let (number, child) = program.start {
      posix_spawn_file_actions_adddup2(&$0, ends[0], STDIN_FILENO)
    }
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
}
