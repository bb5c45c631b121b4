import SourceJSON

/// What a command changed in the plan: the amendments, and what goes or comes with them.
public struct AlterationOutcome: Sendable {
  /// What was changed, as the file remembers it; none where everything was already as asked for.
  public var amendments: [Amendment]
  /// The titles of the items and indicators of which the amendments speak, by number or id.
  public var titles: [String: String]
  /// How many entries of histories and measurements were taken out with what was removed.
  public var lostRecords = 0
  /// How many activities went with a stage or another item that was removed.
  public var lostActivities = 0
  /// The deadline that a moved item inherited where it stood and no longer has.
  public var lostDeadline: String?
  /// The responsible parties that a moved item inherited where it stood and no longer has.
  public var lostResponsible: [String]?
  /// The activity that a moved item became a part of, and which had no parts before; else nil.
  public var divided: WorkItem.Ancestor?
  /// The named parties that the roadmap's team does not have; none where it has no team.
  public var unlisted: [String] = []
  /// The items that still name a party that was replaced, in one text with others.
  public var joined: [String] = []
  /// The items that were handed over with due dates that are done: who is responsible stands at an
  /// item, not at each of its dates.
  public var handedOver: [String] = []
  /// Another member who has the position that was given, and which one alone has in a school.
  public var predecessor: String?
  /// The member who was to join the team and is there already.
  public var standing: String?

  /// Whether everything was already as asked for; then nothing is written.
  public var isAlreadySo: Bool { amendments.isEmpty }
}

extension EditPlan {
  /// A plan whose outcome is told by its amendments.
  static func altering(
    _ edits: [JSONEdit], _ amendments: [Amendment], in situation: EditSituation,
    lostRecords: Int = 0, lostActivities: Int = 0, lostDeadline: String? = nil,
    lostResponsible: [String]? = nil, divided: WorkItem.Ancestor? = nil,
    naming names: [String] = [], standing: String? = nil,
    joined: [String] = [], handedOver: [String] = [], predecessor: String? = nil
  ) -> EditPlan {
    var plan = EditPlan(edits: edits, amendments: amendments)
    let before = situation.titles(of: amendments)
    plan.outcomes = [
      { after in
        .altered(
          AlterationOutcome(
            amendments: amendments,
            titles: before.merging(after.titles(of: amendments)) { _, new in new },
            lostRecords: lostRecords, lostActivities: lostActivities,
            lostDeadline: lostDeadline, lostResponsible: lostResponsible, divided: divided,
            unlisted: after.unlisted(names), joined: joined,
            handedOver: handedOver, predecessor: predecessor, standing: standing))
      }
    ]
    return plan
  }
}

extension EditSituation {
  /// An amendment of today.
  func amendment(
    _ id: String?, _ what: Amendment.Subject, from: Amendment.Value? = nil,
    to: Amendment.Value? = nil
  ) -> Amendment {
    Amendment(on: today, id: id, what, from: from, to: to)
  }

  fileprivate func titles(of amendments: [Amendment]) -> [String: String] {
    let ids = Set(amendments.compactMap(\.id))
    guard !ids.isEmpty else { return [:] }
    var titles: [String: String] = [:]
    for target in targets where ids.contains(target.id) { titles[target.id] = target.title }
    roadmap.forEachItem { item in
      if ids.contains(item.id) { titles[item.id] = item.title }
    }
    return titles
  }
}
