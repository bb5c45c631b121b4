import Letters
import RoadmapCore

extension ArgumentParser {
  /// Matches words to declarations; what is left over are operands.
  func match(
    _ words: [String], to options: [OptionDeclaration], of command: Command?
  ) throws(UsageError) -> ParsedArguments {
    var parsed = ParsedArguments()
    var remaining = words[...]
    while let word = remaining.popFirst() {
      if word == "--" {
        parsed.operands += remaining
        break
      }
      guard OptionWord.isOption(word) else {
        parsed.operands.append(word)
        continue
      }
      for part in OptionWord(word).parts {
        guard let option = part.declaration(among: options) else {
          throw unknownOption(part, among: options, of: command)
        }
        guard option.placeholder != nil else {
          if part.isLong, let rest = part.rest {
            throw UsageError(.unwantedValue(part.spelling, String(rest)), of: command)
          }
          try parsed.record("", for: option, spelled: part.spelling, of: command)
          continue
        }
        guard let value = part.rest.map(String.init) ?? remaining.popValue() else {
          throw UsageError(.missingValue(part.spelling, option), of: command)
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
    let nearest =
      part.isLong
      ? NearestWord.to(Keyboard.english(part.name), among: options.map(\.name)) : nil
    return UsageError(
      .unknownOption(part.spelling, nearest: nearest.map { "--\($0)" }), of: command)
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
