import SourceJSON

/// One line of a plan as a version has it: what it says itself, and where it stands.
struct MergeItem {
  /// Its number in that version.
  let id: String
  /// Its members, without the lists of its parts.
  let own: [JSONValue.Member]
  let place: MergePlace
}

/// A version of a roadmap, taken apart.
struct MergeSide {
  /// The roadmap's members, without the lists of lines.
  let own: [JSONValue.Member]
  /// The lines of the plan.
  private(set) var items: [MergeKey: MergeItem] = [:]
  /// The lists that stand there, be they empty, with their lines in order.
  private(set) var rows: [MergeList: [MergeKey]] = [:]
  /// The lines by their numbers in this version.
  private(set) var keys: [String: MergeKey] = [:]
  /// The amendments that the base does not have, oldest first.
  let amendments: [JSONValue]

  /// Takes the base apart.
  init(base value: JSONValue) {
    let members = value.members ?? []
    own = members.filter { !MergeList.keys.contains($0.key) }
    amendments = []
    add(members, owner: nil, ownerID: nil) { id, _, _ in MergeKey(id: id, addedBy: nil) }
  }

  /// Takes a version apart; its amendments lead from its numbers to those of the base, and a new line
  /// that the first version has alike is the same one.
  init(_ value: JSONValue, _ version: MergeVersion, since base: MergeSide, beside first: MergeSide?)
  {
    let members = value.members ?? []
    own = members.filter { !MergeList.keys.contains($0.key) }
    let changes = RoadmapField.changes.name
    amendments = own.elements(changes).without(base.own.elements(changes))
    let trace = amendments.compactMap(\.members)
    var known: Set<MergeKey> = []
    add(members, owner: nil, ownerID: nil) { id, list, item in
      var key = MergeKey(id: id, addedBy: version)
      if let old = Self.number(of: id, before: trace) {
        let traced = MergeKey(id: old, addedBy: nil)
        if base.items[traced] != nil, known.insert(traced).inserted { return traced }
      }
      if let first, let twin = first.keys[id], twin.addedBy != nil,
        let there = first.items[twin], there.place.list == list,
        there.own.withoutHistory == item.withoutHistory
      {
        key = twin
      }
      return key
    }
  }

  private mutating func add(
    _ members: [JSONValue.Member], owner: MergeKey?, ownerID: String?,
    key: (String, MergeList, [JSONValue.Member]) -> MergeKey
  ) {
    for name in MergeList.keys {
      guard let value = members.value(name) else { continue }
      let list = MergeList(owner: owner, key: name)
      rows[list] = []
      for case .object(let item) in value.elements {
        let id = item.text(ItemField.id.name) ?? ""
        let own = item.filter { !MergeList.keys.contains($0.key) }
        let known = key(id, list, own)
        let prefix = ownerID.map { $0 + "." }
        let number: MergePlace.Number =
          prefix.map { id.hasPrefix($0) } ?? false
          ? .part(String(id.dropFirst(prefix?.count ?? 0))) : .whole(id)
        items[known] = MergeItem(id: id, own: own, place: MergePlace(list: list, number: number))
        keys[id] = known
        rows[list]?.append(known)
        add(item, owner: known, ownerID: id, key: key)
      }
    }
  }

  /// The number that a line had before these amendments; nil where they added it.
  private static func number(of id: String, before changes: [[JSONValue.Member]]) -> String? {
    var id = id
    for change in changes.reversed() where change.text(AmendmentField.id.name) == id {
      switch change.text(AmendmentField.what.name) {
      case Amendment.Subject.id.rawValue: id = change.text(AmendmentField.from.name) ?? id
      case Amendment.Subject.added.rawValue: return nil
      default: break
      }
    }
    return id
  }

  /// What a line says itself, with what stands for a line in place of each number that it names.
  func own(_ key: MergeKey) -> [JSONValue.Member]? {
    items[key]?.own.mappingAwaited { keys[$0]?.token }
  }
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

  /// The members with another text for the number that the deadline waits for; nil leaves it.
  func mappingAwaited(_ other: (String) -> String?) -> [JSONValue.Member] {
    map { member in
      guard member.key == ItemField.deadline.name, let rule = member.value.members,
        let awaited = rule.text(DeadlineField.after.name), let text = other(awaited)
      else { return member }
      let after = DeadlineField.after.name
      return .init(
        member.key, .object(rule.map { $0.key == after ? .init(after, .string(text)) : $0 }))
    }
  }

  /// What the deadline waits for, as it is written.
  var awaited: String? {
    value(ItemField.deadline.name)?.members?.text(DeadlineField.after.name)
  }

  /// What tells whether two new lines are the same one.
  fileprivate var withoutHistory: [JSONValue.Member] {
    filter { $0.key != ItemField.progress.name }.sorted { $0.key < $1.key }
  }
}

extension [JSONValue] {
  /// The elements that another list does not have; of equal ones, the first are those of the other.
  func without(_ other: [JSONValue]) -> [JSONValue] {
    var counts = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
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
