/// A position that was typed with a person and is not the one that the team has: items name their
/// parties alone, so that it is not written.
public struct UnsaidPosition: Hashable, Sendable {
  /// The person's name, as it is written.
  public let name: String
  /// The position that was typed.
  public let typed: String
  /// The position that the team has; nil for none.
  public let known: String?
  /// Whether the team has the person.
  public let isMember: Bool
}

extension EditSituation {
  /// Such positions in parties as they were typed; none where there is no team, which keeps them.
  func unsaidPositions(in typed: [String]) -> [UnsaidPosition] {
    let declared = TeamNames(roadmap.team)
    guard !declared.isEmpty else { return [] }
    let reader = TypedParties(roadmap)
    return typed.filter { (try? member($0)) == nil }
      .flatMap { text in
        reader.positioned(text).map { [$0] }
          ?? PartySplit(text, team: declared).parties.compactMap { party in
            party.isPerson ? party.position.map { (party.name, $0) } : nil
          }
      }
      .compactMap { name, position in
        guard !declared.contains(position) else { return nil }
        guard let member = try? member(name) else {
          return UnsaidPosition(name: name, typed: position, known: nil, isMember: false)
        }
        let isSame =
          member.position.map { SearchText($0) == SearchText(position) } ?? false
          || NameQuery(position).fit(member.position ?? "").map { $0 <= .wholeInCase } ?? false
        return isSame
          ? nil
          : UnsaidPosition(
            name: member.name, typed: position, known: member.position, isMember: true)
      }
  }
}
