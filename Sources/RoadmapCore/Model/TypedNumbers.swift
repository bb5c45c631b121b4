/// The items of a plan by their numbers, and how these are typed: one walk of the plan for all that are
/// asked for.
package struct TypedNumbers: Sendable {
  let roadmap: Roadmap
  private var byID: [String: Item] = [:]
  private var byPlainID: [String: Item] = [:]
  private var byNumber: [String: [Item]] = [:]
  private let targets: Set<String>

  /// Looks through a roadmap once.
  package init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    targets = Set(roadmap.allTargets.map(\.id))
    roadmap.forEachItem { item in
      let id = item.id
      let plain = ItemID.normalized(id)
      if byID[id] == nil { byID[id] = item }
      if byPlainID[plain] == nil { byPlainID[plain] = item }
      if let number = item.number.map(ItemID.normalized) {
        byNumber[number, default: []].append(item)
      }
    }
  }

  /// The item with an id, the first one in the document; a full stop behind it tells two ids apart, and
  /// else makes no difference.
  func item(id: String) -> Item? { byID[id] ?? byPlainID[ItemID.normalized(id)] }

  /// The items before which the document prints a number.
  func items(printed number: String) -> [Item] { byNumber[number] ?? [] }

  /// What to type so that the item with an id is meant and no other: the id, with its sign where the
  /// document prints it as the number of another item; nil where no item has the id.
  package func item(_ id: String) -> String? {
    guard item(id: id) != nil else { return nil }
    return ItemID.typed(
      id, isTaken: items(printed: ItemID.repaired(id)).contains { $0.id != id })
  }

  /// Whether an indicator has an id.
  package func isTarget(_ id: String) -> Bool { targets.contains(id) }
}
