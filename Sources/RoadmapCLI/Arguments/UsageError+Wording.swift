import RoadmapCore

extension UsageError {
  /// The lines that the user reads: what is wrong, and where to look.
  func wording(in language: Language) -> [String] {
    [fault[language], hint[language]]
  }

  private var fault: LocalizedText {
    switch self {
    case .missingCommand:
      LocalizedText(en: "no command is given.", ru: "не указана команда.")
    case .unknownCommand(let word, let nearest):
      LocalizedText(en: "there is no command “\(word)”.", ru: "нет такой команды: «\(word)».")
        .suggesting(nearest)
    case .unknownOption(let spelling, let nearest, let command):
      (command.map {
        LocalizedText(
          en: "“\($0.name)” has no option “\(spelling)”.",
          ru: "у команды «\($0.name)» нет параметра «\(spelling)».")
      } ?? LocalizedText(en: "there is no option “\(spelling)”.", ru: "нет параметра «\(spelling)»."))
        .suggesting(nearest)
    case .missingValue(let spelling, let option):
      LocalizedText(
        en: "“\(spelling)” needs a value: \(option.expected.wording[.english]).",
        ru: "после «\(spelling)» нужно значение: \(option.expected.wording[.russian]).")
    case .unwantedValue(let spelling, let value):
      LocalizedText(
        en: "“\(spelling)” takes no value, but “\(value)” is given.",
        ru: "у «\(spelling)» нет значения, а указано «\(value)».")
    case .badValue(let spelling, let value, let option, _):
      LocalizedText(
        en: "“\(spelling)” cannot be “\(value)”; expected: \(option.expected.wording[.english]).",
        ru:
          "«\(spelling)» не может быть «\(value)»; ожидается: \(option.expected.wording[.russian]).")
    case .repeatedOption(let spelling, _):
      LocalizedText(
        en: "“\(spelling)” may be given only once.", ru: "«\(spelling)» можно указать только один раз.")
    case .missingOperand(let operands, let command):
      LocalizedText(
        en: "“\(command.name)” needs \(operands.placeholder[.english]): \(operands.help[.english]).",
        ru:
          "команде «\(command.name)» нужно указать \(operands.placeholder[.russian]): \(operands.help[.russian])."
      )
    case .unexpectedOperand(let word, let command):
      LocalizedText(
        en: "“\(command.name)” does not know what to do with “\(word)”.",
        ru: "команда «\(command.name)» не знает, что делать с «\(word)».")
    }
  }

  private var hint: LocalizedText {
    switch self {
    case .missingCommand, .unknownCommand, .unknownOption(_, _, nil), .missingValue,
      .unwantedValue, .badValue(_, _, _, nil), .repeatedOption(_, nil):
      LocalizedText(
        en: "The list of commands: roadmap help", ru: "Список команд: roadmap help")
    case .unknownOption(_, _, let command?), .badValue(_, _, _, let command?),
      .repeatedOption(_, let command?), .missingOperand(_, let command),
      .unexpectedOperand(_, let command):
      LocalizedText(
        en: "What it takes: roadmap help \(command.name)",
        ru: "Что ей можно указать: roadmap help \(command.name)")
    }
  }
}

extension LocalizedText {
  fileprivate func suggesting(_ nearest: String?) -> LocalizedText {
    guard let nearest else { return self }
    return LocalizedText(
      en: "\(self[.english]) Did you mean “\(nearest)”?",
      ru: "\(self[.russian]) Может быть, «\(nearest)»?")
  }
}

extension ExpectedValue {
  /// The value in words that follow a colon.
  fileprivate var wording: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "any text", ru: "любой текст")
    case .date:
      LocalizedText(
        en: "a day that exists, such as 2023-12-31 or 31.12.2023",
        ru: "существующий день, например 31.12.2023 или 2023-12-31")
    case .number(let range):
      LocalizedText(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        ru: "целое число от \(range.lowerBound) до \(range.upperBound)")
    case .oneOf(let words):
      LocalizedText(
        en: "one of \(words.joined(separator: ", "))",
        ru: "одно из \(words.joined(separator: ", "))")
    case .someOf(let words):
      LocalizedText(
        en: "some of \(words.joined(separator: ", ")), separated by commas",
        ru: "несколько из \(words.joined(separator: ", ")) через запятую")
    }
  }
}
