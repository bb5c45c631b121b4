import RoadmapCore
import RoadmapRendering

/// Somebody at a terminal, who is told something and asked for keys and lines.
struct Conversation: Sendable {
  let language: Language
  private let style: TextStyle

  init(of invocation: Invocation, in language: Language) {
    self.language = language
    style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
  }

  /// Shows text as it is.
  func say(_ text: String, on host: inout some Host) throws(HostFailure) {
    try host.write(Array(text.utf8), to: .output)
  }

  /// Shows a page, broken between words as the screen wants it.
  func show(_ document: ReportDocument, on host: inout some Host) throws(HostFailure) {
    try say(TextFormat.render(document, style), on: &host)
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
    try say(choices.map { $0.label[language] }.joined(separator: "  ") + " > ", on: &host)
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

  /// Asks for a line until it can be read; nil where it is left empty.
  func ask<Value>(
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
