import RoadmapCore

/// A text of several words whose quotes were left out, so that the shell made several words of it.
///
/// Nothing is put together in silence: the line is shown as it should be typed.
struct UnquotedText: Sendable {
  /// The command line with the quotes in their place, ready to be copied.
  var sentence: String { UnquotedText.line(words[0], words.dropFirst()) }
  /// The words of that line, the command first.
  let words: [String]
  /// The line for who meant the words behind the text as numbers or names; nil where they are none.
  var otherwise: LocalizedText?
  /// Whether a due date is told apart from the text in front of it.
  var endsInDue = false

  /// A line in which the words of each range are one; the ranges do not touch, first to last.
  private init(_ command: String, _ words: [String], joining ranges: [Range<Int>]) {
    var line = words
    for range in ranges.reversed() {
      line.replaceSubrange(range, with: [words[range].joined(separator: " ")])
    }
    self.words = [command] + line
  }

  private init(_ command: String, _ words: [String], joining range: Range<Int>) {
    self.init(command, words, joining: [range])
  }

  /// The value of an option that is none, and words behind it that make it one: `--on 5 окт`.
  init?(
    value index: Int, of option: OptionDeclaration, in words: [String], command: String
  ) {
    let end = words[(index + 1)...].firstIndex(where: OptionWord.isOption) ?? words.count
    for last in (index..<min(end, index + 6)).dropFirst().reversed()
    where option.accepts(words[index...last].joined(separator: " ")) {
      self.init(command, words, joining: index..<last + 1)
      return
    }
    return nil
  }

  /// A line with more operands than the command takes: the texts of options, with the operands right
  /// behind them, and the text that the operands are from a place on; nil where there is neither.
  init?(tooManyIn arguments: ParsedArguments, textFrom place: Int?) {
    let words = arguments.words
    // What has spaces has its quotes.
    func end(_ start: Int) -> Int {
      words[(start + 1)...].firstIndex { $0.role != .operand || $0.text.contains(" ") }
        ?? words.count
    }
    var ranges = words.indices.filter(arguments.isTextBeforeOperand).map { $0..<end($0) }
    let operands = words.indices.filter { words[$0].role == .operand }
    if let place, operands.indices.contains(place) {
      let range = operands[place]..<end(operands[place])
      if range.count > 1, !ranges.contains(where: { $0.overlaps(range) }) { ranges.append(range) }
    }
    guard !ranges.isEmpty else { return nil }
    self.init(
      arguments.command, words.map(\.text), joining: ranges.sorted { $0.lowerBound < $1.lowerBound }
    )
  }

  /// The text of an option, and the operands right behind it, `--note совет расформирован`, where the
  /// operands are numbers of items, which may also be meant as such.
  ///
  /// Nil where the line can be read in one way only: all numbers stand before the text, or it has one
  /// word and a number behind it is the only one.
  init?(amidItemsIn arguments: ParsedArguments, behind value: OptionDeclaration?) {
    var words = arguments.words
    // «-f карта.json 1.1 1.2»: the name of a roadmap ends there.
    let start = words.indices.first { index in
      arguments.isTextBeforeOperand(at: index) && !words[index].text.hasSuffix(".json")
    }
    guard let start else { return nil }
    var end = words[(start + 1)...].firstIndex { $0.role != .operand } ?? words.count
    let isNamed = words[..<start].contains { $0.role == .operand }
    // «1, 2», «1 и 2», «1 кроме 1.3»: the number at the end is no item beside the text.
    let joint = words[end - 2].text
    let isJoined =
      joint.hasSuffix(",") || ItemID.isJoint(joint)
      || ItemID.exception(in: words[start..<end].map(\.text)) != nil
    let due = value.map { UnquotedText.due($0, endingTextAt: start..<end, in: arguments) } ?? nil
    if let due {
      words.removeSubrange(start + due.operands.count..<end)
      end = start + due.operands.count
    } else if !isNamed, !isJoined, ItemID.isNumberLike(words[end - 1].text) {
      end -= 1
    }
    guard end > start + 1 || due != nil else { return nil }
    let taken = due?.taken ?? []
    self.init(arguments.command, words.map(\.text) + taken, joining: start..<end)
    endsInDue = due != nil
    let behind = words[(start + 1)..<end]
    guard isNamed, !behind.isEmpty, behind.allSatisfy({ ItemID.isNumberLike($0.text) }) else {
      return
    }
    let others = words[..<(start + 1)] + words[end...]
    let operands = others.filter { $0.role == .operand }
    let numbers = operands.prefix { ItemID.isNumberLike($0.text) || ItemID.isBetween($0.text) }
    let items = numbers + behind + operands[numbers.endIndex...]
    let line = UnquotedText.line(
      arguments.command, (items + others.filter { $0.role != .operand }).map(\.text) + taken)
    otherwise = LocalizedText(
      en: "If the numbers behind it are items:\n\(line)",
      ru: "Если числа после него — номера пунктов:\n\(line)")
  }

  /// The words of a text and, taken from its end, the value that a command cannot do without and that
  /// stands nowhere else, «перенести 1.3 --примечание болезнь 15.02»; nil elsewhere.
  private static func due(
    _ option: OptionDeclaration, endingTextAt range: Range<Int>, in arguments: ParsedArguments
  ) -> ParsedArguments? {
    let words = arguments.words
    guard !arguments.has(option) || arguments.taken.contains(option.spelling) else { return nil }
    let before = words[..<range.lowerBound].filter { $0.role == .operand }.map(\.text)
    var (named, text) = (
      ParsedArguments(operands: before), ParsedArguments(operands: words[range].map(\.text))
    )
    named.takeLastValue(of: option)
    text.takeLastValue(of: option)
    if !text.has(option), let last = text.operands.popLast(), option.accepts(last) {
      text.take(last, for: option)
    }
    return named.has(option) || !text.has(option) ? nil : text
  }

  /// The text of an option, and the words right behind it, `--note отпуск Стрижовой`, where the operands
  /// end in names, which those words may also be meant as; a number there begins the operands.
  init?(amidNamesIn arguments: ParsedArguments, paths: [OptionDeclaration]) {
    let words = arguments.words
    let start = words.indices.first { index in
      arguments.isTextBeforeOperand(at: index) && !ItemID.isNumberLike(words[index + 1].text)
        && !OptionWord(words[index - 1].text).parts.contains {
          $0.declaration(among: paths) != nil
        }
    }
    guard let start else { return nil }
    let end = words[(start + 1)...].firstIndex { $0.role != .operand } ?? words.count
    self.init(arguments.command, words.map(\.text), joining: start..<end)
    // «--кем Лучинская В.Г.» is one.
    guard !words[(start + 1)..<end].contains(where: { $0.text.contains(".") }) else { return }
    otherwise = LocalizedText(
      en: "If the words behind it are names:\n\(arguments.line(arguments.operands))",
      ru: "Если слова после него — имена:\n\(arguments.line(arguments.operands))")
  }

  /// A path with spaces: the words around an operand that, taken together, name something that is
  /// there.
  init?(
    pathAround operand: String, in arguments: ParsedArguments,
    exists: (String) -> Bool
  ) {
    let words = arguments.words
    guard let index = words.firstIndex(where: { $0.role == .operand && $0.text == operand }) else {
      return nil
    }
    let first = words[..<index].lastIndex { $0.role != .operand }.map { $0 + 1 } ?? 0
    let end = words[index...].firstIndex { $0.role != .operand } ?? words.count
    for start in first...index {
      for stop in (index + 1)...end where stop - start > 1 {
        let range = start..<stop
        guard exists(words[range].map(\.text).joined(separator: " ")) else { continue }
        self.init(arguments.command, words.map(\.text), joining: range)
        return
      }
    }
    guard first > 0, words[first - 1].role == .text else { return nil }
    self.init(arguments.command, words.map(\.text), joining: first - 1..<end)
  }

  /// A command line as it is typed.
  static func line(_ command: String, _ words: some Sequence<String>) -> String {
    (["roadmap", command] + words.map(ShellWord.quoted)).joined(separator: " ")
  }
}
