import SourceJSON

/// What both versions remember of their changes, told of the numbers that lines have in the joined plan.
///
/// `changes` lead from a line's number back to the one it was approved under. So a number that a
/// version gave stands for one line only, also where the other one gave it to something else; and only
/// the version whose word on the number holds tells of it.
struct MergeAmendments {
  private let versions: MergeVersions
  private var histories: [NumberHistory]

  init(_ versions: MergeVersions) {
    self.versions = versions
    histories = [MergeVersion.first, .second].map {
      NumberHistory(versions[$0].amendments, leadingTo: versions[$0].keys, since: versions.base)
    }
  }

  /// The corrections that each version made of an item's entries, and of the measurements of indicators
  /// by their ids.
  func corrections(of key: MergeKey?) -> ValueMerge.Corrections {
    ValueMerge.Corrections(
      entries: histories.map { history in key.flatMap { history.entries[$0] } ?? [] },
      measurements: histories.map(\.measurements))
  }

  /// The amendments of both versions, each once, in the order of days.
  func joined(
    _ structure: MergeStructure, _ numbers: inout MergeNumbers
  ) -> [JSONValue] {
    let contested = structure.contested
    let ids = Dictionary(
      structure.places.keys.compactMap { key in numbers.ids[key].map { ($0, key) } },
      uniquingKeysWith: { first, _ in first })
    var rows: [[JSONValue]] = []
    for version in [MergeVersion.first, .second] {
      let other = histories[version.other.rawValue]
      let history = histories[version.rawValue]
      var given: [GivenNumber: String] = [:]
      for number in history.given {
        let isLast = number.key.flatMap { versions[version].items[$0]?.id } == number.id
        if isLast, let key = number.key, let id = numbers.ids[key] {
          given[number] = id
          continue
        }
        // A number in between, or of something that is gone: nobody else may be known by it.
        let holder = ids[number.id]
        let isClaimed =
          (holder != nil && holder != number.key && holder?.id != number.id)
          || version == .second
            && other.receivers[number.id]?.contains { $0 != number.key } ?? false
        if isClaimed { given[number] = numbers.free(insteadOf: number.id) }
      }
      rows.append(
        history.amendments.compactMap { amendment in
          if let key = amendment.key, isPassedOver(amendment, key, version, structure, contested) {
            return nil
          }
          return amendment.value { given[$0] }
        })
    }
    // What both remember alike stands once.
    let twice = rows[0].without(rows[0].without(rows[1]))
    let places = MergeRow(
      base: [Int](), first: Array(rows[0].indices),
      second: rows[1].without(twice).indices.map { rows[0].count + $0 }, preferring: .first
    ) { [all = rows[0] + rows[1].without(twice)] in all[$0].day < all[$1].day }
    let all = rows[0] + rows[1].without(twice)
    return versions.base.own.elements(RoadmapField.changes.name)
      + places.elements.map { all[$0] }
  }

  /// Whether an amendment tells of what did not come to be, or what the other version tells.
  private func isPassedOver(
    _ amendment: NumberedAmendment, _ key: MergeKey, _ version: MergeVersion,
    _ structure: MergeStructure, _ contested: Set<MergeKey>
  ) -> Bool {
    switch amendment.what {
    case .removed: structure.places[key] != nil
    case .id, .moved:
      if let winner = structure.placedBy[key], winner != version {
        contested.contains(key)
          || amendment.what.flatMap { histories[winner.rawValue].told[$0] }?.contains(key) ?? false
      } else {
        false
      }
    default: false
    }
  }
}
