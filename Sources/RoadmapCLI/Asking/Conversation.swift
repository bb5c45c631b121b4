import RoadmapCore
import RoadmapRendering

/// Somebody at a terminal, who is told something and asked for keys and lines.
struct Conversation: Sendable {
  let language: Language
  private let style: TextStyle
  /// How commands are named: as whoever is asked types them.
  private let mention: CommandMention

  init(of invocation: Invocation, in language: Language) {
    self.language = language
    mention = CommandMention(invocation, file: nil)
    style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
  }

  /// Shows text as it is.
  func say(_ text: String, on host: inout some Host) throws(HostFailure) {
    try host.write(Array(text.utf8), to: .output)
  }

  /// Shows a page, broken between words as the screen wants it.
  func show(_ document: ReportDocument, on host: inout some Host) throws(HostFailure) {
    try say(TextFormat.render(mention.completing(document), style), on: &host)
  }

  /// Shows a sentence, broken between words as the screen wants it.
  func show(_ sentence: String, on host: inout some Host) throws(HostFailure) {
    try show(ReportDocument([.paragraph(StyledText(sentence))]), on: &host)
  }

  /// Waits for the key of one of some choices; nil where no more keys will come.
  ///
  /// What else is pressed does nothing; the enter key only where it has a choice of its own.
  func choose<Choice>(
    _ choices: [(Choice, label: LocalizedText)], onEnter usual: Choice? = nil,
    on host: inout some Host
  ) throws(HostFailure) -> Choice? {
    try say(prompt(choices.map { $0.label[language] }), on: &host)
    while true {
      switch try host.readKey() {
      case .character(let key):
        for (choice, label) in choices where label.isChosen(by: key, in: language) {
          try say("\(label.word(in: language))\n", on: &host)
          return choice
        }
      case .end:
        try say("\n", on: &host)
        return nil
      case .enter:
        guard let usual else { continue }
        try say("\n", on: &host)
        return usual
      case .other: continue
      }
    }
  }

  /// The choices side by side, on as many lines as they need.
  private func prompt(_ labels: [String]) -> String {
    var lines: [String] = []
    for label in labels {
      if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(label) + 5 <= style.width {
        lines[lines.count - 1] += "  \(label)"
      } else {
        lines.append(label)
      }
    }
    return lines.joined(separator: "\n") + " > "
  }

  /// Asks for a line until it can be read; nil where it is left empty, or no more lines will come.
  func ask<Value>(
    _ question: String, on host: inout some Host, read: (String) throws(Complaint) -> Value
  ) throws(HostFailure) -> Value? {
    if case .said(let value) = try reply(to: question, on: &host, read: read) { value } else { nil }
  }

  /// Asks for a line until it can be read.
  func reply<Value>(
    to question: String, on host: inout some Host, read: (String) throws(Complaint) -> Value
  ) throws(HostFailure) -> Reply<Value> {
    while true {
      try say(question, on: &host)
      guard let line = try host.readLine() else {
        try say("\n", on: &host)
        return .end
      }
      let text = line.trimmed
      if text.isEmpty { return .nothing }
      do throws(Complaint) {
        return .said(try read(text))
      } catch {
        try say("\(error.text)\n", on: &host)
      }
    }
  }
}

/// What somebody answers to a question for a line.
enum Reply<Value> {
  /// Something that can be read.
  case said(Value)
  /// An empty line.
  case nothing
  /// Ctrl-C, or no more lines.
  case end

  /// What was said; nil where nothing was.
  var value: Value? { if case .said(let value) = self { value } else { nil } }
  /// Whether no more lines will come.
  var isEnd: Bool { if case .end = self { true } else { false } }
}

/// What is wrong with a line that was typed.
struct Complaint: Error {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

extension String {
  /// The text without spaces and control characters at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
