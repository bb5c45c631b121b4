import RoadmapCore
import RoadmapRendering

/// Makes the commands that an answer names such that they can be typed as they stand: about the roadmap
/// that the answer is about, and with item numbers that mean no other item.
struct CommandMention {
  /// The roadmap as it was named, or nil where it is found without a name.
  let file: String?
  /// The roadmap, whose numbers are told apart.
  let roadmap: Roadmap?

  /// The same document with its commands ready to be typed.
  func completing(_ document: ReportDocument) -> ReportDocument {
    ReportDocument(
      document.blocks.map { block in
        switch block {
        case .hint(let text): .hint(completing(text))
        case .paragraph(let text): .paragraph(completing(text))
        case .items(let texts): .items(texts.map(completing))
        default: block
        }
      })
  }

  private func completing(_ text: StyledText) -> StyledText {
    text.runs.reduce(StyledText("")) { $0 + StyledText(completing($1.text), $1.tone) }
  }

  /// The same sentence with its commands ready to be typed.
  func completing(_ sentence: String) -> String {
    guard sentence.contains("roadmap ") else { return sentence }
    var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard words[index].hasSuffix("roadmap"), words.indices.contains(index + 1) else { continue }
      let name = CommandMention.bare(words[index + 1]).word
      guard let command = Command.all.first(where: { $0.isCalled(name) }) else { continue }
      complete(command, from: index + 1, in: &words)
    }
    return words.joined(separator: " ")
  }

  /// Completes a command whose name stands at a place; its arguments end with the sentence around them.
  private func complete(_ command: Command, from start: Int, in words: inout [String]) {
    var last = start
    var isValue = false
    while CommandMention.bare(words[last]).mark.isEmpty, words.indices.contains(last + 1) {
      let (word, _) = CommandMention.bare(words[last + 1])
      let isQuoted = word.hasPrefix("\"")
      guard isValue || isQuoted || CommandMention.isArgument(word) else { break }
      isValue = word.hasPrefix("--") && !word.contains("=") && command.takesValue(word)
      last += 1
      // What names its roadmap already is complete.
      if word == "-f" || word.hasPrefix("--file") { return }
      if isQuoted {
        while !CommandMention.bare(words[last]).word.hasSuffix("\"") || words[last] == "\"",
          words.indices.contains(last + 1)
        { last += 1 }
      } else if word == FileSelection.standardName, let file {
        words[last] = ShellWord.quoted(file) + CommandMention.bare(words[last]).mark
        return
      } else if let roadmap, roadmap.item(id: word) != nil {
        words[last] = roadmap.typed(word) + CommandMention.bare(words[last]).mark
      }
    }
    guard let file, command.readsRoadmap else { return }
    let (word, mark) = CommandMention.bare(words[last])
    words[last] = "\(word) -f \(ShellWord.quoted(file))\(mark)"
  }

  /// Whether a word behind a command belongs to it and not to the sentence.
  private static func isArgument(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 1 || word.contains(where: \.isNumber)
      || word.count > 1 && word.allSatisfy { $0.isLetter && $0.isUppercase }
      || word == FileSelection.standardName
  }

  /// A word, and the marks of the sentence behind it.
  private static func bare(_ text: String) -> (word: String, mark: String) {
    var word = text[...]
    while let last = word.last, ".,;:?!)»”".contains(last) { word.removeLast() }
    return (String(word), String(text[word.endIndex...]))
  }
}

extension Command {
  /// Whether an option is followed by its value.
  fileprivate func takesValue(_ spelling: String) -> Bool {
    options.contains { $0.spelling == spelling && $0.placeholder != nil }
  }
}
