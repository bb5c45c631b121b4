/// Other responsible parties for items.
public struct AssignRequest: Sendable {
  /// The items' numbers, as people type them.
  public var ids: [String]
  /// All responsible parties that each item is to have.
  public var responsible: [String]
  /// Whether they join those that each item has.
  public var isAdding = false

  /// Makes a request for one item.
  public init(id: String, responsible: [String]) {
    self.init(ids: [id], responsible: responsible)
  }

  /// Makes a request for several items.
  public init(ids: [String], responsible: [String]) {
    self.ids = ids
    self.responsible = responsible
  }
}

extension AssignRequest {
  /// Names as they were typed, one whose quotes were left out put together: «Галкина М.В.» and
  /// «проектной группе» are one, «куратор психолог», «куратор, психолог» and «куратор и психолог» two;
  /// a position beside a name is that person's.
  ///
  /// Throws the words that may be one name or several: «директору школы», “Tom Lee”.
  package static func joiningNames(
    _ words: [String], in roadmap: Roadmap
  ) throws(LooseName) -> [String] {
    let reader = TypedParties(roadmap)
    var names: [String] = []
    var run: [String] = []
    var isListed = false
    func take(before end: Int) throws(LooseName) {
      let text = run.joined(separator: " ")
      // «Новикова О.И., завуч» is what it is in quotes.
      if isListed, let last = names.last, reader.isOnePerson(last), reader.isUnknown(text),
        reader.position("\(last), \(text)", beside: last) == text
      {
        names[names.count - 1] = "\(last), \(text)"
      } else if let found = joiningRun(run, reader) {
        names += found
      } else {
        throw LooseName(text: text, line: names + [text] + words[end...])
      }
      run = []
    }
    for (place, word) in words.enumerated() {
      // «Куратор - Ахмерова»: a position, or who is to go?
      if ItemID.isDash(word), !run.isEmpty {
        let text = words.joined(separator: " ")
        throw LooseName(text: text, line: [text])
      }
      let isEnd = word.count > 1 && (word.hasSuffix(",") || word.hasSuffix(";"))
      if !PartyPieces.isConjunction(word) { run.append(isEnd ? String(word.dropLast()) : word) }
      if isEnd || PartyPieces.isConjunction(word) {
        try take(before: place + 1)
        isListed = word.hasSuffix(",")
      }
    }
    try take(before: words.count)
    return names
  }

  /// Takes off the words before names that only say that somebody joins the others: «ещё», «и», «+».
  package static func takeAddition(off words: inout [String]) -> Bool {
    var isAdding = false
    while let count = (1...3).first(where: { count in
      let text = words.prefix(count).joined(separator: " ").lowercased()
      return count < words.count && (additions.contains(text) || PartyPieces.isConjunction(text))
    }) {
      words.removeFirst(count)
      isAdding = true
    }
    if let first = words.first, first.count > 1, first.first == "+" {
      words[0].removeFirst()
      isAdding = true
    }
    return isAdding
  }

  /// The word or the sign before names that says that somebody is to go: «убрать», «вместо», a minus;
  /// nil where there is none.
  static func removal(leading text: String) -> String? {
    let word = String(text.prefix { $0 != " " })
    if removals.contains(word.lowercased()) { return word }
    return text.first.flatMap { "-–—−!~".contains($0) ? String($0) : nil }
  }

  private static let removals: Set = [
    "убрать", "снять", "удалить", "исключить", "вместо", "кроме", "без", "минус", "не", "remove",
    "drop", "instead", "without", "minus", "not", "no",
  ]

  private static let additions: Set = [
    "ещё", "еще", "также", "тоже", "добавить", "плюс", "add", "also", "plus",
  ]

  /// The words before a place that are one known party, as many as can be, and those behind, where the
  /// first stand for a party and the last for something else: «Петрову на Сидорова».
  package static func party(
    leading words: [String], in roadmap: Roadmap
  ) -> (name: String, rest: [String])? {
    let reader = TypedParties(roadmap)
    for place in words.indices.dropFirst().reversed() {
      let name = words[..<place].joined(separator: " ")
      guard let known = try? reader.known(name), !known.isEmpty else { continue }
      let rest = words[place...]
      let isJoint = ["на", "with", "by", "to", "for"].contains(rest.first?.lowercased())
      return (name, Array(isJoint && rest.count > 1 ? rest.dropFirst() : rest))
    }
    return nil
  }

  /// Whether each of two words is a party of its own that the roadmap knows: «Кима Сидоровым».
  package static func areTwoParties(_ words: [String], in roadmap: Roadmap) -> Bool {
    let reader = TypedParties(roadmap)
    return words.count == 2
      && Set(words.compactMap { (try? reader.known($0)).flatMap(\.self) }).count == 2
  }

  /// Whether words without quotes are one name, with a position beside it or not.
  package static func isOneName(_ words: [String], in roadmap: Roadmap) -> Bool {
    let reader = TypedParties(roadmap)
    let text = words.joined(separator: " ")
    return words.count == 1 || reader.isKnown(text) || reader.isOnePerson(text)
      || reader.onePositioned(text) != nil
      || words.count == 2 && words.allSatisfy { !FoldedWords.startSmall($0) && !$0.contains(" ") }
  }

  /// Words without quotes that may be one name or several.
  package struct LooseName: Error {
    /// The words, as one text.
    package let text: String
    /// All words of the line in which they are one name.
    package let line: [String]

    /// Why they are no new name in any way: they stand in the case of «назначить кому»; nil elsewhere.
    package var refusal: LocalizedText? {
      guard let first = FoldedWords.strings(in: text).first, PartyWords.isRoleInCase(first) else {
        return nil
      }
      return EditRefusal.partyInCase(text).reason
    }
  }

  /// The same for words that nothing holds apart; nil where they may be one name or several.
  private static func joiningRun(_ words: [String], _ reader: TypedParties) -> [String]? {
    var names: [String] = []
    var (isFormerLoose, isFormerJoined) = (false, false)
    var index = 0
    while index < words.count {
      let ends = stride(from: min(index + 8, words.count), to: index + 1, by: -1)
      let known = ends.first { isOneParty(words[index..<$0], reader) }
      // «классные рук.», «рук. ШМО»
      let adjectives = words[index...].prefix {
        PartyWords.isAdjectiveOfParty($0)
          || $0.hasSuffix(".") && PartyWords.abbreviations.contains($0.dropLast().lowercased())
      }.count
      let end = known ?? min(index + adjectives + 1, words.count)
      let name = words[index..<end].joined(separator: " ")
      let isLoose =
        known == nil && !name.contains(" ") && !ItemID.isNumberLike(name)
        && !PartyWords.isPosition(name) && !reader.isKnown(name)
      // «директору школы», «службе медиации»: what no party is called goes on with the word before.
      if index > 0, isLoose, FoldedWords.startSmall(name) { return nil }
      if let last = names.last, !isFormerJoined,
        reader.areOneName(last, name)
          || !reader.team.isEmpty && reader.positioned("\(last) \(name)") != nil
      {
        names[names.count - 1] = "\(last) \(name)"
        (isFormerLoose, isFormerJoined) = (false, true)
      } else {
        // “Tom Lee” may be one, “Bruce” before the surname of a member a first name that nobody knows.
        if let last = names.last, isLoose || isFormerLoose,
          isLoose == isFormerLoose || reader.mayBeOneName(last, name)
        {
          return nil
        }
        (isFormerLoose, isFormerJoined) = (isLoose, false)
        names.append(name)
      }
      index = end
    }
    return names
  }

  private static func isOneParty(_ words: ArraySlice<String>, _ reader: TypedParties) -> Bool {
    guard words.allSatisfy({ !$0.contains(" ") }) else { return false }
    let text = words.joined(separator: " ")
    return words.count <= 3 && reader.isOnePerson(text)
      || PersonName.all(in: text, ofParties: true).count < 2 && reader.isKnown(text)
  }
}

/// Who is responsible for an item after it was assigned.
public struct AssignOutcome: Sendable {
  /// The item's number.
  public let id: String
  /// The item's title.
  public let title: String
  /// The item's own responsible parties before; none where they were inherited or missing.
  public let before: [String]
  /// The item's own responsible parties now.
  public let after: [String]
  /// The parties that the roadmap's team does not have; none where it has no team.
  public let unlisted: [String]
  /// Positions that were typed with members and are not written.
  public let unsaid: [UnsaidPosition]
  /// Whether the item already had them; then nothing is written.
  public let isAlreadySo: Bool
  /// Whether they are responsible for nothing by it, as all that stands below the item has its own.
  public let isIdle: Bool
}
