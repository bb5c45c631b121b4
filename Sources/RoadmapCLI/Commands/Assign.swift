import RoadmapCore

extension Command {
  /// `assign`: who is responsible.
  static let assign = Command(
    name: "assign",
    russianName: "назначить",
    synonyms: [
      "responsible", "give", "delegate", "поручить", "передать", "ответственный", "назначение",
      "заменить",
    ],
    group: .changing,
    summary: LocalizedText(
      en: "say who is responsible for items, or who takes over from somebody",
      ru: "назначить ответственных за пункты или заменить одного другим"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the numbers of items, then everybody who is responsible for them",
        ru: "номера пунктов, затем все, кто за них отвечает"),
      count: 2...Int.max,
      sequence: LocalizedText(
        en: "ID… NAME… | --replace OLD NEW", ru: "НОМЕР… ИМЯ… | --replace КОГО КЕМ"),
      complaints: [
        .missingID,
        LocalizedText(en: "who is responsible is missing", ru: "не указан ответственный"),
      ], endInNames: true),
    ownOptions: .options(.replace, .openOnly) + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "assign 4.4.1 \"Petrov P. P.\"", ru: "назначить 4.4.1 \"Петров П. П.\""),
        meaning: LocalizedText(
          en: "these two, nobody else", ru: "эти двое и больше никто")),
      Example(
        arguments: LocalizedText(
          en: "assign --replace \"Ivanova I. I.\" \"Petrov P. P.\" --open",
          ru: "назначить --replace \"Иванова И. И.\" \"Петров П. П.\" --open"),
        meaning: LocalizedText(
          en: "all that is still open goes over to somebody else",
          ru: "всё незавершённое переходит к другому")),
      Example(
        arguments: LocalizedText(
          en: "assign 1.1 1.2 \"Ivanova I. I.\"", ru: "назначить 1.1 1.2 \"Иванова И.И.\""),
        meaning: LocalizedText(
          en: "one person for two items", ru: "один человек за два пункта")),
    ],
    run: { (invocation) throws(CommandError) in
      let words = invocation.operands
      if invocation[.replace] {
        return try invocation.amend { (roadmap) throws(CommandError) in
          [.replace(try invocation.handover(words, in: roadmap))]
        }
      }
      if invocation[.openOnly] {
        throw .fault(.idle(.openOnly, without: .replace), of: invocation.command)
      }
      return try invocation.amend { (roadmap) throws(CommandError) in
        let assigned = try AssignedWords(words, in: roadmap, for: invocation)
        var request = AssignRequest(ids: assigned.ids, responsible: assigned.names)
        request.isAdding = assigned.isAdding
        return [.assign(request)]
      }
    })
}

extension Invocation {
  /// Who goes and who takes over; a name of several words may lack its quotes: «Петрову на Сидорова».
  fileprivate func handover(
    _ words: [String], in roadmap: Roadmap
  ) throws(CommandError) -> ReplaceRequest {
    guard words.count > 1 else {
      throw .fault(.missingOperand(of: command, given: 1), of: command)
    }
    let isOpenOnly = self[.openOnly]
    if let request = ReplaceRequest(joined: words, isOpenOnly: isOpenOnly) { return request }
    if AssignRequest.areTwoParties(words, in: roadmap) {
      return ReplaceRequest(words[0], by: words[1], isOpenOnly: isOpenOnly)
    }
    // «Ким А.С.» is one, and who takes over is missing.
    if AssignRequest.party(leading: words + [""], in: roadmap)?.rest == [""] {
      throw .fault(.missingOperand(of: command, given: 1), of: command)
    }
    guard let (old, rest) = AssignRequest.party(leading: words, in: roadmap) else {
      if let extra = words.dropFirst(2).first {
        throw .fault(.unexpectedOperand(extra), of: command)
      }
      return ReplaceRequest(words[0], by: words[1], isOpenOnly: isOpenOnly)
    }
    return ReplaceRequest(old, by: rest.joined(separator: " "), isOpenOnly: isOpenOnly)
  }
}

/// The words of `assign`: the items first, then everybody who is responsible for each of them.
private struct AssignedWords {
  let ids: [String]
  let names: [String]
  /// Whether those who are named join the others.
  let isAdding: Bool

  init(
    _ words: [String], in roadmap: Roadmap, for invocation: Invocation
  ) throws(CommandError) {
    let command = invocation.command
    let words = AssignedWords.numbersFirst(words, in: roadmap)
    let run = words.prefix { AssignedWords.isNumber($0) || ItemID.isBetween($0) }
    // Whatever stands first is meant for a number: an id can be a word.
    let count = run.lastIndex(where: AssignedWords.isNumber).map { $0 + 1 } ?? 1
    // «2 этап Ким»
    var rest = Array(words.dropFirst(count))
    while rest.count > 1, ItemID.isSign(rest[0]) || ["to", "на"].contains(rest[0].lowercased()) {
      rest.removeFirst()
    }
    isAdding = AssignRequest.takeAddition(off: &rest)
    guard !rest.isEmpty else {
      throw .fault(.missingOperand(of: command, given: 1), of: command)
    }
    let typed = Array(words.prefix(count))
    // What names no one item is refused by the edit, in the language of the file.
    ids = (try? roadmap.items(typed: typed))?.map { ItemID.exactly($0.id) } ?? typed
    do throws(AssignRequest.LooseName) {
      names = try AssignRequest.joiningNames(rest, in: roadmap)
    } catch {
      if let refusal = error.refusal { throw .fault(.unclear(refusal), of: command) }
      let text = error.text
      let one = invocation.arguments.line(typed + error.line)
      throw .fault(
        .unclear(
          LocalizedText(
            en: "“\(text)” may be one name or several; several have commas between. One:\n\(one)",
            ru: "«\(text)» — это одно имя или несколько? Несколько пишут через запятую. Если одно:"
              + "\n\(one)")), of: command)
    }
    if let number = names.first(where: AssignedWords.isNumber) {
      let line = AssignedWords.turns(words).map(invocation.arguments.line).joined(separator: "\n")
      throw .fault(
        .unclear(
          LocalizedText(
            en:
              "“\(number)” is the number of an item and stands among the names; numbers come first:"
              + "\n\(line)",
            ru: "«\(number)» — номер пункта, а стоит среди имён; сначала пишут номера:\n\(line)")),
        of: command)
    }
  }

  /// The words of a line for each run of numbers, with the names behind it in one text.
  ///
  /// «2.1 Зотова А.П. 2.2 Гайко Т.Ю.» are two lines.
  private static func turns(_ words: [String]) -> [[String]] {
    var turns: [(numbers: [String], names: [String])] = []
    for word in words where !isJoint(word) && !ItemID.isJoint(word) {
      if isNumber(word) {
        if turns.last?.names.isEmpty ?? true, !turns.isEmpty {
          turns[turns.count - 1].numbers.append(word)
        } else {
          turns.append(([word], []))
        }
      } else if turns.isEmpty {
        turns.append(([], [word]))
      } else {
        turns[turns.count - 1].names.append(word)
      }
    }
    // “Anna Brown 1.3”, “1.1 Anna Brown 2.1”
    if turns.first?.numbers.isEmpty ?? true || turns.last?.names.isEmpty ?? true {
      turns = [(turns.flatMap(\.numbers), turns.flatMap(\.names))]
    }
    return turns.map { $0.numbers + ($0.names.isEmpty ? [] : [$0.names.joined(separator: " ")]) }
  }

  /// «Петрову на 1.4» with the numbers before the names, as they are read.
  private static func numbersFirst(_ words: [String], in roadmap: Roadmap) -> [String] {
    guard let first = words.first, !isNumber(first),
      let place = words.lastIndex(where: isJoint), place > 0,
      words[(place + 1)...].contains(where: isNumber),
      words[(place + 1)...].allSatisfy({ isNumber($0) || ItemID.isBetween($0) }),
      case .unknown? = roadmap.question(of: first)
    else { return words }
    return Array(words[(place + 1)...] + words[..<place])
  }

  /// Whether a word stands between those who are to do something and its number.
  private static func isJoint(_ word: String) -> Bool {
    ["на", "за", "for", "on"].contains(word.lowercased())
  }

  private static func isNumber(_ word: String) -> Bool {
    ItemID.isNumberLike(word)
      || ItemID.list(word).count > 1 && ItemID.list(word).allSatisfy(ItemID.isNumberLike)
      || ItemID.range(word) != nil || ItemID.signed(word) != nil
  }
}
