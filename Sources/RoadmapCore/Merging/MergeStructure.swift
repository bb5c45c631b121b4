import SourceJSON

/// Which lines of a plan both versions together have, and where each stands.
struct MergeStructure {
  /// What people have to decide about lines.
  struct Dispute {
    let key: MergeKey
    let matter: MergeConflict.Matter
  }

  /// Where each line of the joined plan stands.
  private(set) var places: [MergeKey: MergePlace] = [:]
  /// The version whose word on a line's place and number holds; none where only one has the line.
  private(set) var placedBy: [MergeKey: MergeVersion] = [:]
  /// The lines whose marks of one version are left out, by the version that is kept.
  private(set) var historyOf: [MergeKey: MergeVersion] = [:]
  /// What people have to decide.
  private(set) var disputes: [Dispute] = []
  /// The lines of which each version has another place.
  var contested: Set<MergeKey> { Set(disputes.filter { $0.matter == .place }.map(\.key)) }

  private let versions: MergeVersions
  private let preferred: MergeVersion
  private var gone: Set<MergeKey> = []
  /// Lines that take no parts from the version that is not preferred.
  private var closed: Set<MergeKey> = []

  init(_ versions: MergeVersions, preferring preferred: MergeVersion) {
    self.versions = versions
    self.preferred = preferred
    for version in [MergeVersion.first, .second] { settleRemovals(by: version) }
    settleParts()
    dropOrphans()
    settlePlaces()
    settleCircles()
  }

  // MARK: - What is there

  /// What a version removed goes, unless the other one changed it, needs it, or put something into it.
  private mutating func settleRemovals(by version: MergeVersion) {
    let (side, other) = (versions[version], versions[version.other])
    var groups: [MergeKey: Set<MergeKey>] = [:]
    for key in versions.base.items.keys where side.items[key] == nil {
      var root = key
      while let owner = versions.base.items[root]?.place.list.owner, side.items[owner] == nil {
        root = owner
      }
      groups[root, default: []].insert(key)
    }
    guard !groups.isEmpty else { return }
    var touched: Set<MergeKey> = []
    func touch(_ key: MergeKey?) { if let key { touched.insert(key) } }
    for (key, item) in other.items {
      let old = versions.base.items[key]
      let isMoved = old?.place != item.place
      if let old, isMoved || versions.base.own(key) != other.own(key) {
        touched.insert(key)
        if isMoved { touch(item.place.list.owner) }
        let awaited = item.own.awaited.flatMap { other.keys[$0] }
        if awaited != old.own.awaited.flatMap({ versions.base.keys[$0] }) { touch(awaited) }
      } else if old == nil {
        touch(item.place.list.owner)
        touch(item.own.awaited.flatMap { other.keys[$0] })
      }
    }
    for (root, group) in groups.sorted(by: { $0.key < $1.key }) {
      guard !group.isDisjoint(with: touched) else {
        gone.formUnion(group)
        continue
      }
      disputes.append(Dispute(key: root, matter: .removal))
      gone.formUnion(preferred == version ? group : group.filter { other.items[$0] == nil })
    }
  }

  /// A line that one version marked and the other one gave parts has either marks or parts.
  private mutating func settleParts() {
    for version in [MergeVersion.first, .second] {
      let (marked, other) = (versions[version], versions[version.other])
      let owners = Set(
        other.items.compactMap { key, item in
          versions.base.items[key]?.place == item.place ? nil : item.place.list.owner
        })
      let parts = Set(marked.items.values.compactMap(\.place.list.owner))
      for key in owners.subtracting(parts).sorted() {
        guard let item = marked.items[key], !item.own.elements(ItemField.progress.name).isEmpty,
          other.items[key]?.own.elements(ItemField.progress.name).isEmpty ?? false
        else { continue }
        disputes.append(Dispute(key: key, matter: .parts))
        historyOf[key] = preferred
        if preferred == version { closed.insert(key) }
      }
    }
  }

  /// New lines go with what they belong to.
  private mutating func dropOrphans() {
    for version in [MergeVersion.first, .second] {
      let side = versions[version]
      func isLost(_ key: MergeKey) -> Bool {
        guard key.addedBy != nil, let owner = side.items[key]?.place.list.owner else {
          return gone.contains(key)
        }
        return gone.contains(owner) || isClosed(owner, to: version) || isLost(owner)
      }
      let lost = side.items.keys.filter { $0.addedBy == version && isLost($0) }
      gone.formUnion(lost)
    }
  }

  private func isClosed(_ owner: MergeKey, to version: MergeVersion) -> Bool {
    closed.contains(owner) && version != preferred
  }

  // MARK: - Where it stands

  private mutating func settlePlaces() {
    let (first, second) = (versions[.first].items, versions[.second].items)
    for key in Set(first.keys).union(second.keys).subtracting(gone).sorted() {
      guard let one = first[key]?.place, let other = second[key]?.place else {
        places[key] = place(of: key, in: first[key] == nil ? .second : .first)
        continue
      }
      let base = versions.base.items[key]?.place
      var version = MergeVersion.first
      if one != other {
        if one == base {
          version = .second
        } else if other != base {
          version = preferred
          disputes.append(Dispute(key: key, matter: .place))
        }
      }
      placedBy[key] = version
      places[key] = place(of: key, in: version)
    }
  }

  /// The place of a line in a version; where what it belongs to is gone, the nearest place that is left.
  private func place(of key: MergeKey, in version: MergeVersion) -> MergePlace? {
    for version in [version, version.other] {
      guard let place = versions[version].items[key]?.place else { continue }
      guard let owner = place.list.owner else { return place }
      if isKept(owner), !isClosed(owner, to: version) { return place }
    }
    guard var place = versions[version].items[key]?.place else { return nil }
    while let owner = place.list.owner, !isKept(owner) || closed.contains(owner) {
      place.list.owner = versions[version].items[owner]?.place.list.owner
    }
    if place.list.owner == nil, place.list.key == ItemField.substages.name {
      place.list.key = RoadmapField.stages.name
    }
    return place
  }

  private func isKept(_ key: MergeKey) -> Bool {
    !gone.contains(key)
      && (versions[.first].items[key] != nil || versions[.second].items[key] != nil)
  }

  /// Lines that each version put into the other stand where the preferred one has them.
  private mutating func settleCircles() {
    var settled: Set<MergeKey> = []
    while let circle = circle(outside: settled) {
      if let key = circle.min() { disputes.append(Dispute(key: key, matter: .place)) }
      for key in circle {
        placedBy[key] = preferred
        places[key] = place(of: key, in: preferred)
      }
      settled.formUnion(circle)
    }
  }

  /// Lines that belong to each other, of which not all stand where the preferred version has them.
  private func circle(outside settled: Set<MergeKey>) -> Set<MergeKey>? {
    var safe: Set<MergeKey> = []
    for key in places.keys.sorted() {
      var path: [MergeKey] = []
      var next: MergeKey? = key
      while let here = next, !safe.contains(here) {
        if let start = path.firstIndex(of: here) {
          let circle = Set(path[start...])
          return circle.isSubset(of: settled) ? nil : circle
        }
        path.append(here)
        next = places[here]?.list.owner
      }
      safe.formUnion(path)
    }
    return nil
  }
}
