import RoadmapCore

/// Reads a command line by the declarations of the commands.
struct ArgumentParser {
  /// Every command that can be typed.
  let commands: [Command]

  /// The command that the words after the program's name ask for, and what they give it.
  ///
  /// `--help` asks for the command `help`, `--version` for `version`, nothing at all for `orientation`.
  func parse(_ words: [String]) throws(UsageError) -> (Command, ParsedArguments) {
    do throws(UsageError) {
      return try parseOnce(words)
    } catch {
      guard case .missingQuotes(let text) = error.fault else { throw error }
      // The line that is shown must not be asked about once more.
      do throws(UsageError) {
        _ = try parse(text.words)
      } catch let next {
        if case .missingQuotes = next.fault { throw next }
      }
      throw error
    }
  }

  private func parseOnce(_ words: [String]) throws(UsageError) -> (Command, ParsedArguments) {
    guard let index = commandIndex(in: words) else { return try parseWithoutCommand(words) }
    if let fault = looseFile(Array(words[index...])) { throw UsageError(fault, of: nil) }
    let command = try command(named: words[index])
    var rest = words
    rest.remove(at: index)
    var arguments = try match(rest, to: command.options, of: command, typed: words[index])
    if let option = command.operands.lastValue { arguments.takeLastValue(of: option) }
    try command.settleFormat(of: &arguments)
    if arguments.has(.help) { return (.help, arguments.with(operands: [command.name])) }
    if arguments.has(.version) { return (.version, arguments.with(operands: [])) }
    try check(arguments, for: command)
    return (command, arguments)
  }

  /// The command of a name in either language.
  func command(named name: String) throws(UsageError) -> Command {
    if let command = commands.named(name) { return command }
    throw UsageError(
      .unknownCommand(name, meant: CommandSearch(commands).names(for: name)), of: nil)
  }

  private func parseWithoutCommand(
    _ words: [String]
  ) throws(UsageError) -> (Command, ParsedArguments) {
    let arguments = try match(words, to: optionsOfAllCommands, of: nil)
    if arguments.has(.help) { return (.help, arguments) }
    if arguments.has(.version) { return (.version, arguments) }
    let language = OptionDeclaration.of(.language).name
    guard arguments.operands.isEmpty, arguments.given.keys.allSatisfy({ $0 == language }) else {
      throw UsageError(.missingCommand, of: nil)
    }
    return (.orientation, arguments)
  }

  /// Where the command's name stands: the first word that is neither an option nor an option's value.
  private func commandIndex(in words: [String]) -> Int? {
    lazy var options = optionsOfAllCommands
    var isValue = false
    for (index, word) in words.enumerated() {
      if isValue, OptionWord.canBeValue(word) {
        isValue = false
      } else if word == "--" {
        return nil
      } else if !OptionWord.isOption(word) {
        return index
      } else {
        isValue = OptionWord(word).wantsNextWord(by: options)
      }
    }
    return nil
  }

  /// One declaration for each name; what differs between commands is only which values are accepted.
  private var optionsOfAllCommands: [OptionDeclaration] {
    (Command.optionsEverywhere + commands.flatMap(\.options)).once(by: \.name)
  }

  /// A document that was dragged to the command's place, also one whose spaces lack their quotes.
  private func looseFile(_ words: [String]) -> UsageError.Fault? {
    guard let first = words.first, commands.named(first) == nil else {
      return nil
    }
    let end = words.firstIndex(where: OptionWord.isOption) ?? words.count
    // «импорт план.docx» is no name of a file, but the command by another word.
    let isSaid = Command.importDocument.synonyms.contains { SearchText($0) == SearchText(first) }
    for count in 1...(isSaid ? 1 : max(end, 1)) {
      let name = words.prefix(count).joined(separator: " ")
      guard let ending = WrittenFormat.ending(of: name) else { continue }
      let quoted = ShellWord.quoted(name)
      if ending == "json" { return .looseFile(name, "roadmap status \(quoted)") }
      guard ImportSource.endings.contains(ending) else { continue }
      return .looseFile(name, "roadmap import \(quoted) -o \(FileSelection.standardName)")
    }
    return nil
  }

  /// The words at the end of item numbers that are the day of a mark, where its option is not given.
  ///
  /// What could be the number of an item stays one.
  private func looseDay(
    in arguments: ParsedArguments, of command: Command
  ) -> (String, OptionDeclaration)? {
    let on = OptionDeclaration.of(.on)
    guard command.operands.lastValue == nil, !arguments.has(.on),
      let last = arguments.operands.last,
      !ItemID.isNumberLike(last), let option = command.options.first(where: { $0.name == on.name })
    else { return nil }
    for count in stride(from: min(arguments.operands.count - 1, 4), through: 1, by: -1) {
      let words = arguments.operands.suffix(count).joined(separator: " ")
      if option.accepts(words) || count > 1 && TypedTime.isImpossible(words) {
        return (words, option)
      }
    }
    return nil
  }

  /// Words among too many operands that are the value of an option, and the option: behind its name
  /// without the dashes («после 2.1»), at the end where it takes them and nothing else may stand there,
  /// or in quotes where they are a deadline.
  private func looseValue(
    in arguments: ParsedArguments, of command: Command
  ) -> (String, OptionDeclaration)? {
    let operands = arguments.operands
    let free = command.ownOptions.filter { $0.placeholder != nil && !arguments.has($0) }
    for (index, word) in operands.enumerated().dropLast() {
      guard let option = free.first(where: { $0.isCalled(word) }) else { continue }
      let next = operands[index + 1]
      if command.operands.surplus?.name == option.name || ItemID.isNumberLike(next) {
        return (next, option)
      }
    }
    let deadline = OptionDeclaration.of(.deadline)
    if free.contains(where: { $0.name == deadline.name }) {
      // «добавить "Экскурсия на завод" 15 марта Зотова»
      let title = operands.lastIndex { $0.contains(" ") && TypedTime($0) == nil }
      let rest = title.map { operands[($0 + 1)...] } ?? operands.suffix(1)
      for count in stride(from: min(rest.count, 4), through: 1, by: -1) {
        let text = rest.prefix(count).joined(separator: " ")
        if text.contains(" "), TypedTime(text) != nil { return (text, deadline) }
      }
      let responsible = OptionDeclaration.of(.responsible)
      if title != nil, !rest.isEmpty, free.contains(where: { $0.name == responsible.name }) {
        return (rest.joined(separator: " "), responsible)
      }
    }
    guard let surplus = command.operands.surplus else {
      let last = operands.last ?? ""
      let time = free.first { $0.expected.isTime && $0.accepts(last) }
      return time.flatMap { command.operands.endInText ? (last, $0) : nil }
    }
    let extra = operands.dropFirst(command.operands.count.upperBound).joined(separator: " ")
    return arguments.has(surplus) ? nil : (extra, surplus)
  }

  private func check(_ arguments: ParsedArguments, for command: Command) throws(UsageError) {
    let operands = arguments.operands
    let values = operands + arguments.given.keys.sorted().flatMap { arguments.given[$0] ?? [] }
    if let word = values.first(where: Placeholder.holds) {
      throw UsageError(.placeholder(word), of: command)
    }
    if let question = command.operands.misplaced?(MisplacedWords(arguments)) {
      throw UsageError(.unclear(question), of: command)
    }
    if command.operands.areItems,
      let text = UnquotedText(amidItemsIn: arguments, behind: command.operands.lastValue)
    {
      throw UsageError(.missingQuotes(text), of: command)
    }
    let whole = OptionDeclaration.of(.wholeStage)
    if command.operands.areItems, let stage = ItemID.stage(operands.joined(separator: " ")),
      operands.count > 1, command.options.contains(where: { $0.name == whole.name }),
      !arguments.has(.wholeStage)
    {
      throw UsageError(.valueAmongOperands(stage, whole), of: command)
    }
    if command.operands.endInNames,
      let text = UnquotedText(
        amidNamesIn: arguments, paths: [OptionDeclaration].options(.file))
    {
      throw UsageError(.missingQuotes(text), of: command)
    }
    if command.operands.areItems, let (day, option) = looseDay(in: arguments, of: command) {
      throw UsageError(
        option.accepts(day)
          ? .dayAmongItems(day, option) : .badValue(option.spelling, day, option), of: command)
    }
    if operands.count < command.operands.count.lowerBound {
      throw UsageError(.missingOperand(of: command, given: operands.count), of: command)
    }
    if operands.count > command.operands.count.upperBound {
      let extra = operands[command.operands.count.upperBound]
      let isText = arguments.words.indices.contains(where: arguments.isTextBeforeOperand)
      if !isText, let (value, option) = looseValue(in: arguments, of: command) {
        throw UsageError(.valueAmongOperands(value, option), of: command)
      }
      let text = UnquotedText(
        tooManyIn: arguments, textFrom: command.operands.text(in: operands))
      throw UsageError(text.map { .missingQuotes($0) } ?? .unexpectedOperand(extra), of: command)
    }
    let words = command.operands.words
    // Where operands follow each other in a sequence, the words are those of the first.
    let bound = command.operands.sequence == nil ? operands[...] : operands.prefix(1)
    if !words.isEmpty, let other = bound.first(where: { !words.contains($0) }) {
      let list = words.joined(separator: ", ")
      throw UsageError(
        .badOperand(
          other, expected: LocalizedText(en: "one of \(list)", ru: "одно из: \(list)")),
        of: command)
    }
  }
}
