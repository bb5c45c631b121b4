/// Where a roadmap names a party.
enum PartyMention {
  /// The own list of an item, whether or not its parts have lists of theirs.
  case responsible(Item)
  /// An entry of an item, with parts or without.
  case entry(Item)
  case curator
  case approval
  case change
}

extension Roadmap {
  /// Who keeps the roadmap: whoever the file says, else the only person of the team whose duty it is.
  package var keeper: String? {
    if let curator { return curator }
    let persons = team.filter { member in
      member.isPerson
        && (member.duties + [member.position].compactMap(\.self)).contains { text in
          PartyWords.curators.contains(FoldedWords.strings(in: text).first ?? "")
        }
    }
    return persons.count == 1 ? persons.first?.name : nil
  }

  /// Shows everybody whom the roadmap names beside its team, as often as it does so.
  func forEachParty(_ visit: (String, PartyMention) -> Void) {
    forEachItem { item in
      for name in item.responsible ?? [] { visit(name, .responsible(item)) }
      for name in item.progress.compactMap(\.by) { visit(name, .entry(item)) }
    }
    if let curator { visit(curator, .curator) }
    if let by = approval?.by { visit(by, .approval) }
    for by in changes.compactMap(\.by) { visit(by, .change) }
  }
}
