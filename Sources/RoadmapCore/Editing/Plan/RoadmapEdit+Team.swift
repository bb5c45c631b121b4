import SourceJSON

extension RoadmapEdit {
  /// Changes the team: a member comes, goes, or is called otherwise.
  public static func team(_ request: TeamRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      switch request {
      case .add(let name, let kind, let position, let aliases):
        try situation.adding(name, kind, position, aliases)
      case .position(let name, let position): try situation.giving(name, position: position)
      case .alias(let name, let aliases): try situation.giving(name, aliases: aliases)
      case .leave(let name): try situation.leaving(name)
      }
    }
  }
}

extension EditSituation {
  private var list: JSONPath { JSONPath(RoadmapField.team) }

  /// The member that a name means, or a refusal with those that may be meant.
  private func one(_ name: String) throws(EditRefusal) -> Member {
    guard let member = try member(name) else {
      throw .unknownParty(name, near: PartySearch(roadmap).alike(to: name))
    }
    return member
  }

  fileprivate func adding(
    _ name: String, _ kind: Member.Kind?, _ position: String?, _ aliases: [String]
  ) throws(EditRefusal) -> EditPlan {
    if name.isBlank || aliases.contains(where: \.isBlank) || position?.isBlank == true {
      throw .blankText(.responsible)
    }
    let reader = TypedParties(roadmap)
    // Who says of what kind it is says that it is one party, and called so.
    let typed = kind == nil ? reader.onePositioned(name) : nil
    let name = typed?.name ?? name
    let position = position ?? typed?.position
    if let member = member(written: name) {
      let isSame =
        (position ?? member.position) == member.position
        && aliases.allSatisfy(member.aliases.contains)
      guard isSame else { throw .partyKnown(name, as: member.name) }
      return .altering([], [], in: self, standing: member.name)
    }
    if kind == nil {
      if let known = try reader.known(name), reader.team.contains(known) {
        let isInCase = name.split(separator: " ").contains(where: NameWords.isSurnameInCase)
        throw isInCase ? .partyKnown(name, as: known) : .partyUnsure(name, near: [known])
      }
      let names = try reader.parties(in: name)
      guard names.count == 1 else { throw .severalParties(name, names) }
    }
    try checkFree(aliases, for: nil)
    var members = JSONValue.Members()
    members.add(MemberField.name, .string(name))
    members.add(
      MemberField.kind,
      (kind ?? (typed == nil ? reader.kind(of: name) : .person)).map { .string($0.rawValue) })
    members.add(MemberField.position, position.map { .string($0) })
    members.add(MemberField.aliases, .texts(aliases))
    return .altering(
      [.append(list, members.object, order: RoadmapField.all.names)],
      [amendment(nil, .team, to: .text(name))], in: self,
      predecessor: position.flatMap { head($0, besides: nil) })
  }

  /// Another member who is the head of the school, as the position makes this one: «директор».
  private func head(_ position: String, besides member: Member?) -> String? {
    let wanted = FoldedWords.strings(in: position)
    guard ["директор", "headteacher", "headmaster", "principal"].contains(wanted.first ?? "") else {
      return nil
    }
    return roadmap.team.first {
      $0.node != member?.node && $0.position.map { FoldedWords.strings(in: $0) } == wanted
    }?.name
  }

  fileprivate func giving(_ name: String, position: String) throws(EditRefusal) -> EditPlan {
    if position.isBlank { throw .blankText(.responsible) }
    if JoiningWords.leadOn(position.lowercased()) { throw .unknownParty(position, near: []) }
    let member = try one(name)
    guard member.position != position else { return .altering([], [], in: self) }
    return .altering(
      [
        .set(
          path(to: member.node).appending(MemberField.position), .string(position),
          order: MemberField.all.names)
      ],
      [
        amendment(
          nil, .position, from: .text([member.name, member.position].compactMap { $0 }.line),
          to: .text([member.name, position].line))
      ], in: self, predecessor: head(position, besides: member))
  }

  fileprivate func giving(_ name: String, aliases: [String]) throws(EditRefusal) -> EditPlan {
    if aliases.contains(where: \.isBlank) { throw .blankText(.responsible) }
    let member = try one(name)
    let known = Set(member.names.map { SearchText($0) })
    let new = aliases.filter { !known.contains(SearchText($0)) }
    guard !new.isEmpty else { return .altering([], [], in: self) }
    try checkFree(new, for: member)
    let path = path(to: member.node).appending(MemberField.aliases)
    return .altering(
      new.map { .append(path, .string($0), order: MemberField.all.names) },
      [
        amendment(
          nil, .aliases, from: .text(member.name), to: .texts(new))
      ], in: self)
  }

  fileprivate func leaving(_ name: String) throws(EditRefusal) -> EditPlan {
    let member = try one(name)
    let spellings = Set(member.names.map { SearchText($0) })
    let team = TeamNames(roadmap.team)
    /// Whether a text names the member, be it beside others: «Иванов И.И., Петров П.П.».
    func isNamed(_ text: String) -> Bool {
      spellings.contains(SearchText(text))
        || PartySplit(text, team: team).parties.contains { spellings.contains(SearchText($0.name)) }
    }
    let heirs = Dictionary(grouping: items) { $0.responsibleItem?.node ?? $0.item.node }
    var ids: [String] = []
    var isCurator = false
    roadmap.forEachParty { name, mention in
      switch mention {
      case .responsible(let item):
        // What is done or cancelled keeps the name of whoever it was.
        let isOver = heirs[item.node]?.allSatisfy { status(of: $0).status.isClosed } ?? false
        if !isOver, ids.last != item.id, isNamed(name) { ids.append(item.id) }
      case .curator: isCurator = isNamed(name)
      case .entry, .approval, .change: break
      }
    }
    if !ids.isEmpty || isCurator { throw .partyBusy(member.name, ids: ids) }
    return .altering(
      [.remove(path(to: member.node))],
      [amendment(nil, .team, from: .text(member.name))], in: self)
  }

  /// Refuses a spelling by which another member is meant, too.
  private func checkFree(_ names: [String], for member: Member?) throws(EditRefusal) {
    let reader = TypedParties(roadmap)
    for name in names {
      if let other = reader.others(than: member, meantBy: name).first {
        throw .partyKnown(name, as: other)
      }
    }
  }
}

extension [String] {
  /// A member with its position, as amendments write them.
  var line: String { joined(separator: " — ") }
}
