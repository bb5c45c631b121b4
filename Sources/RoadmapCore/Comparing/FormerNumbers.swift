/// Follows the numbers of lines back in time, amendment by amendment, the newest first.
struct FormerNumbers {
  /// The number of a time, to the key now.
  private var now: [String: String] = [:]
  private var gone = 0

  /// The number that a line has now, by the one of the time that is reached; for one that was taken out
  /// since, a key that is no number.
  func now(_ number: String) -> String { now[number] ?? number }

  /// The line of which an amendment speaks, nil where it is of none; from here on it is as before it.
  mutating func key(of amendment: Amendment) -> String? {
    guard let id = amendment.id else { return nil }
    switch amendment.what {
    case .removed:
      gone += 1
      // No number can hold a line break, so this is nobody's.
      let key = "\(id)\n\(gone)"
      now[id] = key
      return key
    case .id:
      let key = now(id)
      if let former = amendment.from?.text { now[former] = key }
      return key
    default: return now(id)
    }
  }
}
