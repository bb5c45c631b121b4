/// A part that a deadline can have: a bound, a range, how often, an event.
struct DeadlineForm: Sendable {
  /// What its first word can be; where another stands, it need not be tried.
  let starts: LexemeSet
  /// Reads the form where the cursor stands, and adds what it says; false where it does not stand there.
  let read: @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool

  init(
    startingWith starts: LexemeSet,
    _ read: @escaping @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool
  ) {
    self.starts = starts
    self.read = read
  }

  /// Every form, the one that needs more words before the one that is content with fewer.
  static let all = DeadlineForms([
    .length, .timeOfDay, .ahead, .covered, .afterTime, .afterEvent, .onRequest, .continuous, .whole,
    .holidays, .repetition, .frequency,
    .followingMonth, .range, .bound, .weeksOfMonth, .time, .weekday,
  ])
}

/// Forms in the order in which they are tried, and by what their first word can be.
struct DeadlineForms: Sendable {
  let inOrder: [DeadlineForm]
  private let byKind: [[DeadlineForm]]

  init(_ forms: [DeadlineForm]) {
    inOrder = forms
    byKind = LexemeSet.kinds.map { kind in forms.filter { $0.starts.contains(kind: kind) } }
  }

  /// Those that can begin with a lexeme.
  subscript(start: Lexeme) -> [DeadlineForm] { byKind[Int(start.code.kind)] }
}
