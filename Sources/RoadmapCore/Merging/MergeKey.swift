/// Which of the two versions that are joined: the order is that of their texts, not of whose they are.
enum MergeVersion: Int, Comparable {
  case first
  case second

  /// The other one.
  var other: MergeVersion { self == .first ? .second : .first }

  static func < (one: MergeVersion, other: MergeVersion) -> Bool { one.rawValue < other.rawValue }
}

/// What a line of the plan is known by in all three versions, whatever number it has by now.
struct MergeKey: Hashable, Comparable {
  /// Its number on the base; for a new line, its number in the version that added it.
  let id: String
  /// The version that added it, the first one where both did alike; nil for what the base has.
  let addedBy: MergeVersion?

  /// Lines of the base come before new ones, each in the order of their numbers.
  static func < (one: MergeKey, other: MergeKey) -> Bool {
    switch (one.addedBy, other.addedBy) {
    case (nil, _?): true
    case (_?, nil): false
    case (let mine?, let theirs?) where one.id == other.id: mine < theirs
    default: ItemID.precedes(one.id, other.id)
    }
  }

  /// What stands for the line where a text of the file would name its number.
  var token: String { "\u{0}\(addedBy?.rawValue ?? -1)\u{0}\(id)" }
}

/// A list of lines: whose, and which.
struct MergeList: Hashable {
  /// What the lines belong to; nil for the roadmap.
  var owner: MergeKey?
  /// `stages`, `substages` or `activities`.
  var key: String

  /// The lists that hold lines, in the order in which files have them.
  static let keys = [
    RoadmapField.stages.name, ItemField.substages.name, ItemField.activities.name,
  ]
}

/// Where a line stands and how it is numbered there: one thing, which is chosen as one.
struct MergePlace: Hashable {
  /// How a line is numbered.
  enum Number: Hashable {
    /// Behind the number of what it belongs to: the rest, `3` of `1.2.3`.
    case part(String)
    /// Whatever that has.
    case whole(String)
  }

  var list: MergeList
  var number: Number

  /// The number, below one that has this number.
  func id(below owner: String?) -> String {
    switch number {
    case .part(let rest): owner.map { "\($0).\(rest)" } ?? rest
    case .whole(let id): id
    }
  }
}
