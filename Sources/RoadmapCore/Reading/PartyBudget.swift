import SourceJSON

/// How many parties one plan may name.
///
/// A list of names becomes a row of workload, a sheet and a mention in every report; what no plan of
/// people has is refused before it is made into them.
enum PartyBudget {
  /// In one list of responsible parties.
  static let inList = 5_000
  /// In the team.
  static let inTeam = 50_000

  /// The place with too many, and what to say of it; nil where a plan keeps within.
  static func excess(
    in roadmap: Roadmap, _ document: JSONDocument
  ) -> (node: JSONNode, message: LocalizedText)? {
    if roadmap.team.count > inTeam {
      return (roadmap.team[inTeam].node, ReadingMessage.tooManyMembers(inTeam))
    }
    var list: JSONNode?
    roadmap.forEachItem { item in
      if list == nil, let place = item.responsiblePlace, document.nodeCount(below: place) > inList {
        list = place
      }
    }
    return list.map { ($0, ReadingMessage.tooManyNames(inList)) }
  }
}
