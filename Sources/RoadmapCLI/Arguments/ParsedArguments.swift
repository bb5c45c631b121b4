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
    for count in stride(from: operands.count - 1, through: 1, by: -1) {
      let words = operands.suffix(count).joined(separator: " ")
      guard option.accepts(words), !ItemID.isNumberLike(words) else { continue }
      given[option.name] = [words]
      operands.removeLast(count)
      // «на март»
      if operands.count > 1, ["на", "to"].contains(operands.last?.lowercased()) {
        operands.removeLast()
      }
      return
    }
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
    (given[due.name], given[option.name]) = ([days[0]], [days[1]])
    operands.removeSubrange(from...)
    return true
  }

  /// The same options with other operands.
  func with(operands: [String]) -> ParsedArguments {
    ParsedArguments(
      command: command, given: given, operands: operands, words: words, settled: settled)
  }
}
