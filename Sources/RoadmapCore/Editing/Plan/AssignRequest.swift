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
  /// Names as they were typed, a person whose quotes were left out put together: «Галкина М.В.» is
  /// one, «куратор психолог», «куратор, психолог» and «куратор и психолог» are two.
  package static func joiningNames(_ words: [String]) -> [String] {
    var names: [String] = []
    var run: [String] = []
    for word in words {
      let isEnd = word.count > 1 && (word.hasSuffix(",") || word.hasSuffix(";"))
      if !PartyPieces.isConjunction(word) { run.append(isEnd ? String(word.dropLast()) : word) }
      if isEnd || PartyPieces.isConjunction(word) {
        names += joiningRun(run)
        run = []
      }
    }
    return names + joiningRun(run)
  }

  /// The same for words that nothing holds apart.
  private static func joiningRun(_ words: [String]) -> [String] {
    var names: [String] = []
    var index = 0
    while index < words.count {
      let ends = stride(from: min(index + 3, words.count), to: index + 1, by: -1)
      let end = ends.first { isOnePerson(words[index..<$0]) } ?? index + 1
      names.append(words[index..<end].joined(separator: " "))
      index = end
    }
    return names
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
