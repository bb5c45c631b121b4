import SourceTables

/// Who is named above a plan by the part that they have in it: «Наставник: Жукова М.И., учитель».
enum HeadPersons {
  /// In words.
  private static let longestLabel = 6

  /// The persons whom lines above the plan name, each with that part; lines that say more stay text.
  static func members(in text: inout Surroundings) -> [DraftMember] {
    var members: [DraftMember] = []
    for index in text.lines.indices
    where !text.lines[index].isUsed && text.lines[index].block < text.planBlock {
      let found = persons(text.lines[index].text)
      members += found
      if !found.isEmpty { text.use(index..<index + 1) }
    }
    return members
  }

  private static func persons(_ line: String) -> [DraftMember] {
    guard let colon = line.firstIndex(of: ":"), PartMark(line) == nil, !Afterword.begins(line)
    else { return [] }
    let label = ImportText.line(String(line[..<colon]))
    let words = ImportText.words(label)
    guard words.count <= longestLabel, HeaderWords.plainRole(of: label) != .responsible,
      words.contains(where: { PartyWords.isRole($0) || PartyWords.isRoleInCase($0) })
    else { return [] }
    var members: [DraftMember] = []
    for party in PartySplit(String(line[line.index(after: colon)...])).parties {
      if party.isPerson {
        members.append(
          DraftMember(
            name: party.name, kind: .person, position: party.position, duties: [label]))
      } else if let last = members.indices.last, members[last].position == nil {
        members[last].position = party.name
      } else {
        return []
      }
    }
    return members
  }
}
