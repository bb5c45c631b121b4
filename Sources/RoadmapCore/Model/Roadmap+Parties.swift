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
