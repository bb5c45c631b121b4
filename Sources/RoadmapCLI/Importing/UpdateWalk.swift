import RoadmapCore
import RoadmapRendering

/// Asks which lines of a roadmap are lines of a newer document, where the program cannot tell.
struct UpdateWalk: QuestionWalk {
  private let imported: ImportedSource
  private let roadmap: RoadmapFile
  private let newer: Roadmap
  private let given: PlanAnswers
  private let wording: UpdateWording
  private let person: Conversation
  private let today: CalendarDate

  /// Nil where the roadmap or the document cannot be compared, or nothing is to be asked.
  init?(_ imported: ImportedSource, for invocation: Invocation) throws(CommandError) {
    guard imported.result.oddities.isEmpty || invocation[.overwrite],
      let newer = RoadmapFile(bytes: imported.result.bytes).roadmap
    else { return nil }
    let (name, bytes) = try invocation.roadmapToChange()
    roadmap = invocation.roadmapFile(bytes, named: name)
    self.imported = imported
    self.newer = newer
    given = invocation.planAnswers
    wording = UpdateWording(invocation.language(ofFile: roadmap.roadmap?.language))
    person = Conversation(of: invocation, in: wording.language)
    today = invocation.today
    guard !questions(given).isEmpty else { return nil }
  }

  var language: Language { wording.language }

  func answers(on host: inout some Host) throws(HostFailure) -> Answered {
    var answers = given
    var cancelled: [String] = []
    var asked: Set<String> = []
    var isBroken = false
    // An answer may bring up a question that was none before.
    while !isBroken, let question = questions(answers).first(where: { !asked.contains($0.id) }) {
      asked.insert(question.id)
      try person.say("\n", on: &host)
      try person.show(wording.page(question), on: &host)
      switch question {
      case .isSame(let id, let number, _, _, let perhaps):
        switch try person.choose(wording.sameChoices(perhaps), on: &host) {
        case .yes?: answers.same[id] = number
        case .perhaps(let number)?: answers.same[id] = number
        case .no?: answers.other.insert(id)
        case .skip?: break
        case nil: isBroken = true
        }
        // The line that is not the one under its number may be missing now.
        if answers.other.contains(id) { asked.remove(id) }
      case .isGone(let id, _, let perhaps):
        switch try person.choose(wording.goneChoices(perhaps), on: &host) {
        case .yes?:
          cancelled.append(id)
          answers.other.insert(id)
        case .perhaps(let number)?: answers.same[id] = number
        case .no?: answers.other.insert(id)
        case .skip?: break
        case nil: isBroken = true
        }
      }
    }
    try person.say("\n", on: &host)
    if isBroken {
      try person.show(wording.brokenOff, on: &host)
      return Answered { _ in CommandOutcome(exitCode: .problemsFound) }
    }
    return Answered { [imported, answers, cancelled] (invocation) throws(CommandError) in
      try invocation.update(to: imported, answers, cancelling: cancelled)
    }
  }

  /// What cannot be told by itself, with what is answered until now.
  private func questions(_ answers: PlanAnswers) -> [UpdateQuestion] {
    let edit = RoadmapEdit.update(to: newer, doubted: imported.result.doubted, answers)
    guard let change = try? roadmap.applying([edit], today: today) else { return [] }
    return change.outcomes.compactMap { outcome in
      switch outcome {
      case .updated(.otherText(let id, let number, let before, let after, let perhaps)):
        .isSame(id, number: number, before: before, after: after, perhaps)
      case .updated(.missing(let id, let title, let perhaps, _)): .isGone(id, title, perhaps)
      default: nil
      }
    }
  }
}

/// Something about two versions of a plan that only a person knows.
enum UpdateQuestion: Sendable {
  /// Whether a line of the roadmap is what stands under its number now.
  case isSame(
    String, number: String, before: String, after: String, PlanDifference.Candidate?)
  /// Whether a line with a history, which the document does not have, is given up.
  case isGone(String, String, PlanDifference.Candidate?)

  /// Whether and of which line it was asked.
  var id: String {
    switch self {
    case .isSame(let id, _, _, _, _), .isGone(let id, _, _): id
    }
  }
}
