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
    var answers: [Int: CheckInAnswer] = [:]
    var index = 0
    var former: CheckInAnswer?
    walk: while items.indices.contains(index) {
      let item = items[index]
      let page = wording.page(item, number: index + 1, of: items.count)
      try person.say("\n", on: &host)
      try person.show(page, on: &host)
      if let answer = former { try person.show(wording.takenBack(answer), on: &host) }
      former = nil
      // There is nothing before the first.
      let choices = CheckInChoice.allCases.filter { $0 != .back || index > 0 }
      switch try person.choose(choices.map { ($0, $0.label) }, on: &host) {
      case nil, .quit: break walk
      case .back:
        index -= 1
        former = answers.removeValue(forKey: index)
      case .skip: index += 1
      case let choice?:
        switch try mark(for: choice, of: item, on: &host) {
        case .said(let mark):
          answers[index] = CheckInAnswer(item: item, mark: mark)
          index += 1
        case .nothing: index += 1
        case .end: break walk
        }
      }
    }
    let list = try confirm(answers.sorted { $0.key < $1.key }.map(\.value), on: &host)
    // The walk has said already that nothing is written.
    guard !list.isEmpty else { return Answered { _ in CommandOutcome() } }
    return Answered(
      decide: { (invocation) throws(CommandError) in
        try invocation.change { (_) throws(CommandError) in list.map(\.edit) }
      }, reminder: [wording.repeatable] + list.map(\.command))
  }

  /// What a choice says of an item, once what belongs to it is asked; nothing where it was taken back.
  private func mark(
    for choice: CheckInChoice, of item: CheckInItem, on host: inout some Host
  ) throws(HostFailure) -> Reply<CheckInAnswer.Mark> {
    switch choice {
    case .done: return .said(.done(on: nil, evidence: nil))
    case .doneEarlier:
      let day = try person.reply(to: wording.doneOn, on: &host) { text throws(Complaint) in
        try self.day(
          text, .happened, no: wording.badPast, fits: { $0 <= today }, otherwise: wording.badPast)
      }
      if day.isEnd { return .end }
      let evidence = try text(wording.evidence, on: &host)
      return evidence.isEnd ? .end : .said(.done(on: day.value, evidence: evidence.value))
    case .skip, .quit, .back: return .nothing
    case .inProgress:
      let percent = try person.reply(to: wording.percent, on: &host) { text throws(Complaint) in
        guard let percent = NumberArgument.read(text), (0...100).contains(percent) else {
          throw Complaint(wording.badPercent)
        }
        return percent
      }
      return percent.isEnd ? .end : .said(.inProgress(percent: percent.value))
    case .postpone:
      // A new due date is later than the old one, and not past.
      let last = max(item.line.due, today.adding(days: -1))
      let until = try person.reply(to: wording.until, on: &host) { text throws(Complaint) in
        try self.day(
          text, .planned, no: wording.badDay, fits: { $0 > last },
          otherwise: wording.badUntil(last))
      }
      guard case .said(let day) = until else { return until.isEnd ? .end : .nothing }
      let note = try text(wording.reason, on: &host)
      return note.isEnd ? .end : .said(.postponed(until: day, note: note.value))
    case .cancel:
      let note = try text(wording.reason, on: &host)
      return note.isEnd ? .end : .said(.cancelled(note: note.value))
    }
  }

  /// A line of any text.
  private func text(
    _ question: String, on host: inout some Host
  ) throws(HostFailure) -> Reply<String> {
    try person.reply(to: question, on: &host) { text throws(Complaint) in text }
  }

  /// The one day that was typed, of those that can be meant and are allowed.
  private func day(
    _ text: String, _ sense: TimeSense, no: String, fits isFit: (CalendarDate) -> Bool,
    otherwise unfit: String
  ) throws(Complaint) -> CalendarDate {
    guard let time = sense.time(text) else { throw Complaint(no) }
    let days = sense.days(of: time, on: today, in: [context])
    let fitting = time.turned == nil ? days.filter(isFit) : days
    guard let day = fitting.first else { throw Complaint(unfit) }
    guard fitting.count == 1 else { throw Complaint(wording.severalDays(fitting)) }
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
    let end = try person.choose(AnswersEnd.allCases.map { ($0, $0.label) }, on: &host)
    if end == .write {
      try person.say("\n", on: &host)
      return answers
    }
    try person.show(AnswersEnd.discarded[language], on: &host)
    return []
  }
}
