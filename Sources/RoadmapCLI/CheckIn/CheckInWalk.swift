import RoadmapCore
import RoadmapRendering

/// The weekly walk through everything that is overdue or due: it asks, and writes nothing itself.
struct CheckInWalk: Sendable {
  private let items: [CheckInItem]
  private let wording: CheckInWording

  /// The language of the questions.
  var language: Language { wording.language }
  private let style: TextStyle
  private let today: CalendarDate
  private let context: DeadlineContext

  init(_ items: [CheckInItem], of roadmap: Roadmap, for invocation: Invocation) {
    self.items = items
    style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
    wording = CheckInWording(invocation.language(ofFile: roadmap.language))
    today = invocation.today
    context = DeadlineContext(period: roadmap.period, yearKind: roadmap.yearKind)
  }

  /// Asks about each item in turn.
  func answers(on host: inout some Host) throws(HostFailure) -> CheckInAnswers {
    try say(paragraph(wording.opening(items)), on: &host)
    var answers: [CheckInAnswer] = []
    for (index, item) in items.enumerated() {
      let page = wording.page(item, number: index + 1, of: items.count)
      try say("\n" + TextFormat.render(page, style), on: &host)
      let choice = try choose(CheckInChoice.allCases.map { ($0, $0.label) }, on: &host)
      guard let choice, choice != .quit else { break }
      if let mark = try mark(for: choice, of: item, on: &host) {
        answers.append(CheckInAnswer(item: item, mark: mark))
      }
    }
    return CheckInAnswers(list: try confirm(answers, on: &host), language: language)
  }

  private func mark(
    for choice: CheckInChoice, of item: CheckInItem, on host: inout some Host
  ) throws(HostFailure) -> CheckInAnswer.Mark? {
    switch choice {
    case .done: return .done
    case .skip, .quit: return nil
    case .inProgress:
      let percent = try ask(wording.percent, on: &host) { text throws(Complaint) in
        guard let percent = NumberArgument.read(text), (0...100).contains(percent) else {
          throw Complaint(wording.badPercent)
        }
        return percent
      }
      return .inProgress(percent: percent)
    case .postpone:
      let due = item.line.due
      let until = try ask(wording.until, on: &host) { text throws(Complaint) in
        try self.until(text, after: due)
      }
      guard let until else { return nil }
      let note = try ask(wording.reason, on: &host) { text throws(Complaint) in text }
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
      try say("\n" + paragraph(wording.noAnswers), on: &host)
      return []
    }
    try say("\n" + TextFormat.render(wording.summary(answers), style), on: &host)
    let end = try choose(CheckInEnd.allCases.map { ($0, $0.label) }, on: &host)
    if end == .write {
      try say("\n", on: &host)
      return answers
    }
    try say(paragraph(wording.discarded), on: &host)
    return []
  }

  /// Waits for the key of one of some choices; nil where no more keys will come.
  ///
  /// What else is pressed does nothing.
  private func choose<Choice>(
    _ choices: [(Choice, label: LocalizedText)], on host: inout some Host
  ) throws(HostFailure) -> Choice? {
    try say(wording.prompt(choices.map(\.label)), on: &host)
    while true {
      switch try host.readKey() {
      case .character(let key):
        for (choice, label) in choices where label.isChosen(by: key, in: wording.language) {
          try say("\(label.word(in: wording.language))\n", on: &host)
          return choice
        }
      case .end:
        try say("\n", on: &host)
        return nil
      case .enter, .other: continue
      }
    }
  }

  /// Asks for a line until it can be read; nil where it is left empty.
  private func ask<Value>(
    _ question: String, on host: inout some Host, read: (String) throws(Complaint) -> Value
  ) throws(HostFailure) -> Value? {
    while true {
      try say(question, on: &host)
      guard let line = try host.readLine() else { return nil }
      let text = line.trimmed
      if text.isEmpty { return nil }
      do throws(Complaint) {
        return try read(text)
      } catch {
        try say("\(error.text)\n", on: &host)
      }
    }
  }

  /// A sentence, broken between words as the screen wants it.
  private func paragraph(_ sentence: String) -> String {
    TextFormat.render(ReportDocument([.paragraph(StyledText(sentence))]), style)
  }

  private func say(_ text: String, on host: inout some Host) throws(HostFailure) {
    try host.write(Array(text.utf8), to: .output)
  }
}

/// What is wrong with a line that was typed.
private struct Complaint: Error {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

extension String {
  /// The text without spaces and control characters at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
