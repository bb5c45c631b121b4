import Foundation
import SourceJSON
import Testing

/// One file of `Examples`, seen as plain JSON: what it holds, not what the model makes of it.
struct ExampleFile {
  /// A stage, sub-stage or activity.
  struct Item {
    enum Level {
      case stage
      case substage
      case activity
    }

    let level: Level
    let node: JSONNode
  }

  let document: JSONDocument
  let root: JSONNode

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Examples").standardized
    let data = try Data(contentsOf: folder.appending(path: name + ".json"))
    document = JSONDocument(bytes: Array(data))
    try #require(document.faults.isEmpty)
    root = try #require(document.root)
  }

  /// Every item in the order of the file; stages come before activities that stand beside them.
  var items: [Item] { items(below: root) }

  /// The nodes in the array behind a key; none where the key is missing.
  func elements(_ key: String, of object: JSONNode) -> [JSONNode] {
    guard let array = document.member(key, of: object)?.value else { return [] }
    return Array(document.elements(of: array))
  }

  /// The text behind a key.
  func text(_ key: String, of object: JSONNode) -> String? {
    document.member(key, of: object).flatMap { document.string($0.value) }
  }

  /// The deadline that stands in the item itself, not one that it inherits.
  func ownDeadline(of item: Item) -> String? {
    guard let deadline = document.member("deadline", of: item.node)?.value else { return nil }
    return document.kind(of: deadline) == .object
      ? text("text", of: deadline) : document.string(deadline)
  }

  /// How many goals a target has: one a year, or one where no years are named.
  func goalCount(of target: JSONNode) throws -> Int {
    let goal = try #require(document.member("atLeast", of: target)?.value)
    return document.kind(of: goal) == .object ? Array(document.members(of: goal)).count : 1
  }

  private func items(below parent: JSONNode) -> [Item] {
    let lists: [(key: String, level: Item.Level)] = [
      ("stages", .stage), ("substages", .substage), ("activities", .activity),
    ]
    return lists.flatMap { list in
      elements(list.key, of: parent).flatMap { node in
        [Item(level: list.level, node: node)] + items(below: node)
      }
    }
  }
}
