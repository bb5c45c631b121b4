/// A number that no line of the plan has, with those that may be meant.
public struct UnknownItem: Hashable, Sendable {
  /// The number as it was typed.
  public let typed: String
  /// Other ids that may be meant, nearest first.
  public let near: [String]

  /// Makes the error from its parts.
  public init(_ typed: String, near: [String] = []) {
    self.typed = typed
    self.near = near
  }

  /// What the user reads: the culprit, and what to type in its place.
  public var message: LocalizedText {
    let ids = near.joined(separator: ", ")
    return near.isEmpty
      ? LocalizedText(
        en: "there is no item “\(typed)”; roadmap list shows all numbers.",
        ru: "нет пункта «\(typed)»; все номера покажет roadmap list.")
      : LocalizedText(
        en: "there is no item “\(typed)”; near it: \(ids).",
        ru: "нет пункта «\(typed)»; похожие: \(ids).")
  }
}

extension Roadmap {
  /// The ids of the first items whose titles hold all the words, at most five.
  private func ids(titled typed: String) -> [String] {
    let words = SearchText(typed).words
    guard typed.count > 2, typed.contains(where: \.isLetter) else { return [] }
    var ids: [String] = []
    forEachItem { item in
      guard ids.count < 5 else { return }
      let title = SearchText(item.title)
      if words.allSatisfy(title.contains) { ids.append(item.id) }
    }
    return ids
  }

  /// What to say of a number under which there is no item.
  func unknownItem(_ typed: String) -> UnknownItem {
    let near = ids(near: ItemID.repaired(typed))
    return UnknownItem(typed, near: near.isEmpty ? ids(titled: typed) : near)
  }
}
