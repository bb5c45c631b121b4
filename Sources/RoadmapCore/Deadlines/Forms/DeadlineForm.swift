/// A part that a deadline can have: a bound, a range, how often, an event.
struct DeadlineForm: Sendable {
  /// What its first word can be; where another stands, it need not be tried.
  let starts: LexemeSet
  /// Whether a number that it begins with says how many, so that «16 сентября» is never its beginning.
  let countsFirst: Bool
  /// Reads the form where the cursor stands, and adds what it says; false where it does not stand there.
  let read: @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool

  init(
    startingWith starts: LexemeSet, countsFirst: Bool = false,
    _ read: @escaping @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool
  ) {
    self.starts = starts
    self.countsFirst = countsFirst
    self.read = read
  }

  /// Every form, the one that needs more words before the one that is content with fewer.
  static let all = DeadlineForms([
    .length, .timeOfDay, .ahead, .covered, .afterTime, .afterEvent, .onRequest, .continuous, .whole,
    .holidays, .repetition, .frequency,
    .followingMonth, .range, .bound, .weeksOfMonth, .time, .weekday, .excepted,
  ])
}

/// Forms in the order in which they are tried, and by what their first word can be.
struct DeadlineForms: Sendable {
  let inOrder: [DeadlineForm]
  private let byKind: [[DeadlineForm]]
  /// Those that can begin with the day of a date.
  private let ofDates: [DeadlineForm]

  init(_ forms: [DeadlineForm]) {
    inOrder = forms
    byKind = LexemeSet.kinds.map { kind in forms.filter { $0.starts.contains(kind: kind) } }
    ofDates = forms.filter { $0.starts.contains(.number) && !$0.countsFirst }
  }

  /// Those that can begin where a cursor stands.
  subscript(cursor: PhraseCursor) -> [DeadlineForm] {
    cursor.isNumberOfDate ? ofDates : byKind[Int(cursor.current.code.kind)]
  }
}
