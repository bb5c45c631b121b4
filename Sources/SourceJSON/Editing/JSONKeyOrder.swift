/// The order in which files write the keys of an object.
struct JSONKeyOrder {
  private let keys: [String]

  init(_ keys: [String]) {
    self.keys = keys
  }

  /// Where a new key goes among those that an object has: behind the last that belongs before it,
  /// else before all if one belongs behind it, else to the end.
  func index(for key: String, among present: [String]) -> Int {
    guard let rank = keys.firstIndex(of: key) else { return present.count }
    let earlier = Set(keys[..<rank])
    if let last = present.lastIndex(where: earlier.contains) { return last + 1 }
    let later = Set(keys[rank...])
    return present.contains(where: later.contains) ? 0 : present.count
  }
}
