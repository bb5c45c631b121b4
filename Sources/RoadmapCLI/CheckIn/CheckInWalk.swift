import RoadmapCore
import RoadmapRendering

/// The weekly walk through everything that is overdue or due: it asks, and writes nothing itself.
struct CheckInWalk: Sendable {
  private let items: [CheckInItem]
  private let wording: CheckInWording

  /// The language of the questions.
  var language: Language { wording.language }
  private let style: TextStyle

  init(_ items: [CheckInItem], in language: Language, style: TextStyle) {
    self.items = items
    self.style = style
    wording = CheckInWording(language)
  }

  /// Asks about each item in turn.
  func answers(on host: inout some Host) throws(HostFailure) -> CheckInAnswers {
    try say(wording.opening(items) + "\n", on: &host)
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
      let percent = try ask(wording.percent, otherwise: wording.badPercent, on: &host) { text in
        NumberArgument.read(text).flatMap { (0...100).contains($0) ? $0 : nil }
      }
      return .inProgress(percent: percent)
    case .postpone:
      let due = item.line.due
      let until = try ask(wording.until, otherwise: wording.badUntil(due), on: &host) { text in
        DateArgument.read(text).flatMap { $0 > due ? $0 : nil }
      }
      guard let until else { return nil }
      let note = try ask(wording.reason, otherwise: "", on: &host) { $0 }
      return .postponed(until: until, note: note)
    }
  }

  /// Shows all answers once more, and asks whether to write them.
  private func confirm(
    _ answers: [CheckInAnswer], on host: inout some Host
  ) throws(HostFailure) -> [CheckInAnswer] {
    guard !answers.isEmpty else {
      try say("\n\(wording.noAnswers)\n", on: &host)
      return []
    }
    try say("\n" + TextFormat.render(wording.summary(answers), style), on: &host)
    let end = try choose(CheckInEnd.allCases.map { ($0, $0.label) }, on: &host)
    if end == .write {
      try say("\n", on: &host)
      return answers
    }
    try say("\(wording.discarded)\n", on: &host)
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
    _ question: String, otherwise complaint: String, on host: inout some Host,
    read: (String) -> Value?
  ) throws(HostFailure) -> Value? {
    while true {
      try say(question, on: &host)
      guard let line = try host.readLine() else { return nil }
      let text = line.trimmed
      if text.isEmpty { return nil }
      if let value = read(text) { return value }
      try say("\(complaint)\n", on: &host)
    }
  }

  private func say(_ text: String, on host: inout some Host) throws(HostFailure) {
    try host.write(Array(text.utf8), to: .output)
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
