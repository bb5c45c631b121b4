extension FuzzTarget {
  /// A shorter input that violates the same property, found by leaving out parts.
  package func shrunk(_ input: [UInt8], violating property: String) -> [UInt8] {
    var best = input
    var length = best.count / 2
    var triesLeft = 4_000
    while length > 0 {
      var start = 0
      while start < best.count, triesLeft > 0 {
        triesLeft -= 1
        var shorter = best
        shorter.removeSubrange(start..<min(best.count, start + length))
        if violation(by: shorter)?.property == property {
          best = shorter
        } else {
          start += length
        }
      }
      length /= 2
    }
    return best
  }
}
