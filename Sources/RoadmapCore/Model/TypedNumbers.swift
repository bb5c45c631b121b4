/// How the numbers of a plan are typed, by id: one walk of the plan for an answer that names many.
package struct TypedNumbers: Sendable {
  /// Who is printed under a number: an id, and whether another one is too.
  private struct Printed {
    let id: String
    var isShared = false
  }

  private var ids: Set<String> = []
  private var printed: [String: Printed] = [:]
  private let targets: Set<String>

  /// Looks through a roadmap once.
  package init(_ roadmap: Roadmap) {
    targets = Set(roadmap.allTargets.map(\.id))
    roadmap.forEachItem { item in
      ids.insert(item.id)
      ids.insert(ItemID.normalized(item.id))
      guard let number = item.number.map(ItemID.normalized) else { return }
      if let other = printed[number] {
        printed[number]?.isShared = other.isShared || other.id != item.id
      } else {
        printed[number] = Printed(id: item.id)
      }
    }
  }

  /// What to type so that the item with an id is meant and no other: the id, with its sign where the
  /// document prints it as the number of another item; nil where no item has the id.
  package func item(_ id: String) -> String? {
    guard ids.contains(id) || ids.contains(ItemID.normalized(id)) else { return nil }
    let holder = printed[ItemID.repaired(id)]
    return ItemID.typed(id, isTaken: holder.map { $0.isShared || $0.id != id } ?? false)
  }

  /// Whether an indicator has an id.
  package func isTarget(_ id: String) -> Bool { targets.contains(id) }
}
