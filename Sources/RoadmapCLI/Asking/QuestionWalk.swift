import RoadmapCore

/// Questions that a command asks one after the other before it decides; it writes nothing itself.
protocol QuestionWalk: Sendable {
  /// The language of the questions.
  var language: Language { get }
  /// Asks all of them.
  func answers(on host: inout some Host) throws(HostFailure) -> Answered
}

/// What a command does once its questions are answered.
struct Answered: Sendable {
  /// Decides on the answers: again, where a file has changed while somebody was asked.
  let decide: @Sendable (Invocation) throws(CommandError) -> CommandOutcome
  /// How to say all of it again, for answers that could not be written; none where there are none.
  var reminder: [String] = []
}

extension Answered {
  /// That nothing is written, as was chosen.
  static func discarded(in language: Language) -> Answered {
    let message = AnswersEnd.discarded[language]
    return Answered { _ in
      CommandOutcome(messages: [.notice([message])], exitCode: .problemsFound)
    }
  }
}
