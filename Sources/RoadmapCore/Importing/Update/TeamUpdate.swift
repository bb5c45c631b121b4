import SourceJSON

/// Whom a newer document names for the first time, and whom it does not name any more.
struct TeamUpdate {
  private let situation: EditSituation
  private let names: PartySpellings
  private let past: FormerWords
  private(set) var plan = EditPlan()

  /// Compares the teams; `stillNamed` are the parties that lines of the plan will have.
  init(
    _ situation: EditSituation, _ newer: Roadmap, _ past: FormerWords, stillNamed: [String]
  ) throws(EditRefusal) {
    self.situation = situation
    self.past = past
    names = past.names
    guard !situation.roadmap.team.isEmpty else { return }
    let named = newer.team.flatMap(\.names) + stillNamed
    leave(unlessIn: names.folded(named))
    try join(newer.team)
    try comparePositions(newer.team)
  }

  /// Who is named with another position, or with one for the first time.
  private mutating func comparePositions(_ team: [Member]) throws(EditRefusal) {
    // Who comes first of those whom a name may mean.
    var places: [[String]: Int] = [:]
    for (place, member) in team.enumerated() {
      for name in names.folded([member.name]) where places[name] == nil { places[name] = place }
    }
    for member in situation.roadmap.team {
      let folded = names.folded([member.name])
      let same = folded.compactMap { places[$0] }.min().map { team[$0] }
      guard let now = same?.position, now != member.name,
        !(member.position.map { Self.isSame($0, now) } ?? false)
      else { continue }
      let before = [member.name, member.position].compactMap(\.self)
      if past.said([[member.name, now].line], .position, of: "") {
        plan.outcomes.append { _ in
          .updated(.kept(.position, id: "", title: member.name, own: before, document: [now]))
        }
        continue
      }
      let part = try RoadmapEdit.team(.position(member.name, now)).plan(situation)
      plan.edits += part.edits
      plan.amendments += part.amendments
      plan.outcomes += part.outcomes
    }
  }

  /// Whether two texts are one position, be it shortened.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (ImportText.words(one), ImportText.words(other))
    return one.count == other.count
      && zip(one, other).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
  }

  /// Who was responsible for something, is so for nothing now, and is not spoken of elsewhere, leaves.
  private mutating func leave(unlessIn named: Set<[String]>) {
    var before: Set<[String]> = []
    var kept = named
    situation.roadmap.forEachParty { name, mention in
      switch mention {
      case .responsible: before.formUnion(names.folded([name]))
      case .entry, .curator: kept.formUnion(names.folded([name]))
      case .approval, .change: break
      }
    }
    // From the end of the team, so that the places before stay what they are.
    for member in situation.roadmap.team.reversed() {
      let folded = names.folded([member.name])
      guard folded.isSubset(of: before), folded.isDisjoint(with: kept) else { continue }
      plan.edits.append(.remove(situation.path(to: member.node)))
      let amendment = situation.amendment(nil, .team, from: .text(member.name))
      plan.amendments.append(amendment)
      plan.outcomes += EditPlan.altering([], [amendment], in: situation).outcomes
    }
  }

  private mutating func join(_ team: [Member]) throws(EditRefusal) {
    var known = names.folded(situation.roadmap.team.map(\.name))
    // Whom lines name that the team lacks, the document does not name for the first time.
    situation.roadmap.forEachItem { known.formUnion(names.folded($0.responsible ?? [])) }
    for member in team where names.folded([member.name]).isDisjoint(with: known) {
      if past.said([member.name], .team, of: "") {
        plan.outcomes.append { _ in
          .updated(.kept(.team, id: "", title: "", own: [], document: [member.name]))
        }
        continue
      }
      let request = TeamRequest.add(
        member.name, kind: member.kind, position: member.position, aliases: member.aliases)
      let part: EditPlan
      do throws(EditRefusal) {
        part = try RoadmapEdit.team(request).plan(situation)
      } catch {
        let difference = PlanDifference.refused(
          id: "", title: member.name, after: member.name, error)
        plan.outcomes.append { _ in .updated(difference) }
        continue
      }
      guard !part.edits.isEmpty else { continue }
      plan.edits += part.edits
      plan.amendments += part.amendments
      plan.outcomes += part.outcomes
    }
  }
}
