import SourceTables

/// Who is named above a plan by the part that they have in it: «Наставник: Жукова М.И., учитель», or as one
/// of a group: «Рабочая группа: Лось А.А., директор; Еж М.И., методист».
enum HeadPersons {
  /// In words.
  private static let longestLabel = 6

  /// The persons whom lines above the plan name, each with that part; lines that say more stay text.
  static func members(in text: inout Surroundings) -> [DraftMember] {
    var members: [DraftMember] = []
    for index in text.lines.indices
    where !text.lines[index].isUsed && text.lines[index].block < text.planBlock {
      let line = text.lines[index].text
      guard PartMark(line) == nil, !Afterword.begins(line) else { continue }
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let label = ImportText.line(String(line[..<colon]))
      let rest = line[colon...].dropFirst()
      guard isLabel(label, isAlone: colon == line.endIndex) else { continue }
      var found = persons(String(rest), as: label)
      if found.isEmpty { found = listed(rest, as: label) }
      var end = index + 1
      // Below the name of a group stands a person a line.
      while ImportText.line(String(rest)).isEmpty, end < text.lines.count,
        !text.lines[end].isUsed, text.lines[end].block < text.planBlock
      {
        let entry = text.lines[end].text
        guard !entry.contains(":"), let one = person(PartMark(entry)?.rest ?? entry, as: label)
        else { break }
        found.append(one)
        end += 1
      }
      members += found
      if !found.isEmpty { text.use(index..<end) }
    }
    return members
  }

  /// Whether words name a part in a plan or a group; without a colon only a group of the plan is told.
  static func isLabel(_ label: String, isAlone: Bool = false) -> Bool {
    let words = ImportText.words(label)
    guard words.count <= longestLabel, HeaderWords.plainRole(of: label) != .responsible else {
      return false
    }
    let isGroup =
      words.contains { ImportText.hasStem($0, ["групп", "команд"]) || groups.contains($0) }
      && !label.contains { ",>«".contains($0) } && !Afterword.isSentence(label)
    if isAlone { return isGroup && words.count <= longestGroup }
    return isGroup || words.contains { PartyWords.isRole($0) || PartyWords.isRoleInCase($0) }
  }

  private static let groups: Set<String> = ["group", "team", "party", "committee"]
  /// In words.
  private static let longestGroup = 3

  /// The persons of a list whose entries are told by semicolons or brackets, or none.
  private static func listed(_ text: Substring, as label: String) -> [DraftMember] {
    let entries =
      text.contains(";") ? text.split(separator: ";") : text.split(separator: "),")
    let found = entries.compactMap { entry in
      person(entry + (entry.contains("(") && !entry.contains(")") ? ")" : ""), as: label)
    }
    return entries.count > 1 && found.count == entries.count ? found : []
  }

  /// The only person of an entry; behind a comma, a dash or a bracket stands the position.
  private static func person(_ entry: String, as label: String) -> DraftMember? {
    let plain = persons(entry, as: label)
    if plain.count == 1 { return plain[0] }
    let entry = ImportText.line(entry)
    guard
      let sign = [", ", " – ", " — ", " - ", " ("].compactMap({ entry.firstRange(of: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let name = String(entry[..<sign.lowerBound])
    let found = PersonName.all(in: name, ofParties: true)
    guard found.count == 1, found[0].range == 0..<name.unicodeScalars.count else { return nil }
    var position = LabelledLine.trimmed(entry[sign.upperBound...])
    if position.hasSuffix(")"), !position.contains("(") { position.removeLast() }
    return DraftMember(
      name: found[0].spelling, kind: .person, position: position, duties: [label])
  }

  /// The persons of a text, each with the position beside the name; none where it says more.
  private static func persons(_ text: String, as label: String) -> [DraftMember] {
    var members: [DraftMember] = []
    for party in PartySplit(text).parties {
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
