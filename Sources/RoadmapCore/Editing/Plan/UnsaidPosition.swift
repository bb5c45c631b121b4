/// A position that was typed with a member of the team and is not the one that the team has: items name
/// their parties alone, so that it is not written.
public struct UnsaidPosition: Hashable, Sendable {
  /// The member's name, as the team has it.
  public let name: String
  /// The position that was typed.
  public let typed: String
  /// The position that the team has; nil for none.
  public let known: String?
}

extension EditSituation {
  /// Such positions in parties as they were typed.
  func unsaidPositions(in typed: [String]) -> [UnsaidPosition] {
    let declared = TeamNames(roadmap.team)
    return typed.filter { (try? member($0)) == nil }
      .flatMap { PartySplit($0, team: declared).parties }
      .compactMap { party in
        guard let position = party.position, let member = try? member(party.name),
          member.position.map({ SearchText($0) }) != SearchText(position)
        else { return nil }
        return UnsaidPosition(name: member.name, typed: position, known: member.position)
      }
  }
}
