/// Other responsible parties for items.
public struct AssignRequest: Sendable {
  /// The items' numbers, as people type them.
  public var ids: [String]
  /// All responsible parties that each item is to have.
  public var responsible: [String]

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
  /// «проектной группе» are one, «куратор психолог», «куратор, психолог» and «куратор и психолог» two.
  ///
  /// Throws the words that may be one name or several: «директору школы».
  package static func joiningNames(
    _ words: [String], in roadmap: Roadmap
  ) throws(LooseName) -> [String] {
    let reader = TypedParties(roadmap)
    var names: [String] = []
    var run: [String] = []
    for word in words {
      let isEnd = word.count > 1 && (word.hasSuffix(",") || word.hasSuffix(";"))
      if !PartyPieces.isConjunction(word) { run.append(isEnd ? String(word.dropLast()) : word) }
      if isEnd || PartyPieces.isConjunction(word) {
        names += try joiningRun(run, reader)
        run = []
      }
    }
    return names + (try joiningRun(run, reader))
  }

  /// Words without quotes that may be one name or several.
  package struct LooseName: Error {
    /// The words.
    package let text: String
  }

  /// The same for words that nothing holds apart.
  private static func joiningRun(
    _ words: [String], _ reader: TypedParties
  ) throws(LooseName) -> [String] {
    var names: [String] = []
    var index = 0
    while index < words.count {
      let ends = stride(from: min(index + 8, words.count), to: index + 1, by: -1)
      let known = ends.first { isOneParty(words[index..<$0], reader) }
      let adjectives = words[index...].prefix { PartyWords.isAdjectiveOfParty($0) }.count
      let end = known ?? min(index + adjectives + 1, words.count)
      let name = words[index..<end].joined(separator: " ")
      // «директору школы», «службе медиации»: what no party is called goes on with the word before.
      if index > 0, known == nil, FoldedWords.startSmall(name), !name.contains(" "),
        !PartyWords.isPosition(name), !reader.isKnown(name)
      {
        throw LooseName(text: words.joined(separator: " "))
      }
      names.append(name)
      index = end
    }
    return names
  }

  private static func isOneParty(_ words: ArraySlice<String>, _ reader: TypedParties) -> Bool {
    if words.count <= 3, isOnePerson(words) { return true }
    let text = words.joined(separator: " ")
    return words.allSatisfy { !$0.contains(" ") }
      && PersonName.all(in: text, ofParties: true).count < 2 && reader.isKnown(text)
  }

  private static func isOnePerson(_ words: ArraySlice<String>) -> Bool {
    guard words.allSatisfy({ !$0.contains(" ") }) else { return false }
    let typed = words.joined(separator: " ")
    // «галкина м.в.»: who types small letters means a person by the initials.
    let hasInitials = words.dropFirst().contains { $0.contains(".") }
    return [typed, hasInitials ? typed.uppercased() : typed].contains { text in
      let scalars = Array(text.unicodeScalars)
      let persons = PersonName.all(in: scalars)
      return persons.count == 1 && persons.first?.range == 0..<scalars.count
    }
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
}
