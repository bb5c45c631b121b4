import Letters
import RoadmapCore

extension ArgumentParser {
  /// Matches words to declarations; what is left over are operands.
  func match(
    _ words: [String], to options: [OptionDeclaration], of command: Command?, typed: String = ""
  ) throws(UsageError) -> ParsedArguments {
    var parsed = ParsedArguments(command: typed)
    let words = OptionWord.dividing(words, by: options)
    var remaining = words[...]
    while let word = remaining.popFirst() {
      if word == "--" {
        parsed.words.append(.init(text: word, role: .option))
        parsed.words += remaining.map { .init(text: $0, role: .operand) }
        parsed.operands += remaining
        break
      }
      guard OptionWord.isOption(word) else {
        if let option = OptionWord(corrected: word)?.parts.first?.declaration(among: options) {
          let name = String(word.drop { !$0.isLetter })
          let language = LanguageChoice.namesLanguage(typed: [name], answer: .russian)
          throw UsageError(
            .unknownOption(word, nearest: option.spelling(in: language)), of: command)
        }
        parsed.words.append(.init(text: word, role: .operand))
        parsed.operands.append(word)
        continue
      }
      parsed.words.append(.init(text: word, role: .option))
      for part in OptionWord(word).parts {
        guard let option = part.declaration(among: options) else {
          // «-когда»: a long name behind one dash.
          if !part.isLong,
            let long = options.first(where: { $0.isCalled(String(word.dropFirst())) })
          {
            let name = String(word.dropFirst())
            let language = LanguageChoice.namesLanguage(typed: [name], answer: .russian)
            throw UsageError(
              .unknownOption(word, nearest: long.spelling(in: language)), of: command)
          }
          throw unknownOption(part, among: options, of: command)
        }
        guard option.placeholder != nil else {
          if part.isLong, let rest = part.rest {
            throw UsageError(.unwantedValue(part.spelling, String(rest)), of: command)
          }
          try parsed.record("", for: option, spelled: part.spelling, of: command)
          continue
        }
        let place = remaining.startIndex
        guard let value = part.rest.map(String.init) ?? remaining.popValue() else {
          throw UsageError(.missingValue(part.spelling, option), of: command)
        }
        if part.rest == nil {
          parsed.words.append(.init(text: value, role: option.expected == .text ? .text : .value))
          if !option.accepts(value),
            let text = UnquotedText(value: place, of: option, in: words, command: typed)
          {
            throw UsageError(.missingQuotes(text), of: command)
          }
        }
        try parsed.record(value, for: option, spelled: part.spelling, of: command)
        break
      }
    }
    return parsed
  }

  private func unknownOption(
    _ part: OptionWord.Part, among options: [OptionDeclaration], of command: Command?
  ) -> UsageError {
    guard part.isLong else {
      return UsageError(.unknownOption(part.spelling, nearest: nil), of: command)
    }
    // «изменить 5 --срок» means another command.
    let other = command.flatMap { command in
      part.name.utf8.count <= 3
        ? nil : CommandSearch(commands).command(called: part.name, in: command.group)
    }
    let meant = other.flatMap { $0.name == command?.name ? nil : "roadmap \($0.name)" }
    return UsageError(
      .unknownOption(
        part.spelling, nearest: options.spelling(meantBy: part.name) ?? meant),
      of: command)
  }
}

extension ParsedArguments {
  fileprivate mutating func record(
    _ value: String, for option: OptionDeclaration, spelled spelling: String, of command: Command?
  ) throws(UsageError) {
    guard option.accepts(value) else {
      throw UsageError(.badValue(spelling, value, option), of: command)
    }
    guard option.isRepeatable || given[option.name] == nil else {
      throw UsageError(.repeatedOption(spelling), of: command)
    }
    given[option.name, default: []].append(value)
  }
}

extension ArraySlice<String> {
  fileprivate mutating func popValue() -> String? {
    guard let first, OptionWord.canBeValue(first) else { return nil }
    return popFirst()
  }
}
