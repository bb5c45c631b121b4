import RoadmapCore
import RoadmapRendering

/// The program: reads the command line, runs the command, prints, writes, and says how it ended.
///
/// Nothing else prints or writes.
package enum RoadmapTool {
  /// The version of the program, by Semantic Versioning 2.0.0.
  package static let version = "0.1.0"

  /// Runs on this computer and ends the process.
  package static func main() -> Never {
    var host = SystemHost()
    let (exitCode, outcome) = finish(Command.all, on: &host)
    withExtendedLifetime(outcome) { SystemHost.exit(with: exitCode) }
  }

  /// Runs the command line of a host.
  package static func run(on host: inout some Host) -> ExitCode {
    run(Command.all, on: &host)
  }

  /// Runs the command line of a host that may name any of these commands.
  static func run(_ commands: [Command], on host: inout some Host) -> ExitCode {
    finish(commands, on: &host).exitCode
  }

  /// Runs a command line to its end; the outcome is only there to be kept alive, see `sections`.
  private static func finish(
    _ commands: [Command], on host: inout some Host
  ) -> (exitCode: ExitCode, outcome: CommandOutcome?) {
    let command: Command
    let arguments: ParsedArguments
    do {
      (command, arguments) = try ArgumentParser(commands: commands).parse(host.arguments)
    } catch {
      let language = LanguageChoice.language(inFaulty: host.arguments, host: host)
      deliver([.error(error.wording(in: language))], to: &host)
      return (.wrongUsage, nil)
    }
    let invocation = Invocation(
      command: command, commands: commands, arguments: arguments, host: host)
    let outcome = CheckInRun.finish(outcome(of: invocation), of: invocation, on: &host)
    var exitCode = outcome.exitCode
    var messages = outcome.messages
    do {
      if let companion = outcome.companion {
        try host.writeFile(companion.bytes, to: companion.path)
      }
      if let answer = outcome.answer {
        if let path = invocation.outputFile, !outcome.isOnlyShown {
          try host.writeFile(answer.bytes, to: path)
        } else {
          try answer.write { (bytes) throws(HostFailure) in try host.write(bytes, to: .output) }
        }
      }
    } catch  where error.kind == .brokenPipe {
      // The reader has seen enough, as in `roadmap list | head`.
    } catch {
      exitCode = .failure
      messages.append(.error([error.wording(in: invocation.language()) + "."]))
    }
    deliver(invocation[.quiet] ? messages.filter(\.isError) : messages, to: &host)
    return (exitCode, outcome)
  }

  /// What a command answers, its errors put into words.
  static func outcome(of invocation: Invocation) -> CommandOutcome {
    do {
      return try invocation.command.run(invocation)
    } catch {
      let language = invocation.language()
      return switch error {
      case .usage(let error):
        CommandOutcome(messages: [.error(error.wording(in: language))], exitCode: .wrongUsage)
      case .file(let failure):
        CommandOutcome(messages: [.error(failure.wording(in: language))], exitCode: .failure)
      }
    }
  }

  /// Prints messages; where nobody can read them, the exit code has to do.
  private static func deliver(
    _ messages: [CommandOutcome.Message], to host: inout some Host
  ) {
    guard !messages.isEmpty else { return }
    let width = host.isTerminal(.error) ? host.terminalWidth.map { max($0, 40) } ?? 80 : nil
    let text = messages.map { $0.text(width: width) }.joined()
    try? host.write(Array(text.utf8), to: .error)
  }
}
