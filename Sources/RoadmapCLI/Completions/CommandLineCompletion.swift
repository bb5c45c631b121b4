import RoadmapCore
import RoadmapRendering

/// Works out what can follow on a command line that is being typed.
struct CommandLineCompletion {
  /// What a shell is to offer.
  enum Offer: Hashable {
    /// These words.
    case candidates([Candidate])
    /// The names of files, which the shell knows itself.
    case files
  }

  private let commands: [Command]
  private let language: Language
  private let roadmap: ([String: [String]]) -> Roadmap?

  /// - Parameters:
  ///   - commands: every command there is.
  ///   - language: the language of the descriptions and of names where nothing is typed yet.
  ///   - roadmap: reads the roadmap that the options typed so far lead to.
  init(
    _ commands: [Command], in language: Language,
    roadmap: @escaping ([String: [String]]) -> Roadmap?
  ) {
    self.commands = commands
    self.language = language
    self.roadmap = roadmap
  }

  /// What can stand in the place of the last word, where the others are complete.
  func offer(for words: [String]) -> Offer {
    let typed = words.last ?? ""
    var line = Line()
    for word in words.dropLast() { read(word, into: &line) }
    if let option = line.waiting { return offer(CompletedValue(option) ?? .unknown, typed, line) }
    if !line.isOperandsOnly, OptionWord.isOption(typed) || typed == "-" {
      return offerOptions(typed, line)
    }
    guard let command = line.command else { return offer(.command, typed, line) }
    return offer(CompletedValue(command.operands, at: line.operands.count), typed, line)
  }

  /// What was typed before the last word.
  private struct Line {
    var command: Command?
    var given: [String: [String]] = [:]
    var operands: [String] = []
    /// The option whose value comes next, or nil.
    var waiting: OptionDeclaration?
    /// Whether `--` ended the options.
    var isOperandsOnly = false
  }

  private func read(_ word: String, into line: inout Line) {
    if let option = line.waiting {
      line.given[option.name, default: []].append(word)
      line.waiting = nil
    } else if word == "--" {
      line.isOperandsOnly = true
    } else if OptionWord.isOption(word), !line.isOperandsOnly {
      for part in OptionWord(word).parts {
        guard let option = part.declaration(among: options(of: line.command)) else { return }
        guard option.placeholder != nil else { continue }
        if let value = part.rest {
          line.given[option.name, default: []].append(String(value))
        } else {
          line.waiting = option
        }
        return
      }
    } else if line.command == nil {
      line.command = commands.named(word)
    } else {
      line.operands.append(word)
    }
  }

  private func options(of command: Command?) -> [OptionDeclaration] {
    command?.options ?? Command.optionsEverywhere + commands.flatMap(\.options)
  }

  private func offerOptions(_ typed: String, _ line: Line) -> Offer {
    let options = line.command?.options ?? Command.optionsEverywhere
    if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "=") {
      let name = typed[..<equals].dropFirst(2)
      guard let option = options.first(where: { $0.isCalled(String(name)) }) else {
        return .candidates([])
      }
      let value = String(typed[typed.index(after: equals)...])
      guard case .candidates(let list) = offer(CompletedValue(option) ?? .unknown, value, line)
      else { return .files }
      return .candidates(
        list.map { Candidate(word: "--\(name)=\($0.word)", meaning: $0.meaning) })
    }
    let shown: Language = isRussian(String(typed.drop { $0 == "-" })) ? .russian : .english
    let spellings = options.filter { $0.isRepeatable || line.given[$0.name] == nil }.flatMap {
      option in
      option.spellings(in: shown).map { Candidate(word: $0, meaning: option.help[language]) }
    }
    return .candidates(fitting(spellings, typed))
  }

  private func offer(_ value: CompletedValue, _ typed: String, _ line: Line) -> Offer {
    func words(_ choose: (RoadmapWords) -> [Candidate]) -> [Candidate] {
      guard line.command?.readsRoadmap == true else { return [] }
      return roadmap(line.given).map { choose(RoadmapWords($0)) } ?? []
    }
    switch value {
    case .file: return .files
    case .unknown: return .candidates([])
    case .command: return .candidates(fitting(names(typed), typed))
    case .item: return .candidates(fitting(words(\.items), typed))
    case .party: return .candidates(fitting(words(\.parties), typed))
    case .itemOrParty:
      return .candidates(fitting(words { $0.items + $0.parties }, typed))
    case .indicator: return .candidates(fitting(words(\.indicators), typed))
    case .year: return .candidates(fitting(words(\.years), typed))
    case .rule(let isList): return .candidates(parts(rules, typed, isList: isList))
    case .words(let english, let russian, let isList):
      let offered = isRussian(typed) ? russian ?? english : english
      return .candidates(parts(offered.map { Candidate(word: $0) }, typed, isList: isList))
    }
  }

  private var rules: [Candidate] {
    ValidationRule.all.map { Candidate(word: $0.id.rawValue, meaning: $0.summary[language]) }
  }

  private func names(_ typed: String) -> [Candidate] {
    let shown: Language = isRussian(typed) ? .russian : .english
    return commands.map {
      Candidate(word: $0.name(in: shown), meaning: $0.summary[language])
    }
  }

  /// Whether Russian words are offered: where such letters are typed, or nothing is and she reads
  /// Russian.
  private func isRussian(_ typed: String) -> Bool {
    typed.isEmpty ? language == .russian : !typed.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Words for the part behind the last comma, with what stands before it.
  private func parts(_ candidates: [Candidate], _ typed: String, isList: Bool) -> [Candidate] {
    guard isList, let comma = typed.lastIndex(of: ",") else { return fitting(candidates, typed) }
    let before = typed[...comma]
    return fitting(candidates, String(typed[typed.index(after: comma)...])).map {
      Candidate(word: before + $0.word, meaning: $0.meaning)
    }
  }

  /// The candidates that begin with what is typed, in capitals or not; words that a terminal would obey
  /// are left out.
  private func fitting(_ candidates: [Candidate], _ typed: String) -> [Candidate] {
    let wanted = SearchText(typed)
    return candidates.filter { candidate in
      (typed.isEmpty || candidate.word.hasPrefix(typed)
        || SearchText(candidate.word).begins(with: wanted))
        && TerminalText.safe(candidate.word) == candidate.word
    }
  }
}
