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
    var known: [UInt64: [Int]] = [:]
    let byCount = Array(entries.indices).stablySorted { entries[$0].weight > entries[$1].weight }
    for place in byCount {
      for key in SpellingKey.all(of: entries[place].name) {
        let others = known[key] ?? []
        for other in others where leader(of: place) != leader(of: other) {
          if SpellingLikeness.areVariants(entries[place].name, entries[other].name) {
            join(place, other)
          }
        }
        if others.count < Self.companions { known[key, default: []].append(place) }
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

extension PartyRegister.Entry {
  /// How often a spelling is named, where the team's own counts once more.
  var weight: Int { count + (member == nil ? 0 : 1) }
}
