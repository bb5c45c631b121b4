/// A roadmap as it grows out of a document, before it is written as a file.
struct DraftRoadmap: Sendable {
  var title = ""
  var organization = ""
  var period: DateSpan?
  var yearKind = YearKind.school
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
  var keyResult: String?
  var documents: [String] = []
  var focus: [String] = []
  var targets: [DraftTarget] = []
  /// Indicators without a number.
  var indicators: [String] = []
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
}
