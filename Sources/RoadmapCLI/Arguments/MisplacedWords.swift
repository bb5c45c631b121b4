import RoadmapCore

/// Words that are meant for another place of the line, or for another command, and the line to type.
///
/// Each of these is sure enough to be said, and none is carried out.
struct MisplacedWords {
  private let arguments: ParsedArguments
  private var words: [String] { arguments.operands }

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// «добавить "Круглый стол" в этап 7», «добавить примечание 1.3 болел».
  var ofAddition: LocalizedText? {
    guard let first = words.first, words.count > 1 || first.contains(" ") else { return nil }
    if let meant = Self.added.first(where: { SearchText($0.word) == SearchText(first) }) {
      return meant.level.map(level) ?? other(meant)
    }
    // What has its place may end like one: «добавить 2 Подготовка к этапу 3».
    let isPlaced = ItemID.isNumberLike(words[0])
    guard !isPlaced, let (title, place) = placed(words) ?? placedFirst else {
      return titleBeforeDeadline
    }
    let line = arguments.line([place, title])
    return LocalizedText(
      en: "where it belongs comes first, then the title:\n\(line)",
      ru: "сначала пишут, куда добавить, потом название:\n\(line)")
  }

  /// The place said first: «добавить в 2 этап "Беседа"».
  private var placedFirst: (title: String, place: String)? {
    guard let first = words.first, Self.joints.contains(first.lowercased()) else { return nil }
    for count in [2, 1] where words.count > count + 1 {
      let name = words[1...count].joined(separator: " ")
      guard let place = ItemID.stage(name) ?? (ItemID.isNumberLike(name) ? name : nil) else {
        continue
      }
      return (Self.title(Array(words[(count + 1)...])), place)
    }
    return nil
  }

  /// «добавить 2 Беседа с родителями до 15 декабря»: the deadline is no part of the title.
  private var titleBeforeDeadline: LocalizedText? {
    let deadline = OptionDeclaration.of(.deadline)
    guard !arguments.has(deadline), words.count > 2, ItemID.isNumberLike(words[0]),
      let start = words.indices.dropFirst(2).first(where: {
        TypedTime(words[$0...].joined(separator: " ")) != nil
      })
    else { return nil }
    let due = words[start...].joined(separator: " ")
    let line = arguments.line(
      [words[0], Self.title(Array(words[1..<start])), spelling(deadline), due])
    let whole = arguments.line([words[0], Self.title(Array(words.dropFirst()))])
    // What stands in quotes is the title by itself.
    let isOpen = !words[1].contains(" ")
    return LocalizedText(
      en: "the deadline stands behind its option:\n\(line)"
        + (isOpen ? "\nIf all of it is the title:\n\(whole)" : ""),
      ru: "срок указывают после параметра:\n\(line)"
        + (isOpen ? "\nЕсли всё это — название:\n\(whole)" : ""))
  }

  /// A day for a place: «переместить 6.1 на 2 марта».
  var ofMove: LocalizedText? {
    let places = [OptionDeclaration].options(.newParent, .before, .after)
    if words.count > 1, !places.contains(where: arguments.has) {
      if let (item, stage) = placed(words), item == words[0] {
        let line = arguments.line([item, spelling(places[0]), stage])
        return LocalizedText(en: "perhaps you mean:\n\(line)", ru: "нужно так:\n\(line)")
      }
      if words.count == 2, ItemID.isNumberLike(words[1]), words[1].contains(".") {
        let lines = places.map { arguments.line([words[0], spelling($0), words[1]]) }
        return LocalizedText(
          en: "into it, before it or behind it?\n" + lines.joined(separator: "\n"),
          ru: "внутрь него, перед ним или после него?\n" + lines.joined(separator: "\n"))
      }
    }
    let due = words.dropFirst().joined(separator: " ")
    guard !due.isEmpty, !ItemID.isNumberLike(due), OptionDeclaration.of(.until).accepts(due) else {
      return nil
    }
    return Self.otherCommand(arguments.line([words[0], due], of: .postpone))
  }

  /// A place for a day: «перенести 6.1 в этап 2», «перенести 6.1 после 6.3».
  var ofPostponing: LocalizedText? {
    guard !arguments.has(.until), words.count > 2, ItemID.isNumberLike(words[0]) else { return nil }
    let beside = [OptionDeclaration].options(.before, .after).first { $0.isCalled(words[1]) }
    if let beside, words.count == 3, ItemID.isNumberLike(words[2]) {
      let line = arguments.line([words[0], spelling(beside), words[2]], of: .move)
      return Self.otherCommand(line)
    }
    // “1.4 to 1.12” is a day.
    guard let (item, stage) = placed(words), item == words[0],
      !["to", "на", "к", "ко"].contains(words[1].lowercased()) || !ItemID.isNumberLike(words[2])
    else { return nil }
    let line = arguments.line([item, spelling(.of(.newParent)), stage], of: .move)
    return Self.otherCommand(line)
  }

  private static func otherCommand(_ line: String) -> LocalizedText {
    LocalizedText(
      en: "another command does this:\n\(line)", ru: "для этого есть другая команда:\n\(line)")
  }

  private var language: Language {
    LanguageChoice.namesLanguage(typed: [arguments.command], answer: .russian)
  }

  private func spelling(_ option: OptionDeclaration) -> String { option.spelling(in: language) }

  // MARK: - What is added

  /// A word that says what is added: a line of the plan, or what another command writes to an item.
  private struct Added {
    let word: String
    var level: AddRequest.Level?
    var command = Command.edit
    var option: OptionDeclaration?
    /// What stands before the text.
    var before: [String] = []
  }

  private static let added =
    ["этап", "stage"].map { Added(word: $0, level: .stage) }
    + ["подэтап", "substage"].map { Added(word: $0, level: .substage) }
    + ["мероприятие", "пункт", "activity", "item"].map { Added(word: $0, level: .activity) }
    + ["примечание", "заметку", "комментарий", "note"].map {
      Added(word: $0, option: .of(.itemNotes))
    }
    + ["результат", "result"].map { Added(word: $0, option: .of(.keyResult)) }
    + ["срок", "deadline"].map { Added(word: $0, command: .reschedule) }
    + ["ответственного", "исполнителя"].map { Added(word: $0, command: .assign, before: ["ещё"]) }
    + ["responsible"].map { Added(word: $0, command: .assign, before: ["also"]) }
    + ["подтверждение", "документ", "evidence", "document"].map {
      Added(word: $0, command: .done, option: .of(.evidence))
    }

  /// «добавить этап "Итоги"», «добавить мероприятие "Круглый стол" в этап 2»; a title may begin with such a
  /// word, too: «мероприятие для родителей».
  private func level(_ level: AddRequest.Level) -> LocalizedText? {
    let rest = Array(words.dropFirst())
    if level == .stage, rest.count > 1, ItemID.isNumberLike(rest[0]) {
      let line = arguments.line([rest[0], Self.title(Array(rest.dropFirst()))])
      return LocalizedText(en: "perhaps you mean:\n\(line)", ru: "нужно так:\n\(line)")
    }
    guard let next = rest.first, next.contains(" ") || !next.isLowercase, !ItemID.isNumberLike(next)
    else { return nil }
    let kind = [spelling(.of(.level)), level.name[language]]
    let (title, place) = placed(rest) ?? (Self.title(rest), nil)
    let number = level == .stage ? [] : [place].compactMap(\.self)
    var line = arguments.line(number + [title] + (level == .activity ? [] : kind))
    if level != .stage, place == nil {
      let command = "roadmap \(arguments.command) "
      line = "\(command)\(Placeholder.id[language]) \(line.dropFirst(command.count))"
    }
    return LocalizedText(en: "perhaps you mean:\n\(line)", ru: "нужно так:\n\(line)")
  }

  /// What is written to an item: «добавить примечание 1.3 болел», «добавить ответственного Ли к 1.3».
  private func other(_ added: Added) -> LocalizedText? {
    var rest = Array(words.dropFirst())
    if let last = rest.last, rest.count > 2, ItemID.isNumberLike(last),
      Self.joints.contains(rest[rest.count - 2].lowercased())
    {
      rest = [last] + rest.dropLast(2)
    }
    guard let id = rest.first, rest.count > 1, ItemID.isNumberLike(id) else { return nil }
    let option = added.option.map { [spelling($0)] } ?? []
    let line = arguments.line(
      [id] + added.before + option + [Self.title(Array(rest.dropFirst()))], of: added.command)
    return Self.otherCommand(line)
  }

  private static let joints: Set = [
    "в", "во", "к", "ко", "на", "за", "у", "для", "to", "in", "into", "under", "for",
  ]

  /// Words and the place in the plan that is said behind them: «Круглый стол в этап 7», «6.1 в 3».
  private func placed(_ words: [String]) -> (title: String, place: String)? {
    guard let last = words.last else { return nil }
    let isOpen = !last.contains(" ")
    // A text in quotes is one, unless those of the document close within it: «Круглый стол» в этап 7.
    guard isOpen || last.hasPrefix("«") || ItemID.stage(last) != nil else { return nil }
    let words = words.dropLast() + last.split(separator: " ").map(String.init)
    for count in [3, 2] where words.count > count {
      let tail = words.suffix(count)
      let isJoined = tail.first.map { Self.joints.contains($0.lowercased()) } ?? false
      let name = tail.dropFirst(isJoined ? 1 : 0).joined(separator: " ")
      let isNumber = isOpen && isJoined && ItemID.isNumberLike(name)
      guard let number = ItemID.stage(name) ?? (isNumber ? name : nil), isOpen || isJoined else {
        continue
      }
      return (Self.title(Array(words.dropLast(count))), number)
    }
    return nil
  }

  /// A text whose quotes are those of a document, which the shell does not know.
  private static func title(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    guard text.hasPrefix("«"), text.hasSuffix("»"), !text.dropFirst().contains("«") else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

extension ParsedArguments {
  /// A line of another command with these words, and the options of this line that it has too.
  fileprivate func line(_ words: [String], of command: Command) -> String {
    var isKept = false
    let others = self.words.filter { word in
      guard word.role != .operand else { return false }
      if word.role == .option {
        isKept =
          OptionWord(word.text).parts.first?.declaration(among: command.options) != nil
      }
      return isKept
    }
    let language = LanguageChoice.namesLanguage(typed: [self.command], answer: .russian)
    return UnquotedText.line(command.name(in: language), words + others.map(\.text))
  }
}

extension String {
  /// Whether its first letter is a small one.
  fileprivate var isLowercase: Bool { first?.isLowercase ?? false }
}
