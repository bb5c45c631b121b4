/// Spellings of one party, found among many without comparing all with all.
///
/// Each name meets only those that share a key with it, and of those only the few commonest: so the
/// time grows with the number of names, whatever they are.
struct SpellingGroups {
  /// The places of the spellings of one party, two or more, in the order of the register.
  private(set) var groups: [[Int]] = []
  private var leaders: [Int]
  /// How many names of one key a name is compared with.
  private static let companions = 8

  init(_ entries: [PartyRegister.Entry]) {
    leaders = Array(entries.indices)
    let byCount = Array(entries.indices).stablySorted { entries[$0].weight > entries[$1].weight }
    // Names with one key stand together once sorted, the commonest first.
    let shared = SharedKeys(of: entries)
    var keys: [(key: UInt64, rank: Int)] = []
    for (rank, place) in byCount.enumerated() {
      for key in entries[place].name.keys where shared.mayHold(key) { keys.append((key, rank)) }
    }
    keys.sort { ($0.key, $0.rank) < ($1.key, $1.rank) }
    var first = 0
    for (index, (key, rank)) in keys.enumerated() {
      if keys[first].key != key { first = index }
      let place = byCount[rank]
      for companion in keys[first..<min(index, first + Self.companions)] {
        let other = byCount[companion.rank]
        guard leader(of: place) != leader(of: other) else { continue }
        if SpellingLikeness.areVariants(entries[place].name, entries[other].name) {
          join(place, other)
        }
      }
    }
    var members: [Int: [Int]] = [:]
    for place in entries.indices { members[leader(of: place), default: []].append(place) }
    groups = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  private mutating func leader(of place: Int) -> Int {
    var place = place
    while leaders[place] != place {
      leaders[place] = leaders[leaders[place]]
      place = leaders[place]
    }
    return place
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (leader(of: one), leader(of: other))
    leaders[max(first, second)] = min(first, second)
  }
}

/// The keys that more than one name may have; nearly all keys belong to one name alone.
private struct SharedKeys {
  /// For every rest of a key whether one (1) or more (2) have it.
  private var seen: [UInt8]
  private let mask: UInt64

  init(of entries: [PartyRegister.Entry]) {
    var size = 256
    while size < 16 * entries.reduce(0, { $0 + $1.name.keys.count }) { size *= 2 }
    mask = UInt64(size - 1)
    seen = Array(repeating: 0, count: size)
    for entry in entries {
      for key in entry.name.keys {
        let place = Int(truncatingIfNeeded: key & mask)
        seen[place] = seen[place] == 0 ? 1 : 2
      }
    }
  }

  /// False where no two names have the key.
  func mayHold(_ key: UInt64) -> Bool { seen[Int(truncatingIfNeeded: key & mask)] == 2 }
}

extension PartyRegister.Entry {
  /// How often a spelling is named, where the team's own counts once more.
  var weight: Int { count + (member == nil ? 0 : 1) }
}
