/// The known word that a mistyped one most likely meant.
package enum NearestWord {
  /// The nearest of `known` within about a third of the word's length in edits, else the only one that
  /// begins with the word; nil where there is neither.
  ///
  /// Of equally near ones, the first.
  /// Words over 64 characters have no near ones, so that hostile input costs nothing.
  package static func to(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(65))
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    let limit = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - typed.count) <= limit else { continue }
      let distance = distance(typed, letters)
      guard distance <= limit, distance < (best?.distance ?? Int.max) else { continue }
      best = (candidate, distance)
    }
    if let best { return best.word }
    let longer = known.filter { typed.count >= 3 && $0.lowercased().hasPrefix(word.lowercased()) }
    return longer.count == 1 ? longer.first : nil
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions, swapped neighbours.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 0..<one.count {
      var current = [row + 1]
      for column in 0..<other.count {
        var cost = min(
          last[column] + (one[row] == other[column] ? 0 : 1), last[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
