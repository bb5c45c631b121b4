import RoadmapCore
import RoadmapRendering

/// The weekly walk through everything that is overdue or due: it asks, and writes nothing itself.
struct CheckInWalk: QuestionWalk {
  private let items: [CheckInItem]
  private let wording: CheckInWording
  private let person: Conversation
  private let today: CalendarDate
  private let context: DeadlineContext

  init(_ items: [CheckInItem], of roadmap: Roadmap, for invocation: Invocation) {
    self.items = items
    wording = CheckInWording(invocation.language(ofFile: roadmap.language))
    person = Conversation(of: invocation, in: wording.language)
    today = invocation.today
    context = roadmap.deadlineContext
  }

  var language: Language { wording.language }

  /// Asks about each item in turn.
  func answers(on host: inout some Host) throws(HostFailure) -> Answered {
    try person.show(wording.opening(items), on: &host)
    var answers: [CheckInAnswer] = []
    for (index, item) in items.enumerated() {
      let page = wording.page(item, number: index + 1, of: items.count)
      try person.say("\n", on: &host)
      try person.show(page, on: &host)
      let choice = try person.choose(CheckInChoice.allCases.map { ($0, $0.label) }, on: &host)
      guard let choice, choice != .quit else { break }
      if let mark = try mark(for: choice, of: item, on: &host) {
        answers.append(CheckInAnswer(item: item, mark: mark))
      }
    }
    let list = try confirm(answers, on: &host)
    // The walk has said already that nothing is written.
    guard !list.isEmpty else { return Answered { _ in CommandOutcome() } }
    return Answered(
      decide: { (invocation) throws(CommandError) in
        try invocation.change { (_) throws(CommandError) in list.map(\.edit) }
      }, reminder: [wording.repeatable] + list.map(\.command))
  }

  private func mark(
    for choice: CheckInChoice, of item: CheckInItem, on host: inout some Host
  ) throws(HostFailure) -> CheckInAnswer.Mark? {
    switch choice {
    case .done: return .done
    case .skip, .quit: return nil
    case .inProgress:
      let percent = try person.ask(wording.percent, on: &host) { text throws(Complaint) in
        guard let percent = NumberArgument.read(text), (0...100).contains(percent) else {
          throw Complaint(wording.badPercent)
        }
        return percent
      }
      return .inProgress(percent: percent)
    case .postpone:
      let due = item.line.due
      let until = try person.ask(wording.until, on: &host) { text throws(Complaint) in
        try self.until(text, after: due)
      }
      guard let until else { return nil }
      let note = try person.ask(wording.reason, on: &host) { text throws(Complaint) in text }
      return .postponed(until: until, note: note)
    }
  }

  /// The day that was typed for a new due date.
  private func until(
    _ text: String, after due: CalendarDate
  ) throws(Complaint) -> CalendarDate {
    let sense = TimeSense.planned
    guard let time = TypedTime(text), sense.takes(time) else { throw Complaint(wording.badDay) }
    let days = sense.days(of: time, on: today, in: [context])
    let later = days.filter { $0 > due }
    guard let day = later.first else { throw Complaint(wording.badUntil(due)) }
    guard later.count == 1 else { throw Complaint(wording.severalDays(later)) }
    return day
  }

  /// Shows all answers once more, and asks whether to write them.
  private func confirm(
    _ answers: [CheckInAnswer], on host: inout some Host
  ) throws(HostFailure) -> [CheckInAnswer] {
    guard !answers.isEmpty else {
      try person.say("\n", on: &host)
      try person.show(wording.noAnswers, on: &host)
      return []
    }
    try person.say("\n", on: &host)
    try person.show(wording.summary(answers), on: &host)
    let end = try person.choose(CheckInEnd.allCases.map { ($0, $0.label) }, on: &host)
    if end == .write {
      try person.say("\n", on: &host)
      return answers
    }
    try person.show(wording.discarded, on: &host)
    return []
  }
}
