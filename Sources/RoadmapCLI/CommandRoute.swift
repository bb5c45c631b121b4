import RoadmapCore
import RoadmapRendering

/// The one way that every command goes: its days are placed, it asks, it decides, what it decided is
/// written, and the answer is delivered.
///
/// A command itself only asks and decides: the host that it sees cannot be changed. Nothing else in the
/// program prints or writes.
struct CommandRoute {
  private var invocation: Invocation
  /// What is said back of the days that the command line names.
  private var said: [CommandOutcome.Message] = []

  /// The route of a command line that was understood.
  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// Goes the whole way; the outcome is only there to be kept alive, see `CommandOutcome.sections`.
  mutating func finish(on host: inout some Host) -> CommandOutcome {
    var outcome = place() ?? ask(on: &host) ?? decide(on: &host)
    outcome.messages = said + outcome.messages
    stream(&outcome, to: &host)
    write(filesOf: &outcome, on: &host)
    if let notice = invocation.zoneNotice { outcome.messages.append(.notice([notice])) }
    let language = invocation.language()
    outcome.messages += invocation.settings.problems.map { .error([$0[language]]) }
    deliver(&outcome, to: &host)
    return outcome
  }

  /// Makes days of the times that were typed; an outcome where that cannot be done.
  private mutating func place() -> CommandOutcome? {
    do throws(CommandError) {
      let (request, said) = try invocation.placingDays()
      invocation = request
      self.said = said.map { .notice([$0.wording(in: invocation.language())]) }
      return nil
    } catch {
      return CommandOutcome(error, of: invocation)
    }
  }

  /// Asks what the command has to ask; an outcome where the command ends with that.
  ///
  /// Nobody holds a lock while somebody thinks about an answer.
  private mutating func ask(on host: inout some Host) -> CommandOutcome? {
    do throws(CommandError) {
      guard let walk = try invocation.command.ask?(invocation) else { return nil }
      do throws(HostFailure) {
        invocation.answered = try walk.answers(on: &host)
      } catch {
        return .failure(of: error, in: walk.language)
      }
      invocation = invocation.seeing(host)
      return nil
    } catch {
      return CommandOutcome(error, of: invocation)
    }
  }

  /// Decides, and writes what is to be changed in roadmaps.
  ///
  /// What changed in a file while somebody was asked is taken in: the command decides on the file as it
  /// is after the last answer.
  private func decide(on host: inout some Host) -> CommandOutcome {
    var outcome = ChangeWriter.write(invocation.decision(), of: invocation, on: &host)
    if outcome.exitCode != .done, let reminder = invocation.answered?.reminder, !reminder.isEmpty {
      let mention = CommandMention(invocation, file: invocation[.file])
      outcome.messages.append(.error(reminder.map(mention.completing)))
    }
    return outcome
  }

  /// Writes an answer that is worked out meanwhile, to `--output` or to standard output.
  private func stream(_ outcome: inout CommandOutcome, to host: inout some Host) {
    guard let stream = outcome.stream else { return }
    do throws(FileFailure) {
      let end: AnswerStream.End
      if let path = invocation.outputFile {
        end = try OutputWriter.write(stream, to: path, invocation, on: &host)
      } else {
        do throws(HostFailure) {
          end = try stream.write { (bytes) throws(HostFailure) in
            try host.write(bytes, to: .output)
          }
        } catch {
          throw .host(error)
        }
      }
      outcome.messages += end.messages
      outcome.exitCode = max(outcome.exitCode, end.exitCode)
    } catch {
      outcome.fail(error, in: invocation.language())
    }
  }

  /// Writes the files that the command makes, and the answer where `--output` names a file for it.
  private func write(filesOf outcome: inout CommandOutcome, on host: inout some Host) {
    do throws(FileFailure) {
      if let companion = outcome.companion {
        if let folder = companion.folder { try make(folder, on: &host) }
        outcome.messages += try OutputWriter.write(
          companion.bytes, to: companion.path, of: outcome, invocation, on: &host)
      }
      if let folder = outcome.folder { try OutputWriter.write(folder, invocation, on: &host) }
      guard let answer = outcome.answer, let path = invocation.outputFile, !outcome.isOnlyShown
      else { return }
      outcome.messages += try OutputWriter.write(
        answer.bytes, to: path, of: outcome, invocation, on: &host)
      outcome.answer = nil
    } catch {
      outcome.answer = nil
      // What a setting is now, or where a roadmap is, was said too early.
      if outcome.companion?.folder != nil || outcome.makesRoadmap {
        outcome.messages.removeAll { !$0.isError }
      }
      outcome.fail(error, in: invocation.language())
    }
  }

  /// Makes a folder of the program's own.
  private func make(_ folder: String, on host: inout some Host) throws(FileFailure) {
    do throws(HostFailure) {
      try host.makeFolder(folder)
    } catch {
      throw .host(error)
    }
  }

  /// Prints what is left of the answer, then the messages.
  private func deliver(_ outcome: inout CommandOutcome, to host: inout some Host) {
    do throws(HostFailure) {
      if let answer = outcome.answer, !page(answer, on: &host) {
        try answer.write { (bytes) throws(HostFailure) in try host.write(bytes, to: .output) }
      }
    } catch {
      outcome.fail(.host(error), in: invocation.language())
    }
    for warning in host.takeWarnings() {
      outcome.messages.append(.error([warning.wording(in: invocation.language())]))
    }
    let mention = CommandMention(invocation, file: nil)
    let messages = outcome.messages.map { $0.completed(by: mention) }
    CommandRoute.deliver(invocation[.quiet] ? messages.filter(\.isError) : messages, to: &host)
  }

  /// Shows a long answer page by page; says whether it did, as there may be no program for it.
  private func page(_ answer: TextParts, on host: inout some Host) -> Bool {
    guard let words = invocation.pager(for: answer) else { return false }
    return (try? host.page(answer.bytes, with: words)) != nil
  }

  /// Prints messages; where nobody can read them, the exit code has to do.
  static func deliver(_ messages: [CommandOutcome.Message], to host: inout some Host) {
    guard !messages.isEmpty else { return }
    let width = host.isTerminal(.error) ? host.terminalWidth.map { max($0, 40) } ?? 80 : nil
    let text = messages.map { $0.text(width: width) }.joined()
    try? host.write(Array(text.utf8), to: .error)
  }
}

extension Invocation {
  /// The one roadmap that was named; nil where none was, or several were.
  fileprivate var onlyFile: String? {
    if let file = arguments[.file] { return file }
    guard command.operands.areRoadmaps, operands.count == 1, let name = operands.first,
      name != SelectedFile.standardInput, name.lowercased().hasSuffix(".json")
    else { return nil }
    return name
  }

  /// That the day may be another one where the user is; nil where it is hers.
  fileprivate var zoneNotice: String? {
    guard command.readsRoadmap, self[.asOf] == nil, let zone = host.missingTimeZone else {
      return nil
    }
    let language = language()
    let day = DateWording(language).shortDay(today)
    return language.text(
      en: "the time zone “\(zone)” is not known here; today is taken in UTC: \(day).",
      ru: "часовой пояс «\(zone)» здесь неизвестен; сегодня — по UTC: \(day).")
  }

  /// What the command decides, its errors put into words.
  func decision() -> CommandOutcome {
    do throws(CommandError) {
      if let answered { return try answered.decide(self) }
      return try command.run(self)
    } catch {
      return CommandOutcome(error, of: self)
    }
  }
}

extension CommandOutcome {
  /// What is left of a command that stopped before it had an answer.
  fileprivate init(_ error: CommandError, of invocation: Invocation) {
    let language = invocation.language()
    switch error {
    case .usage(let error):
      let mention = CommandMention(invocation, file: invocation.onlyFile)
      let lines = error.wording(in: language).map(mention.completing)
      self.init(messages: [.error(lines)], exitCode: .wrongUsage)
    case .file(let failure):
      self.init(messages: [.error(failure.wording(in: language))], exitCode: .failure)
    }
  }

  /// Takes in that the answer could not be given.
  ///
  /// A reader that has seen enough, as in `roadmap list | head`, is no failure.
  fileprivate mutating func fail(_ failure: FileFailure, in language: Language) {
    if case .host(let failure) = failure, failure.kind == .brokenPipe { return }
    exitCode = .failure
    messages.append(.error(failure.wording(in: language)))
    guard case .change = writing else { return }
    let made = LocalizedText(
      en: "The change itself is made.", ru: "Само изменение внесено.")
    messages.append(.error([made[language]]))
  }
}
