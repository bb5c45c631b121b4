import SourceJSON

/// Two versions of a roadmap that come from one, joined by what they mean.
///
/// The versions are taken in an order of their own, not by whose they are; only where both say
/// otherwise the preferred one has the word.
struct RoadmapMerge {
  /// The joined roadmap.
  private(set) var value: JSONValue = .null
  /// What people have to decide; the preferred version is ours.
  private(set) var conflicts: [MergeConflict] = []
  /// The numbers of each line in the versions, by its number in the joined plan.
  private(set) var numbers: [String: [MergeVersion: String]] = [:]

  private let versions: MergeVersions
  private let preferred: MergeVersion
  private let structure: MergeStructure
  private var ids: [MergeKey: String] = [:]
  private var lines: [MergeKey: [JSONValue.Member]] = [:]
  private var members: [MergeList: [MergeKey]] = [:]

  init(_ versions: MergeVersions, preferring preferred: MergeVersion) {
    self.versions = versions
    self.preferred = preferred
    structure = MergeStructure(versions, preferring: preferred)
    var numbering = MergeNumbers(structure.places, versions)
    ids = numbering.ids
    let amendments = MergeAmendments(versions)
    joinLines(amendments)
    joinRows()
    value = .object(root(amendments, amendments.joined(structure, &numbering)))
    tellDisputes()
  }

  // MARK: - What lines say

  private mutating func joinLines(_ amendments: MergeAmendments) {
    let tokens = Dictionary(
      structure.places.keys.map { ($0.token, ids[$0] ?? $0.id) },
      uniquingKeysWith: { one, _ in one })
    for key in structure.places.keys.sorted() {
      let id = ids[key] ?? key.id
      let sides = [MergeVersion.first, .second].map { versions[$0].own(key) }
      var own: [JSONValue.Member]
      if let one = sides[0], let other = sides[1], one != other || versions.base.own(key) != one {
        var merge = ValueMerge(id: id, titled: title(of: key), preferring: preferred)
        if one != other {
          merge.corrections = amendments.corrections(of: key)
          merge.dueDates = versions.dueDates(of: key)
        }
        own = merge.members(versions.base.own(key) ?? [], one.numbered(""), other.numbered(""))
        conflicts += merge.disputes.map { conflict($0, tokens) }
        if let kept = structure.historyOf[key] {
          own = own.keeping(ItemField.progress.name, of: versions[kept].own(key) ?? [])
        }
      } else {
        own = sides[0] ?? sides[1] ?? []
      }
      lines[key] = own.numbered(id).mappingAwaited { tokens[$0] ?? $0.untokened }
      numbers[id] = Dictionary(
        uniqueKeysWithValues: [MergeVersion.first, .second].compactMap { version in
          versions[version].items[key].map { (version, $0.id) }
        })
    }
  }

  // MARK: - Where they stand

  private mutating func joinRows() {
    var row: [MergeList: Set<MergeKey>] = [:]
    for (key, place) in structure.places { row[place.list, default: []].insert(key) }
    for (list, keys) in row {
      func standing(_ side: MergeSide) -> [MergeKey] {
        (side.rows[list] ?? []).filter(keys.contains)
      }
      let ids = ids
      let (first, second) = (standing(versions[.first]), standing(versions[.second]))
      let joined = MergeRow(
        base: standing(versions.base), first: first, second: second, preferring: preferred
      ) { ItemID.precedes(ids[$0] ?? $0.id, ids[$1] ?? $1.id) }
      conflicts += joined.contested.sorted().map {
        MergeConflict(.order, of: ids[$0], titled: title(of: $0))
      }
      // What stands here only because its own place is gone comes last.
      members[list] =
        joined.elements + keys.subtracting(joined.elements).sorted()
    }
  }

  private func lists(of owner: MergeKey?) -> [JSONValue.Member] {
    var lists: [JSONValue.Member] = []
    for key in MergeList.keys {
      let list = MergeList(owner: owner, key: key)
      let keys = members[list] ?? []
      let stands =
        versions[.first].rows.keys.contains(list) || versions[.second].rows.keys.contains(list)
      guard !keys.isEmpty || stands else { continue }
      lists.append(
        .init(key, .array(keys.map { .object((lines[$0] ?? []) + self.lists(of: $0)) })))
    }
    return lists
  }

  // MARK: - The roadmap itself

  private mutating func root(
    _ amendments: MergeAmendments, _ changes: [JSONValue]
  ) -> [JSONValue.Member] {
    let key = RoadmapField.changes.name
    func own(_ side: MergeSide) -> [JSONValue.Member] { side.own.filter { $0.key != key } }
    var merge = ValueMerge(id: nil, titled: nil, preferring: preferred)
    merge.corrections = amendments.corrections(of: nil)
    var members = merge.members(
      own(versions.base), own(versions[.first]), own(versions[.second]))
    conflicts += merge.disputes.map { conflict($0, [:]) }
    members += lists(of: nil)
    if !changes.isEmpty
      || [MergeVersion.first, .second].contains(where: {
        versions[$0].own.value(key) != nil
      })
    {
      members.append(.init(key, .array(changes)))
    }
    return members
  }

  // MARK: - What people decide

  private func conflict(_ dispute: ValueMerge.Dispute, _ tokens: [String: String]) -> MergeConflict
  {
    func told(_ value: JSONValue?) -> JSONValue? {
      guard case .value(ItemField.deadline.name) = dispute.matter, let value else {
        return value
      }
      return [.init(ItemField.deadline.name, value)]
        .mappingAwaited { tokens[$0] ?? $0.untokened }.first?.value
    }
    let isFirst = preferred == .first
    return MergeConflict(
      dispute.matter, of: dispute.id, titled: dispute.title,
      ours: told(isFirst ? dispute.first : dispute.second),
      theirs: told(isFirst ? dispute.second : dispute.first))
  }

  /// The title of a line in the preferred version, or in the only one that has it.
  private func title(of key: MergeKey) -> String? {
    let item = versions[preferred].items[key] ?? versions[preferred.other].items[key]
    return item?.own.text(ItemField.title.name)
  }

  private mutating func tellDisputes() {
    conflicts += structure.disputes.map { dispute in
      let id = ids[dispute.key] ?? versions.base.items[dispute.key]?.id ?? dispute.key.id
      func told(_ version: MergeVersion) -> JSONValue? {
        guard let item = versions[version].items[dispute.key] else { return nil }
        switch dispute.matter {
        case .place:
          let owner = item.place.list.owner.flatMap { versions[version].items[$0]?.id }
          return .object(
            [.init(ItemField.id.name, .string(item.id))]
              + (owner.map { [.init(AmendmentField.to.name, .string($0))] } ?? []))
        case .parts: return .array(item.own.elements(ItemField.progress.name))
        default: return .object(item.own)
        }
      }
      return MergeConflict(
        dispute.matter, of: id, titled: title(of: dispute.key), ours: told(preferred),
        theirs: told(preferred.other))
    }
  }
}

extension [JSONValue.Member] {
  /// The members of a line with this number.
  fileprivate func numbered(_ id: String) -> [JSONValue.Member] {
    map { $0.key == ItemField.id.name ? .init($0.key, .string(id)) : $0 }
  }

  /// The members with what another object has under a key.
  fileprivate func keeping(_ key: String, of other: [JSONValue.Member]) -> [JSONValue.Member] {
    guard let value = other.value(key) else { return filter { $0.key != key } }
    return map { $0.key == key ? .init(key, value) : $0 }
  }
}

extension String {
  /// The number of a line of which only a token is left.
  fileprivate var untokened: String {
    hasPrefix("\u{0}") ? String(dropFirst().drop { $0 != "\u{0}" }.dropFirst()) : self
  }
}
