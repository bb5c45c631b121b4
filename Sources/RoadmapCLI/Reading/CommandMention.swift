import RoadmapCore
import RoadmapRendering

/// Makes the commands that an answer names such that they can be typed as they stand: about the roadmap
/// that the answer is about, and with item numbers that mean no other item.
struct CommandMention: Sendable {
  /// The roadmap as it was named, or nil where it is found without a name.
  let file: String?
  /// The roadmap as it was found where it was not named, for commands that have to say it.
  var found: String?
  /// The numbers of the roadmap, which are told apart: looked up once for all that an answer names.
  private let numbers: TypedNumbers?
  /// The language of the names of commands and options; nil leaves them as they are.
  var names: Language?
  /// The options of the command that was typed, and those that were typed, which are left as they are.
  var options: [OptionDeclaration] = []
  var typed: [String] = []

  init(file: String?, roadmap: Roadmap?, names: Language? = nil) {
    self.file = file
    numbers = roadmap.map(TypedNumbers.init)
    self.names = names
  }

  /// For the answer to a command, which names commands and options in the language of the typed ones.
  init(_ invocation: Invocation, file: String?, roadmap: Roadmap? = nil) {
    self.init(file: file, roadmap: roadmap, names: invocation.namesLanguage)
    options = invocation.command.options
    typed = invocation.arguments.words.filter { $0.role == .option }.map(\.text)
  }

  /// The same document with its commands ready to be typed.
  func completing(_ document: ReportDocument) -> ReportDocument {
    ReportDocument(
      document.blocks.compactMap { block in
        switch block {
        // What came in through a pipe is gone, and no next step can be about it.
        case .hint(let text):
          file == SelectedFile.standardInput ? nil : .hint(completing(text))
        case .paragraph(let text): .paragraph(completing(text))
        case .items(let texts): .items(texts.map(completing))
        case .facts(let facts): .facts(facts.map { ReportFact($0.label, completing($0.value)) })
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

  /// Whether a sentence names a command; most do not, so that this is a search of bytes.
  static func isIn(_ sentence: String) -> Bool {
    var sentence = sentence
    return sentence.withUTF8 { bytes in
      bytes.indices.dropLast(program.count - 1).contains { start in
        bytes[start] == program[0] && bytes[start...].starts(with: program)
      }
    }
  }

  private static let program = Array("roadmap ".utf8)

  /// The commands of a sentence, completed, and the words around them.
  func parts(of sentence: String) -> [(text: String, isCommand: Bool)] {
    let namesOptions = names == .russian && sentence.utf8.contains(UInt8(ascii: "-"))
    guard namesOptions || CommandMention.isIn(sentence) else { return [(sentence, false)] }
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
      } else if namesOptions {
        words[index] = russian(words[index])
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
    var namesRoadmap = false
    if let names { replace(start, of: &words, by: command.name(in: names)) }
    // What the help is asked about is a command again.
    if command.name == Command.help.name, words.indices.contains(start + 1),
      let topic = Command.all.named(CommandMention.bare(words[start + 1]).word)
    {
      if let names { replace(start + 1, of: &words, by: topic.name(in: names)) }
      return start + 1
    }
    if let names, words.indices.contains(start + 1),
      let action = command.operands.action(CommandMention.bare(words[start + 1]).word)
    {
      last += 1
      replace(last, of: &words, by: action[names])
    }
    while CommandMention.bare(words[last]).mark.isEmpty, words.indices.contains(last + 1) {
      let (word, _) = CommandMention.bare(words[last + 1])
      let quote = word.first.flatMap { "\"'".contains($0) ? $0 : nil }
      guard isValue || quote != nil || CommandMention.isArgument(word) || isTarget(word) else {
        break
      }
      last += 1
      if let quote {
        while !CommandMention.bare(words[last]).word.hasSuffix(String(quote))
          || words[last].count == 1,
          words.indices.contains(last + 1)
        { last += 1 }
      } else if OptionWord.isOption(word), let part = OptionWord(word).parts.first,
        let option = part.declaration(among: command.options)
      {
        if part.isLong, let names {
          let value = part.rest.map { "=\($0)" } ?? ""
          replace(last, of: &words, by: option.spelling(in: names) + value)
        }
        namesRoadmap = namesRoadmap || option.name == OptionDeclaration.of(.file).name
        isValue = OptionWord(word).wantsNextWord(by: command.options)
        continue
      } else if word == FileSelection.standardName, let path = file ?? found {
        replace(last, of: &words, by: ShellWord.quoted(path))
        return last
      } else if !isValue, let typed = number(word) {
        replace(last, of: &words, by: typed)
      }
      isValue = false
    }
    // What names its roadmap already is complete.
    guard let file, command.readsRoadmap, !namesRoadmap else { return last }
    let option = names == .russian ? OptionDeclaration.of(.file).spelling(in: .russian) : "-f"
    let (word, mark) = CommandMention.bare(words[last])
    // A full stop behind the name of a file would be typed with it.
    let end = mark == "." && last == words.count - 1 ? "" : mark
    words[last] = "\(word) \(option) \(ShellWord.quoted(file))\(end)"
    return last
  }

  /// An option that a sentence names by itself as it is typed in Russian; any other word as it is.
  private func russian(_ text: String) -> String {
    let word = text.drop { "(«“".contains($0) }
    guard word.hasPrefix("--") else { return text }
    let name = word.dropFirst(2).prefix { $0.isLetter || $0 == "-" }
    let known = options.first { $0.name == name }?.russianName
    guard !typed.contains("--\(name)"),
      let option = known ?? OptionName.of(String(name))?.russian
    else { return text }
    return "\(text[..<word.startIndex])--\(option)\(word[name.endIndex...])"
  }

  /// Puts another word in the place of one, the marks of the sentence behind it kept.
  private func replace(_ place: Int, of words: inout [String], by word: String) {
    words[place] = word + CommandMention.bare(words[place]).mark
  }

  /// What to type for the item with an id; nil where a word is none.
  private func number(_ word: String) -> String? { numbers?.item(word) }

  /// Whether a word is the id of an indicator.
  private func isTarget(_ word: String) -> Bool { numbers?.isTarget(word) ?? false }

  /// Whether a word behind a command belongs to it and not to the sentence.
  private static func isArgument(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 1
      || word.first != "(" && word.contains(where: \.isNumber)
      || word.count > 1 && word.prefix { $0 != "…" }.allSatisfy { $0.isLetter && $0.isUppercase }
      || word == FileSelection.standardName
  }

  /// A word, and the marks of the sentence behind it.
  private static func bare(_ text: String) -> (word: String, mark: String) {
    var word = text[...]
    while let last = word.last, ".,;:?!)»”".contains(last) { word.removeLast() }
    return (String(word), String(text[word.endIndex...]))
  }
}
