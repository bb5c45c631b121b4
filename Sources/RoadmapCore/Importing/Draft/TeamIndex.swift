/// Finds the members that a name could mean without comparing it with all.
///
/// What it finds is a choice to compare: whoever shares words, the beginning of the words, or a spelling
/// key with the name.
struct TeamIndex {
  /// What names have in common that may be of one party.
  private enum Key: Hashable {
    case words([String])
    /// The words without the last one or two: what a shorter name would be.
    case beginning([String])
    /// What stands behind a hyphen of a name of one word, «психолог» of «педагог-психолог».
    case ending(Substring)
    case spelling(UInt64)
    case position([String])
    /// Names that are too long for spelling keys.
    case long
  }

  private var members: [Key: [Int]] = [:]
  private var byName: [String: Int] = [:]

  /// The first member that has this name, or this other spelling.
  func member(named name: String) -> Int? { byName[name] }

  /// Notes a name of a member, by the member's place in the team.
  mutating func add(_ name: String, words: [String], _ party: PartyName, of member: Int) {
    byName[name] = min(byName[name] ?? member, member)
    var keys = [Key.words(words)]
    keys += Self.beginnings(of: words).map { Key.beginning($0) }
    keys += Self.endings(of: words).map { Key.ending($0) }
    keys += party.keys.isEmpty ? [Key.long] : party.keys.map { Key.spelling($0) }
    for key in keys where members[key]?.last != member { members[key, default: []].append(member) }
  }

  /// Notes the words of a member's position.
  mutating func add(position words: [String], of member: Int) {
    members[.position(words), default: []].append(member)
  }

  /// The members who have a position of these words.
  func members(atPosition words: [String]) -> [Int] { members[.position(words)] ?? [] }

  /// The members that a name could mean, first to last.
  func candidates(for words: [String], _ party: PartyName) -> [Int] {
    var keys = [Key.words(words), .position(words), .beginning(words)]
    keys += Self.beginnings(of: words).map { Key.words($0) }
    keys += Self.endings(of: words).map { Key.words([String($0)]) }
    if words.count == 1, let word = words.first { keys.append(.ending(word[...])) }
    keys += party.keys.isEmpty ? [Key.long] : party.keys.map { Key.spelling($0) }
    return Set(keys.flatMap { members[$0] ?? [] }).sorted()
  }

  private static func beginnings(of words: [String]) -> [[String]] {
    [1, 2].filter { words.count > $0 }.map { Array(words.dropLast($0)) }
  }

  private static func endings(of words: [String]) -> [Substring] {
    guard words.count == 1, let word = words.first else { return [] }
    return word.indices.filter { word[$0] == "-" }.map { word[word.index(after: $0)...] }
  }
}

extension TeamBuilder {
  /// What names are compared by; each is taken apart once.
  struct Comparison {
    let words: [String]
    let party: PartyName

    init(_ name: String) {
      words = TeamBuilder.words(name)
      party = PartyName(name)
    }
  }

  /// «педагог- психолог» is typed with a space.
  static func words(_ text: String) -> [String] {
    ImportText.words(text.split(separator: "- ").joined(separator: "-"))
  }

  /// The words of a name but for its title: “Mrs Okafor” is “Okafor” for certain.
  static func withoutTitle(_ name: String) -> [[Unicode.Scalar]] {
    FoldedWords.all(in: name).filter { !NameWords.formsOfAddress.contains($0) }
  }
}
