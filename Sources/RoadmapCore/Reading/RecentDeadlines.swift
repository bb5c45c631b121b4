/// The deadlines that were understood last: documents repeat a few phrases a lot.
///
/// A phrase has one place that it can be in and drives out the phrase that was there, so that a file
/// of nothing but different phrases costs neither memory nor the growth of a table.
struct RecentDeadlines {
  private var places = [Deadline?](repeating: nil, count: 256)

  /// The deadline with exactly these words, understood anew where it is not known any more.
  ///
  /// Words are the same where their bytes are: the text is kept to the letter.
  mutating func deadline(_ text: String, understand: (String) -> Deadline) -> Deadline {
    let place = place(of: text)
    if let known = places[place], known.text.utf8.count == text.utf8.count,
      known.text.utf8.elementsEqual(text.utf8)
    {
      return known
    }
    let deadline = understand(text)
    places[place] = deadline
    return deadline
  }

  /// The FNV-1a hash of the bytes, cut to the number of places.
  private func place(of text: String) -> Int {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) % UInt64(places.count))
  }
}
