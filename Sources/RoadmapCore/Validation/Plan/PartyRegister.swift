import SourceJSON

/// Every spelling under which a roadmap names parties, with how often and where first.
struct PartyRegister: Sendable {
  /// One spelling.
  struct Entry: Sendable {
    let name: PartyName
    /// How often it is named as responsible.
    var count = 0
    /// The line that names it first and the place in its list, counted from 0.
    var first: (item: Int, index: Int)?
    /// The member of the team that declares it, counted from 0, and whether as its name.
    var member: (index: Int, isName: Bool)?
  }

  private(set) var entries: [Entry] = []
  private var places: [ExactText: Int] = [:]

  init(
    _ roadmap: Roadmap, _ outline: PlanOutline, in document: JSONDocument,
    knowing knownTexts: KnownTexts
  ) {
    for (index, member) in roadmap.team.enumerated() {
      declare(knownTexts.name(member.name), by: index, isName: true)
      for alias in member.aliases {
        declare(knownTexts.name(alias), by: index, isName: false)
      }
    }
    // Documents repeat their parties a lot: what is spelled alike need not be decoded again.
    var known: [UInt64: (node: JSONNode, entry: Int)] = [:]
    for place in outline.items.indices {
      guard let list = outline.items[place].item.responsiblePlace else { continue }
      for (index, node) in document.elements(of: list).enumerated() {
        let entry: Int
        let hash = document.spellingHash(of: node)
        if let same = known[hash], document.isSpelledAlike(same.node, node) {
          entry = same.entry
        } else if !document.isBlank(node), let spelling = document.string(node) {
          entry = self.entry(of: knownTexts.name(spelling))
          known[hash] = (node, entry)
        } else {
          continue
        }
        entries[entry].count += 1
        if entries[entry].first == nil { entries[entry].first = (place, index) }
      }
    }
  }

  /// The place of a spelling in `entries`, or nil.
  func place(of spelling: String) -> Int? { places[ExactText(spelling)] }

  private mutating func declare(_ name: PartyName, by member: Int, isName: Bool) {
    guard !name.spelling.isEmpty else { return }
    let entry = entry(of: name)
    if entries[entry].member == nil { entries[entry].member = (member, isName) }
  }

  private mutating func entry(of name: PartyName) -> Int {
    let key = ExactText(name.spelling)
    if let known = places[key] { return known }
    places[key] = entries.count
    entries.append(Entry(name: name))
    return entries.count - 1
  }
}
