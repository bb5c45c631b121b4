import SourceJSON

/// Goes through a roadmap and gathers the texts that are to be written anew.
struct RoadmapMender {
  /// What a text of an item is, where it is more than words.
  private enum Sense {
    /// A deadline, which words have to say the same as before.
    case deadline
    /// An element of the item's list of responsible parties.
    case responsible(list: JSONNode)
  }

  private let roadmap: Roadmap
  private let document: JSONDocument
  private let splitsParties: Bool
  private var mender: TextMender
  private var senses: [JSONNode: Sense] = [:]
  /// The parties of a spelling, put right; documents repeat their parties a lot.
  private var parties: [ExactText: [String]] = [:]

  /// The texts to be written, each once.
  private(set) var replacements: [TextReplacement] = []
  /// In how many texts each rule is obeyed.
  private(set) var counts: [RuleID: Int] = [:]

  init(_ roadmap: Roadmap, in document: JSONDocument, by rules: [ValidationRule]) {
    self.roadmap = roadmap
    self.document = document
    splitsParties = rules.contains { $0.id == .responsibleJoined }
    mender = TextMender(rules, for: FindingList(in: document))
  }

  /// Gathers everything, in the order of the file.
  mutating func mend() {
    let outline = PlanOutline(roadmap)
    for line in outline.items { note(line.item) }
    let team = mendedTeam()
    let walk = TextWalk(roadmap.node, in: document)
    for text in walk.texts { mend(text.node, walk.role(of: text), team) }
  }

  private mutating func note(_ item: Item) {
    for member in document.members(of: item.node) {
      if document.matches(member.key, ItemField.deadline.key.name) {
        senses[member.value] = .deadline
      } else if document.matches(member.key, ItemField.responsible.key.name) {
        for element in document.elements(of: member.value) {
          senses[element] = .responsible(list: member.value)
        }
      }
    }
  }

  /// The names by which the team will be known once they are put right themselves.
  private mutating func mendedTeam() -> TeamNames {
    let names = roadmap.team.flatMap(\.names)
    return TeamNames([], others: names.map { mender.mended($0, role: .line)?.text ?? $0 })
  }

  private mutating func mend(_ node: JSONNode, _ role: PlacedText.Role, _ team: TeamNames) {
    guard let text = document.string(node) else { return }
    let mended = mender.mended(text, role: role)
    let better = mended?.text ?? text
    switch senses[node] {
    case .deadline? where changesMeaning(text, better): return
    case .responsible(let list)? where splitsParties:
      // A line break between two parties goes with the mending.
      var parts = split(text, team)
      if parts.count < 2 { parts = split(better, team) }
      guard parts.count > 1 else { break }
      count((mended?.rules ?? []) + [.responsibleJoined])
      replacements.append(TextReplacement(node, of: list, by: parts))
      return
    default: break
    }
    guard let mended else { return }
    count(mended.rules)
    replacements.append(TextReplacement(node, by: mended.text))
  }

  private mutating func count(_ rules: [RuleID]) {
    for rule in rules { counts[rule, default: 0] += 1 }
  }

  /// Whether an understood deadline would be understood otherwise, or no longer.
  private func changesMeaning(_ text: String, _ better: String) -> Bool {
    guard text.unicodeScalars.elementsEqual(better.unicodeScalars) == false else { return false }
    let context = roadmap.deadlineContext
    guard let before = Deadline(text: text, in: context).reading else { return false }
    guard let after = Deadline(text: better, in: context).reading else { return true }
    return (before.kind, before.start) != (after.kind, after.start)
      || before.occurrences != after.occurrences
  }

  /// The parties that a text names, each put right and taken apart until none is two, each once.
  private mutating func split(_ text: String, _ team: TeamNames) -> [String] {
    if let known = parties[ExactText(text)] { return known }
    let named = PartyName(text).split(by: team)
    let parts = named.flatMap { $0.isSure ? $0.parties.map(\.spelling) : nil }
    let result = (parts ?? [text]).flatMap { part in
      let better = mender.mended(part, role: .line)?.text ?? part
      return better.utf8.count < text.utf8.count ? split(better, team) : [better]
    }.once()
    parties[ExactText(text)] = result
    return result
  }
}
