import RoadmapCore
import SourceJSON

/// Writes what a command has worked out, so that nothing of anybody's work is lost.
///
/// Lock, read, compare with what the change was worked out on, work it out again where another run was
/// faster, journal for `undo`, replace. An editor knows nothing of locks: what it writes in between is
/// seen by the comparison inside `Host.replaceFile`, and nothing is written then.
enum ChangeWriter {
  /// Writes what an outcome changes, and says what became of it.
  static func write(
    _ outcome: CommandOutcome, of invocation: Invocation, on host: inout some Host
  ) -> CommandOutcome {
    switch outcome.writing {
    case .nothing: cleared(outcome, on: &host)
    case .change(let change): write(change, of: outcome, invocation, on: &host)
    case .changes(let changes): write(changes, of: outcome, invocation, on: &host)
    }
  }

  /// Clears what killed runs left beside a roadmap that was opened for a change, although nothing changes.
  private static func cleared(
    _ outcome: CommandOutcome, on host: inout some Host
  ) -> CommandOutcome {
    if let path = outcome.openedRoadmap {
      try? host.withLock(on: path) { (_) throws(HostFailure) in }
    }
    return outcome
  }

  private static func write(
    _ change: FileChange, of outcome: CommandOutcome, _ invocation: Invocation,
    on host: inout some Host
  ) -> CommandOutcome {
    do throws(HostFailure) {
      return try host.withLock(on: change.file) { (host) throws(HostFailure) in
        var outcome = outcome
        if try host.read(change.file) != change.old {
          outcome = invocation.seeing(host).decision()
        }
        guard case .change(let change) = outcome.writing else { return outcome }
        let trouble = try replace(change, today: invocation.today, on: &host)
        if let trouble {
          outcome.messages.append(.notice(trouble.wording(in: change.language)))
        }
        return outcome
      }
    } catch {
      return .failure(of: error, in: change.language)
    }
  }

  /// Writes the changes of many files; what somebody else has changed meanwhile is not written.
  private static func write(
    _ changes: [CommandOutcome.NotedChange], of outcome: CommandOutcome, _ invocation: Invocation,
    on host: inout some Host
  ) -> CommandOutcome {
    var result = outcome
    for noted in changes {
      let change = noted.change
      do throws(HostFailure) {
        let messages = try write(change, on: invocation.today, on: &host)
        result.messages += [.notice(noted.notice)] + messages
      } catch {
        let failure = CommandOutcome.failure(of: error, in: change.language)
        result.messages += failure.messages
        result.exitCode = max(result.exitCode, failure.exitCode)
      }
    }
    return result
  }

  /// Writes one change by itself; the messages say what stands in the way of a later `undo`.
  static func write(
    _ change: FileChange, on today: CalendarDate, on host: inout some Host
  ) throws(HostFailure) -> [CommandOutcome.Message] {
    let trouble = try host.withLock(on: change.file) { (host) throws(HostFailure) in
      try replace(change, today: today, on: &host)
    }
    return trouble.map { [.notice($0.wording(in: change.language))] } ?? []
  }

  /// Replaces the file; what stands in the way of a later `undo` does not stop it, and is returned.
  private static func replace(
    _ change: FileChange, today: CalendarDate, on host: inout some Host
  ) throws(HostFailure) -> UndoTrouble? {
    let before = Fingerprint(of: change.old)
    let after = Fingerprint(of: change.new)
    var trouble: UndoTrouble?
    if case .remembers(let command) = change.memory {
      trouble = UndoTrouble.caught { () throws(UndoTrouble) in
        guard let inverse = change.text.inverse(of: change.old) else { throw .noInverse }
        let entry = UndoEntry(
          command: command, on: today, before: before, after: after, inverse: inverse)
        let aside = try UndoPlace.update(of: change.file, on: &host) { $0.append(entry) }
        if let aside { throw .setAside(aside) }
      }
    }
    SplitLink.warn(of: change.file, in: change.language, on: &host)
    try host.replaceFile(change.file, holding: change.old, with: change.new)
    if change.memory == .forgetsLast {
      trouble = UndoTrouble.caught { () throws(UndoTrouble) in
        let aside = try UndoPlace.update(of: change.file, on: &host) { $0.settle(on: after) }
        if let aside { throw .setAside(aside) }
      }
    }
    return trouble
  }
}

extension CommandOutcome {
  /// A command that stopped because the world refused something.
  static func failure(of failure: HostFailure, in language: Language) -> CommandOutcome {
    let lines = FileFailure.host(failure).wording(in: language)
    return CommandOutcome(messages: [.error(lines)], exitCode: .failure)
  }
}
