/// Deadline phrases of which no two are alike, so that nothing is gained by remembering them.
struct DistinctPhrases {
  private var used = Array(repeating: 0, count: PhraseForm.all.count)
  private var turn = 0

  /// The next phrase; the forms take turns until they are used up, the short ones first.
  mutating func next() -> String {
    while true {
      let form = PhraseForm.all[turn]
      let number = used[turn]
      defer { turn = (turn + 1) % PhraseForm.all.count }
      guard number < form.capacity else { continue }
      used[turn] += 1
      // A stride that shares no factor with any capacity visits every number once, in no visible order.
      return form.phrase(number &* 7919 % form.capacity)
    }
  }

  /// The next phrases.
  mutating func next(_ count: Int) -> [String] {
    (0..<count).map { _ in next() }
  }

  /// So many phrases, the same each time.
  static func first(_ count: Int) -> [String] {
    var phrases = DistinctPhrases()
    return phrases.next(count)
  }
}
