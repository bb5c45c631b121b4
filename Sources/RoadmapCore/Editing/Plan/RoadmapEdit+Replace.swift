import SourceJSON

extension RoadmapEdit {
  /// Puts one responsible party in the place of another, in every list and in the team.
  public static func replace(_ request: ReplaceRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      if request.old.isBlank || request.new.isBlank { throw .blankText(.responsible) }
      let typed = request.new
      let request = try request.settled(in: situation)
      let position = TypedParties(situation.roadmap).position(typed, beside: request.new)
      var replacing = Replacing(request, position: position, in: situation)
      if let member = replacing.member, situation.isCalled(member, request.new) {
        if let position, position != member.position {
          throw .partyKnown(typed, as: member.name)
        }
        return .altering([], [], in: situation)
      }
      guard replacing.isKnown else {
        throw .unknownParty(
          request.old, near: PartySearch(situation.roadmap).alike(to: request.old))
      }
      replacing.replaceInLists()
      replacing.replaceCurator()
      replacing.replaceInTeam()
      return .altering(
        replacing.plan.edits, replacing.plan.amendments, in: situation, naming: [request.new],
        joined: replacing.left, handedOver: replacing.handedOver)
    }
  }
}

extension EditSituation {
  /// Whether a name says no more of a member than one that the team has: «Ким» beside «Ким О.С.».
  fileprivate func isCalled(_ member: Member, _ name: String) -> Bool {
    func length(_ name: String) -> Int {
      FoldedWords.strings(in: name).count { $0.count > 1 }
    }
    return member.names.contains { known in
      NameQuery(name).fit(known).map { $0 <= .personInCase } ?? false
        && length(name) <= length(known)
    }
  }
}

extension ReplaceRequest {
  /// The request with the names that the roadmap has for both parties; who is only to be spelled
  /// otherwise gets the spelling that is typed.
  fileprivate func settled(in situation: EditSituation) throws(EditRefusal) -> ReplaceRequest {
    var request = self
    let reader = TypedParties(situation.roadmap)
    request.old = try reader.known(old) ?? old
    let member = reader.team.member(named: request.old)
    let successor: String?
    do throws(EditRefusal) {
      successor = try reader.known(new)
    } catch {
      // The old party may come to be called by a part of its name.
      guard case .partOfName = error, NameQuery(new).fit(request.old) == .part else { throw error }
      return request
    }
    if isInCase, successor == nil { throw .partyInCase(new) }
    if successor.flatMap(reader.team.member(named:))?.node != member?.node || successor == nil {
      request.new = try situation.party(new)
    }
    // «заменить Кима Неведому»: a word that nobody is called by may stand in any case.
    let isBare =
      member != nil && !new.contains(" ") && new.utf8.contains { $0 >= 0x80 }
      && !(FoldedWords.strings(in: new).first.map(PartyWords.begins) ?? true)
    if isBare, successor == nil { throw .partyInCase(new) }
    return request
  }
}

/// One party under replacement.
private struct Replacing {
  let request: ReplaceRequest
  /// The position that was typed with a new party; else it takes over that of the old one.
  let position: String?
  let situation: EditSituation
  let member: Member?
  let spellings: Set<SearchText>
  var plan = EditPlan()
  /// Whether a list still names the old party.
  private var isStillNamed = false
  /// What texts that name the old party with others become, where that is certain; else none.
  private var joined: [String: [String]] = [:]
  /// The items that name the old party with others, so that nobody knows who is who.
  private(set) var left: [String] = []
  /// The items that go over with due dates of theirs that are done.
  private(set) var handedOver: [String] = []

  init(_ request: ReplaceRequest, position: String?, in situation: EditSituation) {
    self.request = request
    self.position = position
    self.situation = situation
    member = TeamNames(situation.roadmap.team).member(named: request.old)
    spellings = Set(
      (member?.names ?? [request.old]).map { SearchText($0) })
    let team = TeamNames(situation.roadmap.team)
    for name in Set(situation.named) where !isOld(name) {
      let split = PartySplit(name, team: team)
      guard split.parties.count > 1, split.parties.contains(where: { isOld($0.name) }) else {
        continue
      }
      joined[name] =
        split.isSure
        ? split.parties.map { isOld($0.name) ? request.new : team.name(of: $0.spelling) } : []
    }
  }

  /// Whether the team or a list names the party.
  var isKnown: Bool {
    member != nil || !joined.isEmpty || situation.named.contains(where: isOld)
  }

  mutating func replaceInLists() {
    var paths = JSONPathFinder(situation.file.document)
    // The lines of the plan by the item whose responsible parties they have.
    let heirs =
      request.isOpenOnly
      ? Dictionary(grouping: situation.items) { $0.responsibleItem?.node ?? $0.item.node } : [:]
    var items: [Item] = []
    situation.roadmap.forEachItem { items.append($0) }
    for item in items {
      guard let names = item.responsible else { continue }
      if names.contains(where: { joined[$0]?.isEmpty == true }) {
        left.append(item.id)
        isStillNamed = true
      }
      guard names != replaced(names) else { continue }
      let heirs = heirs[item.node] ?? []
      let states = heirs.map { situation.status(of: $0) }
      let done = zip(heirs, states).filter(\.1.status.isClosed).map(\.0)
      if request.isOpenOnly, done.count == heirs.count {
        isStillNamed = true
        continue
      }
      plan.assign(item, to: replaced(names), at: paths.path(to: item.node), in: situation)
      handedOver += zip(heirs, states).filter { _, state in
        !state.status.isClosed && state.occurrences.contains { $0.status == .done }
      }.map(\.0.item.id)
      // What is done keeps the name that it inherited until now.
      for heir in done where heir.item.node != item.node {
        isStillNamed = true
        plan.assign(heir.item, to: names, at: paths.path(to: heir.item.node), in: situation)
      }
    }
  }

  mutating func replaceCurator() {
    guard let curator = situation.roadmap.curator, isOld(curator) else { return }
    plan.edits.append(
      .set(JSONPath(RoadmapField.curator), .string(request.new)))
    plan.amendments.append(
      situation.amendment(nil, .curator, from: .text(curator), to: .text(request.new)))
  }

  /// The new party stands where the old one did; the old one goes once nothing names it.
  mutating func replaceInTeam() {
    guard let member else { return }
    let isNew = TeamNames(situation.roadmap.team).member(named: request.new) == nil
    let path = situation.path(to: member.node)
    if isNew, case .index(let index) = path.steps.last {
      var members = JSONValue.Members()
      members.add(MemberField.name, .string(request.new))
      let kind =
        TypedParties(situation.roadmap).kind(of: request.new)
        ?? (position == nil ? member.kind : .person)
      members.add(MemberField.kind, kind.map { .string($0.rawValue) })
      members.add(MemberField.position, (position ?? member.position).map { .string($0) })
      members.add(MemberField.duties, .texts(member.duties))
      plan.edits.append(.insert(path.parent.appending(index + 1), members.object))
    }
    if !isStillNamed { plan.edits.append(.remove(path)) }
    guard isNew || !isStillNamed else { return }
    plan.amendments.append(
      situation.amendment(
        nil, .team, from: isStillNamed ? nil : .text(member.name),
        to: isNew ? .text(request.new) : nil))
    if isNew, position == nil, let inherited = member.position {
      plan.amendments.append(
        situation.amendment(nil, .position, to: .text([request.new, inherited].line)))
    }
    // Other spellings of one party are none of another's; that they went is said and remembered.
    if !isStillNamed, !member.aliases.isEmpty {
      plan.amendments.append(
        situation.amendment(nil, .aliases, from: .texts(member.aliases)))
    }
  }

  private func isOld(_ name: String) -> Bool { spellings.contains(SearchText(name)) }

  /// The list with the new party in the place of the old one, each named once.
  private func replaced(_ names: [String]) -> [String] {
    names.flatMap { name in
      let parts = joined[name] ?? []
      return isOld(name) ? [request.new] : parts.isEmpty ? [name] : parts
    }
    .once { SearchText($0) }
  }
}
