package import SourceJSON

/// One line of a plan as a side of a merge has it: what it says itself, and where it stands.
struct MergeItem {
  /// What it is known by on all sides, whatever number it has by now.
  let key: String
  /// Its members, without the lists of its parts.
  var own: [JSONValue.Member]
  /// The key of what it belongs to; nil for a line at the top.
  var parent: String?
  /// The list that it stands in: `stages`, `substages` or `activities`.
  var list: String

  /// Its number.
  var id: String { own.text(ItemField.id.key.text) ?? "" }

  /// Gives it another number.
  mutating func renumber(_ id: String) {
    own = own.map { $0.key == ItemField.id.key.text ? .init($0.key, .string(id)) : $0 }
  }
}

/// One side of a merge, taken apart.
struct MergeSide {
  /// The roadmap's members, without the lists of lines.
  var own: [JSONValue.Member] = []
  /// The lines of the plan, in the order of the document.
  var items: [MergeItem] = []
  /// The keys of the lists that stand there, though they may be empty, by what owns them.
  var lists: Set<MergeList> = []

  static let listKeys = [
    RoadmapField.stages.key.text, ItemField.substages.key.text, ItemField.activities.key.text,
  ]

  /// Takes a file apart; the amendments that `base` does not have lead from numbers to those of `base`.
  init(_ value: JSONValue, since base: JSONValue?) {
    guard case .object(let members) = value else { return }
    let known = Set(base?.members?.elements(RoadmapField.changes.key.text) ?? [])
    let new = base == nil ? [] : members.elements(RoadmapField.changes.key.text)
    add(members, parent: nil, new.filter { !known.contains($0) }.compactMap(\.members))
    own = members.filter { !Self.listKeys.contains($0.key) }
  }

  /// The lines by their keys.
  var byKey: [String: MergeItem] {
    Dictionary(items.map { ($0.key, $0) }) { first, _ in first }
  }

  private mutating func add(
    _ members: [JSONValue.Member], parent: String?, _ changes: [[JSONValue.Member]]
  ) {
    for list in Self.listKeys {
      guard let member = members.first(where: { $0.key == list }) else { continue }
      lists.insert(MergeList(owner: parent, key: list))
      for case .object(let item) in member.value.elements {
        let id = item.text(ItemField.id.key.text) ?? ""
        let key = MergeSide.key(id, changes)
        items.append(
          MergeItem(
            key: key, own: item.filter { !Self.listKeys.contains($0.key) }, parent: parent,
            list: list))
        add(item, parent: key, changes)
      }
    }
  }

  /// The number that an item had on the base, or a key of its own where it is new.
  private static func key(_ id: String, _ changes: [[JSONValue.Member]]) -> String {
    var id = id
    for change in changes.reversed() where change.text(AmendmentField.id.key.text) == id {
      switch change.text(AmendmentField.what.key.text) {
      case Amendment.Subject.id.rawValue:
        id = change.text(AmendmentField.from.key.text) ?? id
      case Amendment.Subject.added.rawValue: return "+\(id)"
      default: break
      }
    }
    return id
  }
}

/// A list of lines: whose, and which.
struct MergeList: Hashable {
  let owner: String?
  let key: String
}

extension [JSONValue.Member] {
  /// The text of a key; nil where it has none.
  func text(_ key: String) -> String? {
    if case .string(let text)? = value(key) { text } else { nil }
  }

  /// The value of a key; nil where it has none.
  func value(_ key: String) -> JSONValue? { first { $0.key == key }?.value }

  /// The elements of a key's list; none where it has no list.
  func elements(_ key: String) -> [JSONValue] { value(key)?.elements ?? [] }
}

extension JSONValue {
  /// The elements of a list; none where it is none.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object; nil where it is none.
  var members: [JSONValue.Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A text by which two values of either side can be put in an order that is the same for both.
  package var canonical: String {
    switch self {
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.canonical)" }
        .joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .string(let text): "\"\(text)\""
    case .number(let text): text
    case .bool(let flag): "\(flag)"
    case .null: "null"
    }
  }
}
