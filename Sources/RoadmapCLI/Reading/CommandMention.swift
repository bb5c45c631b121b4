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
    text.runs.reduce(StyledText("")) { text, run in
      parts(of: run.text).reduce(text) {
        $0 + StyledText($1.text, run.tone, isWhole: $1.isCommand)
      }
    }
  }

  /// The same sentence with its commands ready to be typed.
  func completing(_ sentence: String) -> String {
    parts(of: sentence).map(\.text).joined()
  }

  /// A sentence whose commands stay on one line each.
  static func keepingWhole(_ sentence: String) -> StyledText {
    CommandMention(file: nil, roadmap: nil).completing(StyledText(sentence))
  }

  /// The commands of a sentence, completed, and the words around them.
  private func parts(of sentence: String) -> [(text: String, isCommand: Bool)] {
    guard sentence.contains("roadmap ") else { return [(sentence, false)] }
    var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var parts: [(text: String, isCommand: Bool)] = []
    var index = 0
    while index < words.count {
      let space = index == 0 ? "" : " "
      var last = index
      if words[index].hasSuffix("roadmap"), words.indices.contains(index + 1) {
        let name = CommandMention.bare(words[index + 1]).word
        if let command = Command.all.named(name) {
          last = complete(command, from: index + 1, in: &words)
        }
      }
      if !space.isEmpty { parts.append((space, false)) }
      parts.append((words[index...last].joined(separator: " "), last > index))
      index = last + 1
    }
    return parts
  }

  /// Completes a command whose name stands at a place, and gives the place of its last word; its
  /// arguments end with the sentence around them.
  private func complete(_ command: Command, from start: Int, in words: inout [String]) -> Int {
    var last = start
    var isValue = false
    while CommandMention.bare(words[last]).mark.isEmpty, words.indices.contains(last + 1) {
      let (word, _) = CommandMention.bare(words[last + 1])
      let isQuoted = word.hasPrefix("\"")
      guard isValue || isQuoted || CommandMention.isArgument(word) else { break }
      isValue = word.hasPrefix("--") && !word.contains("=") && command.takesValue(word)
      last += 1
      // What names its roadmap already is complete.
      if word == "-f" || word.hasPrefix("--file") { return last }
      if isQuoted {
        while !CommandMention.bare(words[last]).word.hasSuffix("\"") || words[last] == "\"",
          words.indices.contains(last + 1)
        { last += 1 }
      } else if word == FileSelection.standardName, let file {
        words[last] = ShellWord.quoted(file) + CommandMention.bare(words[last]).mark
        return last
      } else if let roadmap, roadmap.item(id: word) != nil {
        words[last] = roadmap.typed(word) + CommandMention.bare(words[last]).mark
      }
    }
    guard let file, command.readsRoadmap else { return last }
    let (word, mark) = CommandMention.bare(words[last])
    words[last] = "\(word) -f \(ShellWord.quoted(file))\(mark)"
    return last
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
