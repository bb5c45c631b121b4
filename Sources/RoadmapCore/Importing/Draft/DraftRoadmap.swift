import SourceTables

/// A roadmap as it grows out of a document, before it is written as a file.
struct DraftRoadmap: Sendable {
  var title = ""
  var organization = ""
  var period: DateSpan?
  var yearKind = YearKind.school
  var curator: String?
  var approvedBy: String?
  var approvalDate: CalendarDate?
  var order: String?
  var purpose: String?
  var tasks: [String] = []
  var expectedResults: [String] = []
  var basis: [String] = []
  var team: [DraftMember] = []
  /// All lines of all plans; what belongs to an item stands behind it, one level deeper.
  var items: [DraftItem] = []
  var targets: [DraftTarget] = []
  /// What could not be placed, under a title each.
  var leftOver: [(title: String, lines: [String])] = []

  /// What it has more of than a plan may have; nil where it keeps within.
  var excess: SourceExcess? {
    if items.contains(where: { $0.responsible.count > PartyBudget.inList }) {
      return SourceExcess(resource: .names, limit: PartyBudget.inList)
    }
    return team.count > PartyBudget.inTeam
      ? SourceExcess(resource: .parties, limit: PartyBudget.inTeam) : nil
  }

  /// Keeps lines under a title of what could not be placed.
  mutating func keep(_ lines: [String], as title: String) {
    guard !lines.isEmpty else { return }
    if let index = leftOver.firstIndex(where: { $0.title == title }) {
      leftOver[index].lines += lines
    } else {
      leftOver.append((title, lines))
    }
  }

  /// Gives every indicator a name, those of the roadmap first.
  mutating func nameTargets() {
    var number = 0
    for index in targets.indices {
      number += 1
      targets[index].id = "t\(number)"
      if targets[index].title.isEmpty { targets[index].title = "—" }
    }
    for item in items.indices {
      for index in items[item].targets.indices {
        number += 1
        items[item].targets[index].id = "t\(number)"
      }
    }
  }
}

/// A stage, sub-stage or activity.
struct DraftItem: Sendable {
  /// What it is.
  enum Kind: Sendable {
    case stage
    case substage
    case activity
  }

  var kind: Kind
  /// How many items it stands in.
  var depth: Int
  /// The number as the document has it, without a dot at the end.
  var mark: PartMark?
  /// The number in the roadmap, given when all items are there.
  var id = ""
  var title: String
  var deadline: String?
  var responsible: [String] = []
  /// Positions that stand in a column of their own, by the names of those who have them.
  var positions: [String: String] = [:]
  var keyResult: String?
  var documents: [String] = []
  var focus: [String] = []
  var targets: [DraftTarget] = []
  var notes: [String] = []
  var place: ImportPlace
  /// Which plan of the document it belongs to, counted from 0.
  var plan = 0
}

/// Somebody who is responsible.
struct DraftMember: Sendable {
  var name: String
  var kind: Member.Kind
  var position: String?
  var duties: [String] = []
  var aliases: [String] = []
  var isVacant = false
  /// The name and the other spellings.
  var names: [String] { [name] + aliases }
}

/// An indicator with its goals.
struct DraftTarget: Sendable {
  /// The name in the roadmap, given when all targets are there.
  var id = ""
  var title: String
  var unit: String
  var isUpperBound = false
  /// The goal for all the time, where no years are named.
  var value: Double?
  /// The goals by year, in the order of the document.
  var goals: [(key: String, value: Double)] = []
  /// What the document says of it beside the goals: where it started from.
  var asides: [String] = []
  /// The words of its days that do not say the year.
  var dayWords: [String] = []
}
