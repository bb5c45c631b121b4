import RoadmapCore

/// The program: reads the command line, sends the command on its way, and says how it ended.
package enum RoadmapTool {
  /// The version of the program, by Semantic Versioning 2.0.0.
  package static let version = "0.2.0"
  /// The day of that version.
  static let released = "2026-11-29"

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
    var arguments: ParsedArguments
    let settings = Settings(on: host)
    guard let words = host.arguments else {
      let failure = HostFailure(.read, .arguments, .noArguments)
      let language = LanguageChoice.language(inFaulty: [], host: host, settings: settings)
      CommandRoute.deliver([.error([failure.wording(in: language) + "."])], to: &host)
      return (.failure, nil)
    }
    do {
      (command, arguments) = try ArgumentParser(commands: commands).parse(words)
    } catch {
      let language = LanguageChoice.language(inFaulty: words, host: host, settings: settings)
      let names = LanguageChoice.namesLanguage(
        typed: LanguageChoice.names(inFaulty: words), answer: language)
      var mention = CommandMention(file: nil, roadmap: nil, names: names)
      mention.options = error.command.flatMap(commands.named)?.options ?? []
      CommandRoute.deliver([.error(error.wording(in: language).map(mention.completing))], to: &host)
      return (.wrongUsage, nil)
    }
    arguments = settings.completing(arguments, of: command, on: host)
    var invocation = Invocation(
      command: command, commands: commands, arguments: arguments, host: host)
    invocation.settings = settings
    var route = CommandRoute(invocation)
    let outcome = route.finish(on: &host)
    return (outcome.exitCode, outcome)
  }
}
