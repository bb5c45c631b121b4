import SourceJSON

/// Where an item stands in the plan.
struct ItemPlace {
  /// The way to the item's object.
  let path: JSONPath
  /// The item that it is a part of; nil for a stage, or an activity without one.
  let parent: Item?

  /// The list that it is an element of.
  var list: JSONPath { path.parent }

  /// The key of that list: `stages`, `substages` or `activities`.
  var key: String {
    if case .key(let key) = list.steps.last { key } else { "" }
  }

  /// Its place among its siblings, from 0.
  var index: Int {
    if case .index(let index) = path.steps.last { index } else { 0 }
  }
}

/// Where among its siblings an item is to stand.
public enum SiblingPlace: Hashable, Sendable {
  /// Behind all of them.
  case last
  /// Right before the item with this number.
  case before(String)
  /// Right behind the item with this number.
  case after(String)

  /// The number of the sibling, where one is named.
  public var sibling: String? {
    switch self {
    case .last: nil
    case .before(let id), .after(let id): id
    }
  }
}

extension EditSituation {
  /// Where an item stands.
  func place(of item: Item) -> ItemPlace {
    let path = path(to: item.node)
    // «stages, 0, activities, 3»: what is two steps up is an item unless it is the roadmap.
    let above = path.parent.parent
    let parent = above.steps.isEmpty ? nil : file.document.node(at: above).flatMap(self.item(at:))
    return ItemPlace(path: path, parent: parent)
  }

  /// The item that was read from an object of the file.
  func item(at node: JSONNode) -> Item? {
    var found: Item?
    roadmap.forEachItem { item in
      if item.node == node { found = item }
    }
    return found
  }

  /// The items of a list, in the order of the file.
  func items(in list: JSONPath) -> [Item] {
    guard let array = file.document.node(at: list) else { return [] }
    let nodes = Set(file.document.elements(of: array))
    var items: [Item] = []
    roadmap.forEachItem { item in
      if nodes.contains(item.node) { items.append(item) }
    }
    return items
  }

  /// The list, and the place in it, that a sibling names; refuses one that belongs to another part.
  func destination(
    _ place: SiblingPlace, under parent: Item?, isParentNamed: Bool
  ) throws(EditRefusal) -> (place: ItemPlace, index: Int)? {
    guard let typed = place.sibling else { return nil }
    let sibling = try item(typed)
    let found = self.place(of: sibling)
    if isParentNamed, found.parent?.node != parent?.node {
      throw .notAPart(sibling.id, of: parent?.id ?? "")
    }
    if case .after = place { return (found, found.index + 1) }
    return (found, found.index)
  }
}
