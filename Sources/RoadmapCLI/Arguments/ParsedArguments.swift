import RoadmapCore

/// The words of a command line, matched to their declarations.
struct ParsedArguments: Sendable {
  /// A word as it was typed, and what it was taken for.
  struct Word: Sendable {
    /// What a word is.
    enum Role: Sendable {
      /// An option, with its value where that is in the same word; also the `--` that ends options.
      case option
      /// A value of an option that takes any text.
      case text
      /// Any other value of an option.
      case value
      /// What stands besides the options.
      case operand
    }

    let text: String
    let role: Role
  }

  /// The command as it was typed, in either language; empty where there is none.
  var command = ""
  /// The texts given to each option, by its long name; a flag has an empty text each time it was given.
  var given: [String: [String]] = [:]
  /// What stands besides the options, first to last.
  var operands: [String] = []
  /// Every word but the command, in the order in which it was typed.
  var words: [Word] = []
  /// The options whose values stood among the operands, each with its value.
  private(set) var taken: [String] = []
  /// The long names of the options whose values were set once, and not given here.
  var settled: Set<String> = []

  /// The value of an option, or what it is where it was not given.
  subscript<Value>(option: Option<Value>) -> Value {
    option.read(given[option.declaration.name] ?? [])
  }

  /// Whether an option was given.
  func has<Value>(_ option: Option<Value>) -> Bool { given[option.declaration.name] != nil }

  /// The same of a declaration.
  func has(_ option: OptionDeclaration) -> Bool { given[option.name] != nil }

  /// Whether the word at an index is the text of an option, with an operand right behind it.
  func isTextBeforeOperand(at index: Int) -> Bool {
    words[index].role == .text && words.indices.contains(index + 1)
      && words[index + 1].role == .operand
  }

  /// Takes the words at the end that are the value of an option, where it is not given by its name:
  /// «postpone 4.1 15 марта».
  ///
  /// What could be the number of an item stays one.
  mutating func takeLastValue(of option: OptionDeclaration) {
    guard given[option.name] == nil else { return }
    if takeMove(to: option) { return }
    guard let (count, value) = lastValue(of: option), number(before: count, of: option) == nil
    else { return }
    take(value, for: option)
    operands.removeLast(count)
    // «на март»
    if operands.count > 1, ["на", "to"].contains(operands.last?.lowercased()) {
      operands.removeLast()
    }
  }

  /// Takes a value that stood among the operands.
  mutating func take(_ value: String, for option: OptionDeclaration) {
    given[option.name] = [value]
    taken += [option.spelling, value]
  }

  /// How many words at the end are the value of an option, and that value; nil where none are.
  private func lastValue(of option: OptionDeclaration) -> (count: Int, value: String)? {
    for count in stride(from: operands.count - 1, through: 1, by: -1) {
      let words = operands.suffix(count)
      let isOfDue = ["за", "for"].contains(operands.dropLast(count).last?.lowercased())
      guard !isOfDue, !Self.beginWithItems(words) else { continue }
      // «15 12 2025»
      let isInFigures = count == 3 && words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x3A } }
      let value = words.joined(separator: isInFigures ? "." : " ")
      if option.accepts(value), !ItemID.isNumberLike(value) { return (count, value) }
    }
    return nil
  }

  /// Whether words begin with numbers of items, behind which the day only comes: «и 1.5 до 1 декабря»,
  /// where a document would have a time from 1 May on, “to 1.5”, which may be the end of both.
  private static func beginWithItems(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words)
    if words.first.map(ItemID.isJoint) ?? false { return true }
    // «2.1 за октябрь до 5.11»
    if ["за", "for"].contains(words.first?.lowercased()),
      words.contains(where: { dayBeginnings.contains($0.lowercased()) })
    {
      return true
    }
    if words.count == 2, mayBegin(words[0]), ItemID.isNumberLike(words[1]) { return true }
    return words.indices.dropLast().contains { place in
      // «с 20 по 25 ноября», «1 - 5 декабря»
      let isBegun = place > 0 && ["с", "со", "from"].contains(words[place - 1].lowercased())
      let next = words[place + 1].lowercased()
      let mayFollow = ItemID.isDash(next) && !words[place].contains(".")
      return ItemID.isNumberLike(words[place]) && !isBegun && !mayFollow
        && (dayBeginnings.contains(next) || ItemID.isBetween(next))
    }
  }

  /// The question about a number before the last words of a line, which are a day, where it may be the
  /// number of an item or a part of the day: «6 31 ноября», «25 завтра»; nil elsewhere.
  func numberBeforeDay(of option: OptionDeclaration) -> LocalizedText? {
    lastValue(of: option).flatMap { number(before: $0.count, of: option) }
  }

  private func number(before count: Int, of option: OptionDeclaration) -> LocalizedText? {
    let (items, day) = (operands.dropLast(count), operands.suffix(count))
    guard let number = items.last, ItemID.isNumberLike(number),
      let first = day.first?.split(separator: " ").first.map(String.init),
      !Self.dayBeginnings.contains(first.lowercased()), first.first != "+"
    else { return nil }
    let text = ([number] + day).joined(separator: " ")
    let isAlone = items.count == 1 || ItemID.isJoint(items.dropLast().last ?? "")
    let mayBePart =
      TypedTime.isImpossible(text) || items.count == 1 && option.accepts(text)
      // «1.2 2.1 марта»: of which day, the 1st?
      || !isAlone && items.count > 1 && day.count == 1 && option.accepts("1 " + first)
      || !isAlone && number.utf8.count <= 2 && !first.contains { ".-/".contains($0) }
      || first.utf8.count == 4 && first.utf8.allSatisfy { (48...57).contains($0) } && day.count == 1
    guard mayBePart else { return nil }
    let line = line(
      items.filter { !Self.dayBeginnings.contains($0) }
        + [option.spelling, day.joined(separator: " ")])
    return TypedTime.isImpossible(text)
      ? LocalizedText(
        en: "the calendar has no “\(text)”. If \(number) is the number of an item:\n\(line)",
        ru: "в календаре нет дня «\(text)». Если \(number) — номер пункта, нужно так:\n\(line)")
      : LocalizedText(
        en: "“\(text)” may be a day. If \(number) is the number of an item:\n\(line)",
        ru: "«\(text)» может быть днём. Если \(number) — номер пункта, нужно так:\n\(line)")
  }

  /// Whether a day may stand behind a word as well as the last of a run of numbers: “1.4 to 1.12”.
  static func mayBegin(_ word: String) -> Bool { ["по", "to"].contains(word.lowercased()) }

  /// Words behind which no number before them is a part of the day.
  private static let dayBeginnings: Set = [
    "на", "до", "по", "к", "ко", "в", "во", "через", "to", "until", "till", "by", "on", "in",
    "next",
  ]

  /// The question about words among the operands, the first at a place, that are the value of an option:
  /// «готово 5.2 протокол № 5»; a number right before them may be their beginning.
  func text(from place: Int, of option: OptionDeclaration) -> LocalizedText {
    func line(_ place: Int) -> String {
      self.line(operands[..<place] + [option.spelling, operands[place...].joined(separator: " ")])
    }
    let number = operands[place - 1]
    let isDoubtful = place > 1 && ItemID.isNumberLike(number) && !number.contains(".")
    let first = isDoubtful ? place - 1 : place
    let text = operands[first...].joined(separator: " ")
    return LocalizedText(
      en: "“\(text)” does not fit here; perhaps you mean:\n\(line(first))"
        + (isDoubtful ? "\nIf \(number) is the number of an item:\n\(line(place))" : ""),
      ru: "«\(text)» здесь не подходит; возможно, нужно так:\n\(line(first))"
        + (isDoubtful ? "\nЕсли \(number) — номер пункта:\n\(line(place))" : ""))
  }

  /// The line with other words in the place of the operands, ready to be copied.
  func line(_ operands: some Sequence<String>) -> String {
    let others = words.filter { $0.role != .operand }.map(\.text)
    return UnquotedText.line(command, Array(operands) + taken + others)
  }

  /// Takes «с 31.10 на 15.03»: from one due date to another.
  private mutating func takeMove(to option: OptionDeclaration) -> Bool {
    let due = OptionDeclaration.of(.occurrence)
    guard given[due.name] == nil,
      let to = operands.lastIndex(where: { ["на", "to"].contains($0.lowercased()) }),
      let from = operands[..<to].lastIndex(where: { ["с", "со", "from"].contains($0.lowercased()) })
    else { return false }
    let days = [operands[(from + 1)..<to], operands[(to + 1)...]].map { $0.joined(separator: " ") }
    guard from > 0, days.allSatisfy(option.accepts) else { return false }
    take(days[0], for: due)
    take(days[1], for: option)
    operands.removeSubrange(from...)
    return true
  }

  /// The same options with other operands.
  func with(operands: [String]) -> ParsedArguments {
    ParsedArguments(
      command: command, given: given, operands: operands, words: words, taken: taken,
      settled: settled)
  }
}
