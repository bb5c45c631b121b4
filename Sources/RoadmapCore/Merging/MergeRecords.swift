import SourceJSON

/// Entries of a history or measurements of both versions, joined: each once, in the order of days.
struct MergeRecords {
  /// A correction that a version made: what a record said, and what it says since; nil for nothing.
  struct Correction {
    let from: JSONValue
    let to: JSONValue?
  }

  /// The joined records.
  private(set) var records: [JSONValue] = []
  /// What became of a record in each version, where both changed it otherwise, and new records of both
  /// that contradict each other.
  private(set) var conflicts: [(first: JSONValue?, second: JSONValue?)] = []

  /// Joins the records of both versions, whose marks are of these due dates; of what both say
  /// otherwise stays what the preferred one has.
  init(
    base: [JSONValue], _ versions: [[JSONValue]], _ corrections: [[Correction]],
    of dueDates: [[JSONValue: CalendarDate]], preferring preferred: MergeVersion
  ) {
    let sides = versions.indices.map { RecordsSide(base, versions[$0], corrections[$0]) }
    var values: [JSONValue] = []
    // The place among `values` of each record, by version.
    var tokens = versions.map { Array(repeating: -1, count: $0.count) }
    var old: [Int] = []
    for (index, record) in base.enumerated() {
      let now = sides.map { side in side.kept[index].map { side.records[$0] } }
      let merged: JSONValue?
      if now[0] == now[1] || now[1] == record {
        merged = now[0]
      } else if now[0] == record {
        merged = now[1]
      } else if let one = now[0], let other = now[1], let both = record.joined(one, other) {
        merged = both
      } else {
        conflicts.append((now[0], now[1]))
        merged = now[preferred.rawValue]
      }
      guard let merged else { continue }
      if merged.day == record.day { old.append(values.count) }
      for (number, side) in sides.enumerated() {
        // A record that was put on another day stands where that version has it.
        if let place = side.kept[index], side.records[place].day == merged.day {
          tokens[number][place] = values.count
        }
      }
      values.append(merged)
    }
    // The places of the new records that only one version has.
    var alone = [[], sides[1].new]
    for place in sides[0].new {
      let record = sides[0].records[place]
      let same =
        alone[1].firstIndex { sides[1].records[$0] == record }
        ?? alone[1].firstIndex { sides[1].records[$0].twin(with: record) != nil }
      if let same {
        let other = alone[1].remove(at: same)
        tokens[0][place] = values.count
        tokens[1][other] = values.count
        values.append(record.twin(with: sides[1].records[other]) ?? record)
      } else {
        alone[0].append(place)
      }
    }
    let contradictions = MergeContradictions(
      sides.indices.map { side in alone[side].map { sides[side].records[$0] } }, of: dueDates)
    conflicts += contradictions.all.map { ($0.first, $0.second) }
    for (number, side) in sides.enumerated() {
      let passed = number == preferred.rawValue ? [] : contradictions.disputed[number]
      for (index, place) in alone[number].enumerated() where !passed.contains(index) {
        tokens[number][place] = values.count
        values.append(side.records[place])
      }
    }
    let rows = tokens.map { $0.filter { $0 >= 0 } }
    let row = MergeRow(
      base: old, first: rows[0], second: rows[1], preferring: .first
    ) { values[$0].comesBefore(values[$1]) }
    records = row.elements.map { values[$0] }
  }
}

/// What became of the base's records in one version.
private struct RecordsSide {
  let records: [JSONValue]
  /// The place of each record of the base; nil where it was taken out.
  private(set) var kept: [Int?] = []
  /// The places of the records that the base does not have.
  private(set) var new: [Int] = []

  init(_ base: [JSONValue], _ records: [JSONValue], _ corrections: [MergeRecords.Correction]) {
    self.records = records
    var free: [JSONValue: [Int]] = [:]
    for (place, record) in records.enumerated().reversed() {
      free[record, default: []].append(place)
    }
    kept = base.map { free[$0]?.popLast() }
    var corrections = corrections.map { (from: $0.from.canonical, to: $0.to) }
    for (index, record) in base.enumerated() where kept[index] == nil {
      var current: JSONValue? = record
      while let text = current?.canonical,
        let next = corrections.firstIndex(where: { $0.from == text })
      {
        current = corrections.remove(at: next).to
      }
      guard let current else { continue }
      let text = current.canonical
      let left = free.values.joined().sorted()
      let place =
        left.first { records[$0].canonical == text }
        ?? left.first {
          records[$0].recordName != nil && records[$0].recordName == current.recordName
        }
      guard let place else { continue }
      kept[index] = place
      free[records[place]]?.removeAll { $0 == place }
    }
    new = free.values.joined().sorted()
  }
}

extension JSONValue {
  /// The day of a record or an amendment.
  var day: String { members?.text(EntryField.on.name) ?? "" }

  /// What an entry is known by: its day, and what it says happened for which due date.
  fileprivate var recordName: String? {
    guard let members, let state = members.text(EntryField.state.name) else { return nil }
    let parts = [
      members.text(EntryField.on.name), state, members.text(EntryField.occurrence.name),
      members.text(EntryField.until.name),
    ]
    return parts.map { $0 ?? "" }.joined(separator: "|")
  }

  /// Whether a record comes before one of the other version: by day, then by what most likely came first.
  fileprivate func comesBefore(_ other: JSONValue) -> Bool {
    (day, stateRank) < (other.day, other.stateRank)
  }

  private var stateRank: Int {
    let state = members?.text(EntryField.state.name).flatMap(ProgressEntry.State.init)
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

  /// Two entries of one name as one; nil where they contradict each other.
  fileprivate func twin(with other: JSONValue) -> JSONValue? {
    guard let name = recordName, name == other.recordName else { return nil }
    return JSONValue.object([]).joined(self, other)
  }

  /// What both made of a record, as one; nil where they contradict each other.
  fileprivate func joined(_ one: JSONValue, _ other: JSONValue) -> JSONValue? {
    guard let base = members, let one = one.members, let other = other.members else { return nil }
    var result: [JSONValue.Member] = []
    let names = EntryField.all.names
    let keys = one.map(\.key) + other.map(\.key).filter { one.value($0) == nil }
    for key in keys {
      let (before, mine, theirs) = (base.value(key), one.value(key), other.value(key))
      var value: JSONValue?
      if mine == theirs || theirs == before {
        value = mine
      } else if mine == before {
        value = theirs
      } else if key == EntryField.evidence.name {
        value = .array(
          ValueMerge.texts(before?.elements ?? [], mine?.elements ?? [], theirs?.elements ?? []))
      } else {
        return nil
      }
      guard let value else { continue }
      let next = names.firstIndex(of: key) ?? .max
      let place = result.firstIndex { (names.firstIndex(of: $0.key) ?? .max) > next }
      result.insert(.init(key, value), at: place ?? result.endIndex)
    }
    return .object(result)
  }
}
