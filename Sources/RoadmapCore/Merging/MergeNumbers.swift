/// The number of each line of a joined plan: no two have the same, whatever both versions gave.
struct MergeNumbers {
  private(set) var ids: [MergeKey: String] = [:]
  /// All numbers that are or were somebody's, which nothing new is given.
  private var known: Set<String>

  init(_ places: [MergeKey: MergePlace], _ versions: MergeVersions) {
    known = Set(versions.base.keys.keys)
    known.formUnion(versions[.first].keys.keys)
    known.formUnion(versions[.second].keys.keys)
    var depths: [MergeKey: Int] = [:]
    func depth(_ key: MergeKey) -> Int {
      if let depth = depths[key] { return depth }
      let depth = (places[key]?.list.owner).map { depth($0) + 1 } ?? 0
      depths[key] = depth
      return depth
    }
    let order = places.keys.sorted { (depth($0), $0) < (depth($1), $1) }
    // What keeps the number that it had comes before all that wants another one.
    for key in order {
      guard let place = places[key], let old = versions.base.items[key]?.id else { continue }
      if case .part = place.number, place.list.owner.map({ ids[$0] == nil }) ?? false { continue }
      if place.id(below: place.list.owner.flatMap { ids[$0] }) == old { ids[key] = old }
    }
    var taken = Set(ids.values)
    for key in order where ids[key] == nil {
      guard let place = places[key] else { continue }
      var id = place.id(below: place.list.owner.flatMap { ids[$0] })
      if taken.contains(id) { id = free(insteadOf: id) }
      ids[key] = id
      taken.insert(id)
      known.insert(id)
    }
  }

  /// A number beside one that is somebody's already.
  mutating func free(insteadOf id: String) -> String {
    let prefix = id.lastIndex(of: ".").map { String(id[...$0]) } ?? ""
    let free = ItemID.next(behind: prefix, among: known)
    known.insert(free)
    return free
  }
}
