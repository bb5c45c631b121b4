import RoadmapCore

/// What stands on the command line besides the command and its options.
struct Operands: Sendable {
  /// What stands for one of them in the help.
  let placeholder: LocalizedText
  /// What they are, in words that finish a help line.
  let help: LocalizedText
  /// How many there may be; both ends are included.
  let count: ClosedRange<Int>
  /// How they follow each other in a usage line, where they are not all of one kind.
  var sequence: LocalizedText?
  /// What to say where one of them is missing, the first first; the last stands for all after it.
  var complaints: [LocalizedText] = []
  /// The words that may stand there; empty where anything may.
  var words: [String] = []
  /// What the first of them may be, where that is a word in either language; empty where it is none.
  var actions: [LocalizedText] = []
  /// Whether each of them names a roadmap or a folder of roadmaps.
  var areRoadmaps = false
  /// Whether they are, or begin with, numbers of items.
  var areItems = false
  /// Whether the last of them is a text of any number of words.
  var endInText = false
  /// Whether they end in names, any number of them.
  var endInNames = false
  /// Whether the last of them says days in the words of a plan.
  var endInDeadline = false
  /// Whether something always stands before that text.
  var beginBeforeText = false
  /// The option whose value words are that are too many, where nothing else is known of them.
  var surplus: OptionDeclaration?
  /// The question about words that are meant for another place or another command.
  var misplaced: (@Sendable (MisplacedWords) -> LocalizedText?)?
  /// The option whose value may also stand behind them, without its name.
  var lastValue: OptionDeclaration?

  /// A command that takes none.
  static let none = Operands(
    placeholder: LocalizedText(en: "", ru: ""), help: LocalizedText(en: "", ru: ""), count: 0...0)

  /// A command that reads any number of roadmaps.
  static let files = Operands(
    placeholder: Placeholder.file,
    help: LocalizedText(
      en: """
        a roadmap, a folder of roadmaps, or - for standard input; left out: -f, then \
        $ROADMAP_FILE, then roadmap.json here or in the nearest folder above
        """,
      ru: """
        дорожная карта, папка с дорожными картами или - для стандартного ввода; если не указан: \
        -f, затем $ROADMAP_FILE, затем roadmap.json здесь или в ближайшей папке выше
        """),
    count: 0...Int.max, areRoadmaps: true)

  /// Where the text begins that the last operand is, in a line that has too many operands; nil where
  /// the last is no text.
  func text(in operands: [String]) -> Int? {
    guard endInText else { return nil }
    let last = count.upperBound - 1
    // A number that may be left out is there if it looks like one.
    let isLast = beginBeforeText || count.lowerBound > last || ItemID.isNumberLike(operands[0])
    return last > 0 && isLast ? last : 0
  }

  /// What the first of them may be, by its name in either language; nil where a word is none.
  func action(_ typed: String) -> LocalizedText? {
    actions.first { $0[.english] == typed || $0[.russian] == typed }
  }

  /// What is missing behind the first `given`, with a line to copy.
  func missing(after given: Int, example: LocalizedText?) -> LocalizedText {
    let what =
      (complaints.indices.contains(given) ? complaints[given] : complaints.last)
      ?? LocalizedText(
        en: "\(placeholder[.english]) is missing (\(help[.english]))",
        ru: "не указано: \(placeholder[.russian]) (\(help[.russian]))")
    guard let example else {
      return LocalizedText(en: what[.english] + ".", ru: what[.russian] + ".")
    }
    return LocalizedText(
      en: "\(what[.english]), as in: roadmap \(example[.english])",
      ru: "\(what[.russian]), нужно так: roadmap \(example[.russian])")
  }

  /// How they are shown in a usage line, such as `[FILE…]`; empty where the command takes none.
  func usage(in language: Language) -> String {
    guard count.upperBound > 0 else { return "" }
    if let sequence { return sequence[language] }
    let many = count.upperBound > 1 ? "…" : ""
    let name = placeholder[language] + many
    return count.lowerBound == 0 ? "[\(name)]" : name
  }
}
