import CSpawning

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program of somebody else while it runs, with those that it starts, which all end together.
struct RunningProgram {
  /// The most bytes of its messages that are kept.
  private static let messageSize = 1 << 14

  private let name: String
  private let limits: ProgramCall.Limits
  private let child: pid_t
  private let output: Pipe
  private let messages: Pipe

  /// Starts a program by its path.
  init(
    _ path: String, _ call: ProgramCall, in folder: String, signals: HeldSignals
  ) throws(HostFailure) {
    name = call.program
    limits = call.limits
    func failure(_ number: Int32) -> HostFailure {
      HostFailure(.run, .program(call.program), .init(errorNumber: number))
    }
    guard let output = Pipe() else { throw failure(errno) }
    guard let messages = Pipe() else {
      output.close()
      throw failure(errno)
    }
    (self.output, self.messages) = (output, messages)
    // Signals are as a shell would hand them over.
    let program = ProgramStart(
      path: path, arguments: call.arguments, variables: RunningProgram.variables(call),
      defaultSignals: [SIGPIPE, SIGXFSZ], mask: signals.before, leadsGroup: true)
    let (number, child) = program.start { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output.input, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, messages.input, STDERR_FILENO)
      spawn_in_folder(&actions, folder.systemPath)
    }
    output.closeInput()
    messages.closeInput()
    guard number == 0 else {
      output.close()
      messages.close()
      throw failure(number)
    }
    self.child = child
    // It cannot fill the disk with a folder that nobody looks into.
    if case .ownFolder = call.place { limit_file_size(child, UInt64(max(0, limits.answerSize))) }
  }

  /// The environment: that of this run, with the variables of the call, in English.
  private static func variables(_ call: ProgramCall) -> [String] {
    var changed = call.variables
    changed["LC_ALL"] = "C.UTF-8"
    changed["LANGUAGE"] = "en"
    return environment(changing: changed)
  }

  /// The environment of this run, with other values of some variables.
  static func environment(changing changed: [String: String]) -> [String] {
    var kept: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let variable = SystemPath.text(text)
      if changed[String(variable.prefix { $0 != "=" })] == nil { kept.append(variable) }
      entry += 1
    }
    return kept + changed.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// Waits for its end and takes what it writes; ends it where that is too long or too much.
  func finish(_ signals: HeldSignals) throws(HostFailure) -> ProgramAnswer {
    defer {
      output.close()
      messages.close()
    }
    let deadline = MonotonicTime.milliseconds + limits.seconds * 1000
    var (answer, said): ([UInt8], [UInt8]) = ([], [])
    var status: Int32?
    while status == nil {
      Pipe.wait(for: [output, messages], milliseconds: HeldSignals.interval)
      output.read(into: &answer)
      messages.read(into: &said)
      if said.count > RunningProgram.messageSize {
        said.removeSubrange(RunningProgram.messageSize...)
      }
      let excess: HostFailure.Kind? =
        answer.count > limits.answerSize
        ? .tooMuch(bytes: limits.answerSize)
        : MonotonicTime.milliseconds > deadline ? .tooSlow(seconds: limits.seconds) : nil
      if let excess { throw stopped(excess) }
      if signals.hasCome { throw stopped(.interrupted) }
      status = ended()
    }
    // What it left running may hold the pipes open, and has nothing to say any more.
    kill(-child, SIGKILL)
    output.read(into: &answer)
    guard let status, status & 0x7F == 0 else { throw failure(.crashed) }
    guard answer.count <= limits.answerSize else {
      throw failure(.tooMuch(bytes: limits.answerSize))
    }
    return ProgramAnswer(
      code: (status >> 8) & 0xFF, bytes: answer, messages: String(decoding: said, as: UTF8.self))
  }

  /// How it ended, as `waitpid(2)` tells it, or nil while it runs.
  private func ended() -> Int32? {
    var status: Int32 = 0
    let found = waitpid(child, &status, WNOHANG)
    return found == child ? status : found < 0 && errno == ECHILD ? SIGKILL : nil
  }

  /// Ends it with all that it started, and says why.
  private func stopped(_ kind: HostFailure.Kind) -> HostFailure {
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return failure(kind)
  }

  private func failure(_ kind: HostFailure.Kind) -> HostFailure {
    HostFailure(.run, .program(name), kind)
  }
}
