import RoadmapCore
import RoadmapRendering

/// Asks what only the school knows whose roadmap is made from the standard model: its calendar.
struct NewRoadmapWalk: QuestionWalk {
  private let usual: SchoolCalendar
  private let context: DeadlineContext
  private let person: Conversation
  private let wording: CalendarQuestionWording

  var language: Language { person.language }

  /// Nil for a roadmap that has no calendar to begin with.
  init?(on roadmap: NewRoadmap, for invocation: Invocation) {
    guard let usual = roadmap.schoolCalendar else { return nil }
    self.usual = usual
    context = roadmap.deadlineContext
    person = Conversation(of: invocation, in: roadmap.language)
    wording = CalendarQuestionWording(roadmap.language)
  }

  func answers(on host: inout some Host) throws(HostFailure) -> Answered {
    try person.show(wording.opening, on: &host)
    try person.say("\n", on: &host)
    let questions = CalendarQuestions(suggesting: usual, in: context, of: person)
    guard case .said(let calendar) = try questions.calendar(on: &host) else {
      let nothing = wording.nothing
      return Answered { _ in CommandOutcome(messages: [.notice([nothing])]) }
    }
    return Answered { (invocation) throws(CommandError) in
      try invocation.standardRoadmap(with: .some(calendar))
    }
  }
}
