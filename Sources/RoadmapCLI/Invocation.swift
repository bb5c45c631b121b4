import RoadmapCore
import SourceTables

/// A command with everything that it was given.
struct Invocation: Sendable {
  /// The command that was typed.
  let command: Command
  /// Every command there is, for the help.
  let commands: [Command]
  /// What was typed besides the command's name.
  var arguments: ParsedArguments
  /// The world, which a command can look at and not change.
  private(set) var host: any Host

  /// The day on which the command began: a clock that is put right meanwhile does not divide its answer.
  private let day: CalendarDate

  /// What the user has set for all roadmaps.
  var settings = Settings()
  /// What the answers to the command's questions come to, or nil where nothing was asked.
  var answered: Answered?

  /// A command that begins now.
  init(command: Command, commands: [Command], arguments: ParsedArguments, host: any Host) {
    self.command = command
    self.commands = commands
    self.arguments = arguments
    self.host = host
    day = host.today
  }

  /// The same request to the world as it is now.
  func seeing(_ host: some Host) -> Invocation {
    var invocation = self
    invocation.host = host
    return invocation
  }

  /// What stands besides the options, first to last.
  var operands: [String] { arguments.operands }

  /// The value of an option, or what it is where it was not given.
  ///
  /// Only options that the command declares may be asked for.
  subscript<Value>(option: Option<Value>) -> Value {
    // The parser lets no other option through, so the answer would always be "not given".
    assert(
      command.options.contains { $0.name == option.declaration.name },
      "\(command.name) does not declare \(option.declaration.spelling)")
    return arguments[option]
  }

  /// The value of an option that not every command declares; nil where this one does not.
  func ifDeclared<Value>(_ option: Option<Value>) -> Value? {
    command.options.contains { $0.name == option.declaration.name } ? self[option] : nil
  }

  /// The first of some options that was given; nil where none was.
  func given(of options: [OptionDeclaration]) -> OptionDeclaration? {
    options.first { arguments.given[$0.name] != nil }
  }

  /// The day to take for today.
  var today: CalendarDate { self[.asOf] ?? day }

  /// The language of the answer, where the roadmap has texts in `fileLanguage`.
  func language(ofFile fileLanguage: Language? = nil) -> Language {
    askedLanguage ?? fileLanguage ?? .english
  }

  /// The language that the command line or the environment asks for; nil where the roadmap decides.
  var askedLanguage: Language? {
    LanguageChoice.language(asked: self[.language], names: typedNames, host: host)
  }

  /// The language in which the answer names commands and options: that in which they were typed, as
  /// whoever reads only Russian types no Latin letters.
  var namesLanguage: Language {
    LanguageChoice.namesLanguage(typed: typedNames, answer: language())
  }

  private var typedNames: [String] {
    [arguments.command] + arguments.words.filter { $0.role == .option }.map(\.text)
  }

  /// The format of the answer.
  var format: OutputFormat { self[.format] ?? command.formats.first ?? .text }

  /// The file that the answer goes into, or nil for standard output, which is also called `-`.
  var outputFile: String? { self[.output].flatMap { $0 == "-" ? nil : $0 } }

  /// Whether the answer may be coloured.
  var usesColor: Bool {
    switch (ifDeclared(.color) ?? nil) ?? .auto {
    case .always: true
    case .never: false
    case .auto:
      // https://no-color.org goes before https://bixense.com/clicolors.
      if !(host.environment("NO_COLOR") ?? "").isEmpty {
        false
      } else if let force = host.environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
        true
      } else {
        outputFile == nil && host.isTerminal(.output) && host.environment("TERM") != "dumb"
      }
    }
  }

  /// How many columns a line of text may have: the terminal's, else `$COLUMNS`, else 80.
  var width: Int {
    let asked = outputFile == nil ? host.terminalWidth : nil
    let width =
      asked ?? host.environment("COLUMNS").flatMap { OutsideNumber.whole($0, in: 1...100_000) }
      ?? 80
    return min(max(width, 40), 1000)
  }
}
