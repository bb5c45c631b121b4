import SourceJSON

/// Merges what an item, an indicator or the roadmap itself says, key by key.
struct ValueMerge {
  /// A matter that both say otherwise.
  struct Dispute {
    let id: String?
    let title: String?
    let matter: MergeConflict.Matter
    let first: JSONValue?
    let second: JSONValue?
  }

  /// The corrections of histories that each version made.
  struct Corrections {
    /// Of the entries of the item.
    let entries: [[MergeRecords.Correction]]
    /// Of the measurements of indicators, by their ids.
    let measurements: [[String: [MergeRecords.Correction]]]
  }

  /// The item, indicator or member that is merged; nil for the roadmap.
  let id: String?
  /// Its title; nil where it has none.
  let title: String?
  /// Whose word stays where both say otherwise.
  let preferred: MergeVersion
  /// The corrections of histories that each version made.
  var corrections = Corrections(entries: [[], []], measurements: [[:], [:]])
  /// The due dates of the item's marks in each version, where it has several.
  var dueDates: [[JSONValue: CalendarDate]] = [[:], [:]]
  private(set) var disputes: [Dispute] = []

  init(id: String?, titled title: String?, preferring preferred: MergeVersion) {
    self.id = id
    self.title = title
    self.preferred = preferred
  }

  /// The members of both versions; where they cannot be joined, those of the preferred one.
  mutating func members(
    _ base: [JSONValue.Member], _ first: [JSONValue.Member], _ second: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    let keys = first.map(\.key) + second.map(\.key).filter { first.value($0) == nil }
    return keys.compactMap { key in
      value(base.value(key), first.value(key), second.value(key), key)
        .map { .init(key, $0) }
    }
  }

  private mutating func value(
    _ base: JSONValue?, _ first: JSONValue?, _ second: JSONValue?, _ key: String
  ) -> JSONValue? {
    if first == second || second == base { return first }
    if first == base { return second }
    let lists = [base, first, second].map { $0?.elements ?? [] }
    switch key {
    case ItemField.progress.name, TargetField.measurements.name:
      return list(records(lists, key), first, second)
    case RoadmapField.targets.name:
      return list(keyed(lists, by: TargetField.id.name), first, second)
    case RoadmapField.team.name:
      return list(keyed(lists, by: MemberField.name.name), first, second)
    case ItemField.documents.name, MemberField.aliases.name, RoadmapField.tasks.name,
      RoadmapField.basis.name, RoadmapField.expectedResults.name,
      MemberField.duties.name, ItemField.focus.name:
      return list(Self.texts(lists[0], lists[1], lists[2]), first, second)
    default: break
    }
    if let first = first?.members, let second = second?.members {
      return .object(members(base?.members ?? [], first, second))
    }
    return dispute(.value(key: key), first, second)
  }

  /// A joined list; nil where it is empty and a version has none.
  private func list(_ elements: [JSONValue], _ first: JSONValue?, _ second: JSONValue?)
    -> JSONValue?
  {
    elements.isEmpty && (first == nil || second == nil) ? nil : .array(elements)
  }

  /// Notes a dispute, and gives the word that stays.
  private mutating func dispute(
    _ matter: MergeConflict.Matter, _ first: JSONValue?, _ second: JSONValue?
  ) -> JSONValue? {
    disputes.append(
      Dispute(id: id, title: title, matter: matter, first: first, second: second))
    return preferred == .first ? first : second
  }

  private mutating func records(_ lists: [[JSONValue]], _ key: String) -> [JSONValue] {
    let isMeasured = key == TargetField.measurements.name
    let merged = MergeRecords(
      base: lists[0], Array(lists[1...]),
      isMeasured ? corrections.measurements.map { $0[id ?? ""] ?? [] } : corrections.entries,
      of: dueDates, preferring: preferred)
    for conflict in merged.conflicts {
      _ = dispute(.value(key: key), conflict.first, conflict.second)
    }
    return merged.records
  }

  /// Indicators and members: each merged with its namesake; what only one version has is kept.
  private mutating func keyed(_ lists: [[JSONValue]], by field: String) -> [JSONValue] {
    let sides = lists.map { NamedRow($0, by: field) }
    var kept: [String: JSONValue] = [:]
    for name in sides[1].names + sides[2].names where kept[name] == nil {
      let (old, first, second) = (
        sides[0].values[name], sides[1].values[name], sides[2].values[name]
      )
      var merge = ValueMerge(
        id: name, titled: (first ?? second)?.members?.text(TargetField.title.name),
        preferring: preferred)
      if let one = first?.members, let two = second?.members {
        merge.corrections = corrections
        kept[name] = .object(merge.members(old?.members ?? [], one, two))
      } else if old == nil {
        kept[name] = first ?? second
      } else if (first ?? second) != old {
        kept[name] = merge.dispute(.removal, first, second)
      }
      disputes += merge.disputes
    }
    let rows = sides.map { side in side.names.filter { kept[$0] != nil } }
    let row = MergeRow(
      base: rows[0], first: rows[1], second: rows[2], preferring: .first
    ) { one, other in one < other }
    return row.elements.compactMap { kept[$0] }
  }

  /// Lists of texts: what either version took out is out, what either put in is in.
  static func texts(
    _ base: [JSONValue], _ first: [JSONValue], _ second: [JSONValue]
  ) -> [JSONValue] {
    let (old, one, two) = (Set(base), Set(first), Set(second))
    func row(_ list: [JSONValue]) -> [JSONValue] {
      list.filter { !old.contains($0) || (one.contains($0) && two.contains($0)) }.once()
    }
    return MergeRow(
      base: row(base), first: row(first), second: row(second), preferring: .first
    ) { $0.canonical < $1.canonical }.elements
  }
}

/// Elements of a list by what they are called; of several of one name, each is known by its place too.
private struct NamedRow {
  private(set) var names: [String] = []
  private(set) var values: [String: JSONValue] = [:]

  init(_ elements: [JSONValue], by field: String) {
    for element in elements {
      let name = element.members?.text(field) ?? element.canonical
      var own = name
      var count = 1
      while values[own] != nil {
        count += 1
        own = "\(name)\u{0}\(count)"
      }
      names.append(own)
      values[own] = element
    }
  }
}
