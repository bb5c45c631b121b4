/// A number that no line of the plan has, with those that may be meant.
public struct UnknownItem: Hashable, Sendable {
  /// The number as it was typed.
  public let typed: String
  /// The ids of the lines that the approved document prints under this number.
  public let printed: [String]
  /// Other ids that may be meant, nearest first.
  public let near: [String]

  /// Makes the error from its parts.
  public init(_ typed: String, printed: [String] = [], near: [String] = []) {
    self.typed = typed
    self.printed = printed
    self.near = near
  }

  /// What the user reads: the culprit, and what to type in its place.
  public var message: LocalizedText {
    if !printed.isEmpty {
      let number = ItemID.repaired(typed)
      return LocalizedText(
        en: "there is no item “\(typed)”: what the document prints as \(number) is"
          + " \(printed.joined(separator: ", ", last: " or ")) here.",
        ru: "нет пункта «\(typed)»: в документе \(number) — это"
          + " \(printed.joined(separator: ", ", last: " или ")).")
    }
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
  /// What to say of a number under which there is no item.
  public func unknownItem(_ typed: String) -> UnknownItem {
    let id = ItemID.repaired(typed)
    return UnknownItem(typed, printed: idsPrinted(as: id), near: ids(near: id))
  }
}
