import RoadmapCore

/// Brings an outcome to its end: asks where it asks, writes where it changes something.
enum CheckInRun {
  /// Asks what an outcome has to ask and lets the command go on with the answers, then writes.
  ///
  /// Nobody holds the lock while somebody thinks about an answer; what changed in the file meanwhile is
  /// taken in, because the command works its change out on the file as it is after the last answer.
  static func finish(
    _ outcome: CommandOutcome, of invocation: Invocation, on host: inout some Host
  ) -> CommandOutcome {
    guard let checkIn = outcome.checkIn else {
      return ChangeWriter.write(outcome, of: invocation, on: &host)
    }
    let answers: [CheckInAnswer]
    do throws(HostFailure) {
      answers = try checkIn.run(on: &host)
    } catch {
      return .failure(of: error, in: checkIn.language)
    }
    guard !answers.isEmpty else { return CommandOutcome() }
    var answered = invocation.seeing(host)
    answered.answers = answers
    var result = ChangeWriter.write(
      RoadmapTool.outcome(of: answered), of: answered, on: &host)
    if result.exitCode != .done {
      let wording = CheckInWording(checkIn.language)
      result.messages.append(.error([wording.repeatable] + answers.map(\.command)))
    }
    return result
  }
}
