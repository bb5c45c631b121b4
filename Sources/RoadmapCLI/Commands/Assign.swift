import RoadmapCore

extension Command {
  /// `assign`: who is responsible.
  static let assign = Command(
    name: "assign",
    russianName: "назначить",
    synonyms: [
      "responsible", "give", "delegate", "поручить", "ответственный", "назначение", "заменить",
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
      ]),
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
        guard let request = ReplaceRequest(typed: words, isOpenOnly: invocation[.openOnly]) else {
          throw .fault(.unexpectedOperand(words.dropFirst(2).first ?? ""), of: invocation.command)
        }
        return try invocation.amend { (_) throws(CommandError) in [.replace(request)] }
      }
      if invocation[.openOnly] {
        throw .fault(.idle(.openOnly, without: .replace), of: invocation.command)
      }
      return try invocation.amend { (roadmap) throws(CommandError) in
        let assigned = try AssignedWords(words, in: roadmap, for: invocation.command)
        return [.assign(AssignRequest(ids: assigned.ids, responsible: assigned.names))]
      }
    })
}

/// The words of `assign`: the items first, then everybody who is responsible for each of them.
private struct AssignedWords {
  let ids: [String]
  let names: [String]

  init(_ words: [String], in roadmap: Roadmap, for command: Command) throws(CommandError) {
    var numbers = words.prefix { AssignedWords.isNumber($0) || ItemID.isBetween($0) }
    while let last = numbers.last, !AssignedWords.isNumber(last) { numbers.removeLast() }
    // Whatever stands first is meant for a number: an id can be a word.
    let count = max(numbers.count, 1)
    let names = words.dropFirst(count)
    if let number = names.first(where: AssignedWords.isNumber) {
      throw .fault(
        .numberAmongNames(number, example: command.examples.last?.arguments), of: command)
    }
    guard !names.isEmpty else {
      throw .fault(.missingOperand(of: command, given: 1), of: command)
    }
    let typed = Array(words.prefix(count))
    // What names no one item is refused by the edit, in the language of the file.
    ids = (try? roadmap.items(typed: typed))?.map { ItemID.exactly($0.id) } ?? typed
    do throws(AssignRequest.LooseName) {
      self.names = try AssignRequest.joiningNames(Array(names), in: roadmap)
    } catch {
      let expected = LocalizedText(
        en: "a name of several words in quotes, several names with commas between",
        ru: "имя из нескольких слов в кавычках, несколько имён через запятую")
      throw .fault(.badOperand(error.text, expected: expected), of: command)
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    ItemID.isNumberLike(word)
      || ItemID.list(word).count > 1 && ItemID.list(word).allSatisfy(ItemID.isNumberLike)
      || ItemID.range(word) != nil || ItemID.signed(word) != nil
  }
}
