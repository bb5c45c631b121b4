import RoadmapCore
import RoadmapRendering

/// Asks what only people can decide when a roadmap goes on into the next year; it writes nothing itself.
///
/// What may not be needed any more is asked first: nobody has to find a deadline for it then.
struct NextYearWalk: QuestionWalk {
  private let next: NextYear
  private let messages: [CommandOutcome.Message]
  private let wording: NextYearWording
  private let person: Conversation
  private let today: CalendarDate

  /// Asks about what a roadmap leaves open; `messages` is what is to be said of last year's file.
  init(_ next: NextYear, saying messages: [CommandOutcome.Message], for invocation: Invocation) {
    self.next = next
    self.messages = messages
    wording = NextYearWording(invocation.language(ofFile: next.file.roadmap?.language))
    person = Conversation(of: invocation, in: wording.language)
    today = invocation.today
  }

  var language: Language { wording.language }

  /// How a question ended.
  private enum Step {
    case next
    /// No more questions.
    case quit
    /// No more keys will come.
    case end
  }

  func answers(on host: inout some Host) throws(HostFailure) -> Answered {
    var year = SettledYear(next)
    try person.show(wording.opening(next, year.asked.count + (year.hasPersons ? 1 : 0)), on: &host)
    var isDiscarded = false
    if try ask(&year, on: &host) == .end {
      try person.show(wording.brokenOff(year.answerCount), on: &host)
      let end = try person.choose(AnswersEnd.allCases.map { ($0, $0.label) }, on: &host)
      isDiscarded = end != .write
    }
    try person.say("\n", on: &host)
    guard !isDiscarded else { return .discarded(in: language) }
    return Answered { [messages, year] invocation in invocation.made(year, saying: messages) }
  }

  // MARK: - Questions

  private func ask(_ year: inout SettledYear, on host: inout some Host) throws(HostFailure) -> Step
  {
    let (asked, hasPersons) = (year.asked, year.hasPersons)
    var number = 0
    func page(_ message: String, left: Int) -> ReportDocument {
      number += 1
      return wording.page(message, number: number, of: number + left + (hasPersons ? 1 : 0))
    }
    for (index, question) in asked.enumerated() where year.open.contains(question) {
      let left = asked[(index + 1)...].count { year.open.contains($0) }
      try person.say("\n", on: &host)
      try person.show(page(question.message[language], left: left), on: &host)
      let step = try answer(question, &year, on: &host)
      if step != .next { return step }
    }
    guard hasPersons else { return .next }
    try person.say("\n", on: &host)
    try person.show(page(wording.whoLeft, left: -1), on: &host)
    return try askAboutPersons(&year, on: &host)
  }

  private func answer(
    _ question: NextYearQuestion, _ year: inout SettledYear, on host: inout some Host
  ) throws(HostFailure) -> Step {
    switch question {
    case .undone(let id, _, let due): try askNeed(id, notDoneBy: due, question, &year, on: &host)
    case .cancelled(let id, _): try askNeed(id, notDoneBy: nil, question, &year, on: &host)
    case .yearInTitle(let id, _, let moved):
      try askTitle(id, moved, question, &year, on: &host)
    case .deadlineNotUnderstood(let id, _), .deadlineUnclear(let id, _), .leapDay(let id, _):
      try askLine(wording.deadline, question, &year, on: &host) { text in
        .reschedule(RescheduleRequest(id: ItemID.exactly(id), deadline: text))
      }
    case .goalRepeated(let target, _, _, let key):
      try askLine(wording.goal, question, &year, on: &host) { (text) throws(Complaint) in
        guard let value = NumberArgument.read(text) else { throw Complaint(wording.badNumber) }
        return .target(.goal(id: target, TargetRequest.GoalText(key, value)))
      }
    case .approvalLeftOut: try askApproval(question, &year, on: &host)
    case .calendarLeftOut(let moved): try askCalendar(moved, question, &year, on: &host)
    case .nothingRecorded: .next
    }
  }

  /// Whether an activity goes on.
  private func askNeed(
    _ id: String, notDoneBy due: CalendarDate?, _ question: NextYearQuestion,
    _ year: inout SettledYear, on host: inout some Host
  ) throws(HostFailure) -> Step {
    let choices = wording.needChoices.filter { $0.0 != .note || due != nil }
    while true {
      let edit: RoadmapEdit
      switch try person.choose(choices, on: &host) {
      case .keep?:
        year.settle(question)
        return .next
      case .note?:
        guard let due, let roadmap = year.roadmap, let item = roadmap.item(id: id) else {
          return .next
        }
        let notes = item.notes(notDoneBy: due, in: roadmap.language ?? .english)
        edit = .edit(EditItemRequest(id: ItemID.exactly(id), notes: notes))
      case .remove?:
        edit = .remove(RemoveRequest(ids: [ItemID.exactly(id)], isForced: true))
      case .quit?: return .quit
      case nil: return .end
      }
      do throws(Complaint) {
        year.settle(question, try year.changed(by: [edit], on: today, in: language))
        return .next
      } catch {
        try person.show(error.text, on: &host)
      }
    }
  }

  private func askTitle(
    _ id: String, _ moved: String, _ question: NextYearQuestion, _ year: inout SettledYear,
    on host: inout some Host
  ) throws(HostFailure) -> Step {
    func edit(_ title: String) -> RoadmapEdit {
      .edit(EditItemRequest(id: ItemID.exactly(id), title: title, isForced: true))
    }
    try person.show(wording.suggestion(moved), on: &host)
    switch try person.choose(wording.titleChoices, on: &host) {
    case .keep?: year.settle(question)
    case .move?:
      // The years of a title that could be moved can be written.
      let changed = try? year.changed(by: [edit(moved)], on: today, in: language)
      if let changed { year.settle(question, changed) }
    case .other?: return try askLine(wording.title, question, &year, on: &host, edit)
    case .quit?: return .quit
    case nil: return .end
    }
    return .next
  }

  /// Asks for a line; left empty, what was taken is right, or the question stays open where nothing was.
  private func askLine(
    _ prompt: String, _ question: NextYearQuestion, _ year: inout SettledYear,
    on host: inout some Host, _ edit: (String) throws(Complaint) -> RoadmapEdit
  ) throws(HostFailure) -> Step {
    let before = year
    let reply = try person.reply(to: prompt, on: &host) { (text) throws(Complaint) in
      try before.changed(by: [try edit(text)], on: today, in: language)
    }
    switch reply {
    case .said(let changed): year.settle(question, changed)
    case .nothing:
      switch question {
      case .leapDay, .goalRepeated: year.settle(question)
      default: break
      }
    case .end: return .end
    }
    return .next
  }

  private func askApproval(
    _ question: NextYearQuestion, _ year: inout SettledYear, on host: inout some Host
  ) throws(HostFailure) -> Step {
    let by = try person.reply(to: wording.approvedBy, on: &host) { text throws(Complaint) in text }
    if by.isEnd { return .end }
    let day = try person.reply(to: wording.approvedOn, on: &host, read: self.day)
    if day.isEnd { return .end }
    let order = try person.reply(to: wording.order, on: &host) { text throws(Complaint) in text }
    if order.isEnd { return .end }
    let approval = Approval(by: by.value, date: day.value, order: order.value)
    guard approval != Approval() else { return .next }
    let edit = RoadmapEdit.edit(EditRoadmapRequest(approval: approval))
    if let changed = try? year.changed(by: [edit], on: today, in: language) {
      year.settle(question, changed)
    }
    return .next
  }

  private func askCalendar(
    _ moved: SchoolCalendar, _ question: NextYearQuestion, _ year: inout SettledYear,
    on host: inout some Host
  ) throws(HostFailure) -> Step {
    guard let context = year.roadmap?.deadlineContext else { return .next }
    let questions = CalendarQuestions(suggesting: moved, in: context, of: person)
    guard case .said(let calendar) = try questions.calendar(on: &host) else { return .end }
    guard let calendar else {
      year.settle(question)
      return .next
    }
    let edit = RoadmapEdit.calendar(CalendarRequest(.whole(calendar)))
    if let changed = try? year.changed(by: [edit], on: today, in: language) {
      year.settle(question, changed)
    }
    return .next
  }

  /// Asks who of the team has left, and who takes over from each.
  private func askAboutPersons(
    _ year: inout SettledYear, on host: inout some Host
  ) throws(HostFailure) -> Step {
    let persons = (year.roadmap?.team ?? []).filter(\.isPerson).map(\.name)
    try person.show(wording.list(persons), on: &host)
    let reply = try person.reply(to: wording.left, on: &host) { (text) throws(Complaint) in
      try wording.named(text, among: persons)
    }
    guard case .said(let left) = reply else { return reply.isEnd ? .end : .next }
    for name in left {
      let before = year
      let heir = try person.reply(to: wording.heir(of: name), on: &host) {
        (text) throws(Complaint) in
        try before.changed(
          by: [.replace(ReplaceRequest(name, by: text))], on: today, in: language)
      }
      if heir.isEnd { return .end }
      if let changed = heir.value { year.settle(nil, changed) }
    }
    return .next
  }

  /// The day that was typed for the approval.
  private func day(_ text: String) throws(Complaint) -> CalendarDate {
    let sense = TimeSense.day
    guard let time = sense.time(text) else { throw Complaint(wording.badDay) }
    let contexts = (next.file.roadmap?.deadlineContext).map { [$0] } ?? []
    let days = sense.days(of: time, on: today, in: contexts)
    guard days.count == 1, let day = days.first else { throw Complaint(wording.badDay) }
    return day
  }
}
