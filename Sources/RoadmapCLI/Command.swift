import RoadmapCore

/// A command, declared once: parsing, help and the list of commands come from this value.
///
/// It never changes; it is a class because every request has one, and copies of all its texts made the
/// program big.
final class Command: Sendable {
  /// What a command is for, in the order of the help.
  enum Group: CaseIterable, Sendable {
    /// Looks at a roadmap.
    case reading
    /// Makes a roadmap.
    case making
    /// Changes a roadmap.
    case changing
    /// Tells about the program.
    case help
  }

  /// A command line to copy, and what it answers.
  struct Example: Sendable {
    private let written: LocalizedText
    /// What comes of it.
    let meaning: LocalizedText

    /// An example whose options a Russian reader sees by their Russian names.
    init(arguments: LocalizedText, meaning: LocalizedText) {
      written = arguments
      self.meaning = meaning
    }

    /// What is typed after `roadmap`; put together when it is shown, as every run makes all examples.
    var arguments: LocalizedText {
      LocalizedText(en: written[.english], ru: OptionName.inRussian(written[.russian]))
    }
  }

  /// What is typed.
  let name: String
  /// What may be typed in Russian; an «ё» in it may be typed «е».
  let russianName: String
  /// Words of either language that somebody may try first; none of them runs anything, each is
  /// answered with the name.
  let synonyms: [String]
  /// Under which heading the help lists it.
  let group: Group
  /// What it does, in one line.
  let summary: LocalizedText
  /// What has to be known to read its answer, beyond the summary; nil where nothing has.
  let note: LocalizedText?
  /// What it takes besides options.
  let operands: Operands
  /// The options that only this command or few commands have.
  let ownOptions: [OptionDeclaration]
  /// Whether it reads a roadmap, which brings the options that say which one, on which day, in which colour.
  let readsRoadmap: Bool
  /// The formats that its answer can have, the standard one first; none where there is no choice.
  let formats: [OutputFormat]
  /// The formats of a command that has a choice of its own, or none.
  let ownFormats: [WrittenFormat]
  /// At least one command line to copy.
  let examples: [Example]
  /// What has to be asked before the command can decide, or nil where it never asks; the walk is nil
  /// where there is nothing to ask.
  let ask: (@Sendable (Invocation) throws(CommandError) -> (any QuestionWalk)?)?
  /// Decides where nothing was asked: works out the answer; what it is to change in the world stands
  /// in the outcome.
  let run: @Sendable (Invocation) throws(CommandError) -> CommandOutcome

  /// Declares a command.
  init(
    name: String, russianName: String, synonyms: [String] = [], group: Group,
    summary: LocalizedText, note: LocalizedText? = nil, operands: Operands = .none,
    ownOptions: [OptionDeclaration] = [], readsRoadmap: Bool = false,
    formats: [OutputFormat] = [], ownFormats: [WrittenFormat] = [WrittenFormat.text],
    examples: [Example],
    ask: (@Sendable (Invocation) throws(CommandError) -> (any QuestionWalk)?)? = nil,
    run: @escaping @Sendable (Invocation) throws(CommandError) -> CommandOutcome
  ) {
    self.name = name
    self.russianName = russianName
    self.synonyms = synonyms
    self.group = group
    self.summary = summary
    self.note = note
    self.operands = operands
    self.ownOptions = ownOptions
    self.readsRoadmap = readsRoadmap
    self.formats = formats
    self.ownFormats = ownFormats
    self.examples = examples
    self.ask = ask
    self.run = run
  }

  /// Every option that the command understands, its own ones first.
  var options: [OptionDeclaration] {
    ownOptions
      + (readsRoadmap ? .options(.file, .asOf) : [])
      + (readsFolders ? .options(.excluded, .filesFrom) : [])
      + (formats.isEmpty ? [] : [.format(of: formats)])
      + (writesTables ? .options(.overwrite) : [])
      + (readsRoadmap ? .options(.color, .pager) : [])
      + Command.optionsEverywhere
  }

  /// Whether its answers are documents and tables that people go on working in.
  var writesTables: Bool { writtenFormats.contains { $0.endings.contains("csv") } }

  /// Whether it takes any number of roadmaps and folders of them.
  private var readsFolders: Bool { readsRoadmap && operands.count.upperBound == .max }

  /// What is typed by a reader of a language.
  func name(in language: Language) -> String {
    switch language {
    case .english: name
    case .russian: russianName
    }
  }

  /// The options that every command has.
  static let optionsEverywhere: [OptionDeclaration] = .options(
    .language, .output, .quiet, .help, .version)
}

extension [Command] {
  /// The command whose name in either language somebody typed, or nil.
  func named(_ typed: String) -> Command? {
    if let command = first(where: { $0.name == typed }) { return command }
    let wanted = SearchText(typed)
    return first { SearchText($0.name) == wanted || SearchText($0.russianName) == wanted }
  }
}
