public import SourceJSON

/// What both sides say otherwise, so that people have to decide.
public struct MergeConflict: Hashable, Sendable {
  /// The number of the item or the id of the indicator; nil for the roadmap itself.
  public let id: String?
  /// The key on which both differ; nil where one side removed what the other changed.
  public let key: String?
  /// What our side says; nil where it says nothing, or removed it.
  public let ours: JSONValue?
  /// What their side says; nil where it says nothing, or removed it.
  public let theirs: JSONValue?
  /// The steps from the object of the item, indicator or member to the value; none where it is at stake
  /// itself.
  let path: [JSONPath.Step]
}

/// Merges what an item, an indicator or the roadmap itself says, key by key.
struct ValueMerge {
  let id: String?
  private(set) var conflicts: [MergeConflict] = []

  init(id: String?) { self.id = id }

  /// The members of both sides; where they cannot be joined, those of ours, with a conflict.
  mutating func members(
    _ base: [JSONValue.Member], _ ours: [JSONValue.Member], _ theirs: [JSONValue.Member],
    at path: [JSONPath.Step] = []
  ) -> [JSONValue.Member] {
    var result: [JSONValue.Member] = []
    let keys = ours.map(\.key) + theirs.map(\.key).filter { ours.value($0) == nil }
    for key in keys {
      let merged = value(
        base.value(key), ours.value(key), theirs.value(key), key, at: path + [.key(key)])
      if let merged { result.append(.init(key, merged)) }
    }
    return result
  }

  private mutating func value(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?, _ key: String,
    at path: [JSONPath.Step]
  ) -> JSONValue? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    switch key {
    case ItemField.progress.key.text, TargetField.measurements.key.text,
      RoadmapField.changes.key.text:
      return .array(records(base, ours, theirs))
    case RoadmapField.targets.key.text, RoadmapField.team.key.text:
      let name =
        key == RoadmapField.team.key.text ? MemberField.name.key.text : TargetField.id.key.text
      return .array(keyed(base, ours, theirs, by: name))
    case ItemField.documents.key.text, EntryField.evidence.key.text, MemberField.aliases.key.text,
      RoadmapField.tasks.key.text, RoadmapField.basis.key.text,
      RoadmapField.expectedResults.key.text, MemberField.duties.key.text,
      ItemField.focus.key.text:
      return .array(texts(base, ours, theirs))
    default: break
    }
    if let ours = ours?.members, let theirs = theirs?.members {
      return .object(members(base?.members ?? [], ours, theirs, at: path))
    }
    conflicts.append(
      MergeConflict(id: id, key: key, ours: ours, theirs: theirs, path: path))
    return ours
  }

  /// Entries, measurements and amendments: all that both sides have, in the order of the days.
  private func records(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?
  ) -> [JSONValue] {
    let (base, ours, theirs) = (base?.elements ?? [], ours?.elements ?? [], theirs?.elements ?? [])
    var (left, right) = (ours, theirs)
    var kept: [JSONValue] = []
    for record in base {
      let mine = left.firstIndex(of: record)
      let other = right.firstIndex(of: record)
      if let mine { left.remove(at: mine) }
      if let other { right.remove(at: other) }
      if mine != nil, other != nil { kept.append(record) }
    }
    // Both added to the same record, evidence for one: it stays one.
    var joined: [JSONValue] = []
    var rest: [JSONValue] = []
    for record in left {
      if let same = right.firstIndex(of: record) {
        right.remove(at: same)
        joined.append(record)
        continue
      }
      guard let name = record.recordName,
        let twin = right.firstIndex(where: { $0.recordName == name }),
        let one = record.members, let other = right[twin].members,
        let both = Self.joined(
          base.first { $0.recordName == name }?.members ?? [], one, other)
      else {
        rest.append(record)
        continue
      }
      right.remove(at: twin)
      joined.append(.object(both))
    }
    joined.sort { $0.canonical < $1.canonical }
    return Self.ordered(Self.ordered(kept, joined, []), rest, right)
  }

  /// Two records of the same day and state as one; nil where they contradict each other.
  private static func joined(
    _ base: [JSONValue.Member], _ one: [JSONValue.Member], _ other: [JSONValue.Member]
  ) -> [JSONValue.Member]? {
    guard one.text(EntryField.state.key.text) != nil else { return one == other ? one : nil }
    var result = one
    for member in other {
      guard let index = result.firstIndex(where: { $0.key == member.key }) else {
        let next = EntryField.all.names.firstIndex(of: member.key) ?? .max
        let place = result.firstIndex {
          (EntryField.all.names.firstIndex(of: $0.key) ?? .max) > next
        }
        result.insert(member, at: place ?? result.endIndex)
        continue
      }
      if result[index].value == member.value { continue }
      guard member.key == EntryField.evidence.key.text else { return nil }
      let old = Set(base.elements(member.key))
      let both = result[index].value.elements + member.value.elements
      var seen: Set<JSONValue> = []
      let unique = both.filter { seen.insert($0).inserted }
      result[index].value = .array(
        unique.filter(old.contains)
          + unique.filter { !old.contains($0) }.sorted { $0.canonical < $1.canonical })
    }
    return result
  }

  /// The records by day; on one day those of the base first, then each side's in its own order.
  private static func ordered(
    _ base: [JSONValue], _ ours: [JSONValue], _ theirs: [JSONValue]
  ) -> [JSONValue] {
    var result = base
    for day in Set((ours + theirs).map(\.day)).sorted() {
      let blocks = [ours, theirs].map { $0.filter { $0.day == day } }
        .filter { !$0.isEmpty }
        .sorted { one, other in
          (one[0].stateRank, one[0].canonical) < (other[0].stateRank, other[0].canonical)
        }
      let index = result.lastIndex { $0.day <= day }
      result.insert(contentsOf: blocks.joined(), at: index.map { $0 + 1 } ?? 0)
    }
    return result
  }

  /// Indicators and members: each merged with its namesake; what only one side has is kept.
  private mutating func keyed(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?, by name: String
  ) -> [JSONValue] {
    func named(_ value: JSONValue?) -> [(String, [JSONValue.Member])] {
      (value?.elements ?? []).compactMap { element in
        element.members.map { ($0.text(name) ?? element.canonical, $0) }
      }
    }
    let (base, ours, theirs) = (named(base), named(ours), named(theirs))
    var result: [(String, [JSONValue.Member])] = []
    for (key, mine) in ours {
      let old = base.first { $0.0 == key }?.1
      guard let other = theirs.first(where: { $0.0 == key })?.1 else {
        if old == nil { result.append((key, mine)) }
        if let old, old != mine {
          conflicts.append(
            MergeConflict(
              id: key, key: nil, ours: .object(mine), theirs: nil, path: []))
          result.append((key, mine))
        }
        continue
      }
      var merge = ValueMerge(id: key)
      let both = merge.members(old ?? [], mine, other)
      conflicts += merge.conflicts.map {
        MergeConflict(
          id: $0.id ?? key, key: $0.key, ours: $0.ours, theirs: $0.theirs, path: $0.path)
      }
      result.append((key, both))
    }
    var previous: String?
    for (key, other) in theirs {
      defer { previous = key }
      guard !ours.contains(where: { $0.0 == key }) else { continue }
      if let old = base.first(where: { $0.0 == key })?.1 {
        guard old != other else { continue }
        conflicts.append(
          MergeConflict(id: key, key: nil, ours: nil, theirs: .object(other), path: []))
      }
      var place = result.firstIndex { $0.0 == previous }.map { $0 + 1 } ?? result.count
      // What our side put there as well comes in an order that is the same for both sides.
      while place < result.count, !base.contains(where: { $0.0 == result[place].0 }),
        JSONValue.object(result[place].1).canonical < JSONValue.object(other).canonical
      { place += 1 }
      result.insert((key, other), at: place)
    }
    return result.map { .object($0.1) }
  }

  /// Lists of texts: what either side took out is out, what either put in is in.
  private func texts(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?
  ) -> [JSONValue] {
    let (base, ours, theirs) = (base?.elements ?? [], ours?.elements ?? [], theirs?.elements ?? [])
    let kept = base.filter { ours.contains($0) && theirs.contains($0) }
    var seen = Set(base)
    let new = (ours + theirs).filter { seen.insert($0).inserted }
    return kept + new.sorted { $0.canonical < $1.canonical }
  }
}

extension JSONValue {
  /// The day of a record.
  fileprivate var day: String { members?.text(EntryField.on.key.text) ?? "" }

  /// What a record is known by: its day, and what it says happened for which due date.
  fileprivate var recordName: String? {
    guard let members else { return nil }
    guard let state = members.text(EntryField.state.key.text) else { return nil }
    let parts = [
      members.text(EntryField.on.key.text), state, members.text(EntryField.occurrence.key.text),
      members.text(EntryField.until.key.text),
    ]
    return parts.map { $0 ?? "" }.joined(separator: "|")
  }

  /// In which order what happened on one day most likely happened.
  fileprivate var stateRank: Int {
    let state = members?.text(EntryField.state.key.text).flatMap(ProgressEntry.State.init)
    switch state {
    case .started: return 0
    case .progress: return 1
    case .postponed: return 2
    case .reopened: return 3
    case .done: return 4
    case .cancelled: return 5
    case nil: return 6
    }
  }
}
