/// Words that other languages write for the literals of JSON and for what it has no number for.
enum ForeignLiteral {
  private static let words: [(StaticString, JSONKind)] = [
    ("True", .true), ("TRUE", .true), ("yes", .true), ("Yes", .true),
    ("False", .false), ("FALSE", .false), ("no", .false), ("No", .false),
    ("None", .null), ("Null", .null), ("NULL", .null), ("nil", .null), ("undefined", .null),
    ("NaN", .null), ("nan", .null), ("Infinity", .null), ("inf", .null),
    ("tru", .true), ("ture", .true), ("fals", .false), ("flase", .false), ("nul", .null),
  ]

  /// What the word in a range seems to mean, or nil where it is no such word.
  static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> JSONKind? {
    for (word, kind) in words
    where word.utf8CodeUnitCount == range.count && bytes.holds(word, at: range.lowerBound) {
      return kind
    }
    return nil
  }
}
