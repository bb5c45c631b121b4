/// Reads a table of the working group: persons with their positions and duties.
enum WorkingGroup {
  /// The members of a table, in its order.
  static func members(of table: PlanTable) -> [DraftMember] {
    table.rows.compactMap { row in
      let text = { (role: ColumnRole) in
        table.columns(role).map { row.text($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
      }
      let position = text(.position)
      let duties = entries(of: text(.duties).isEmpty ? text(.responsible) : text(.duties))
      let remarks = entries(of: text(.note)) + entries(of: text(.other))
      let split = PartySplit(text(.person))
      let party = split.parties.first
      // «вакансия», «—»
      let line = ImportText.line(text(.person))
      let name = party?.name ?? (Phrase(line).mayBeParty ? line : "")
      let own = party?.position ?? (split.parties.dropFirst().first.map(\.name))
      let role = ImportText.line(position.isEmpty ? own ?? "" : position)
      if name.isEmpty {
        guard !role.isEmpty else { return nil }
        return DraftMember(
          name: role, kind: PartyWords.kind(of: role), duties: duties + remarks, isVacant: true)
      }
      return DraftMember(
        name: name, kind: party?.isPerson == false ? PartyWords.kind(of: name) : .person,
        position: role.isEmpty ? nil : role, duties: duties + remarks)
    }
  }

  private static func entries(of text: String) -> [String] {
    let list = ListSplit(text, sentences: true)
    return ([list.head].compactMap { $0 } + list.entries.map(\.text)).filter { !$0.isEmpty }
  }
}
