extension Array where Element: Equatable {
  /// Whether one letter left out, put in or changed, or two neighbours swapped, makes one word the other,
  /// or nothing does; letters before an index do not differ, as people rarely err in the first.
  func isOneSlip(from other: [Element], behind first: Int = 0) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    var start = 0
    while start < count, start < other.count, self[start] == other[start] { start += 1 }
    /// Whether the words are the same behind so many letters of each.
    func agree(_ left: Int, _ right: Int) -> Bool {
      count - left == other.count - right
        && (left < count ? self[left...].elementsEqual(other[right...]) : true)
    }
    guard start >= first else { return false }
    if count != other.count {
      return count > other.count ? agree(start + 1, start) : agree(start, start + 1)
    }
    if start == count || agree(start + 1, start + 1) { return true }
    return start + 1 < count && self[start] == other[start + 1] && self[start + 1] == other[start]
      && agree(start + 2, start + 2)
  }
}
