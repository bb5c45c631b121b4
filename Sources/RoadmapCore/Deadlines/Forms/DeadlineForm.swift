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
    .elsewhere, .length, .timeOfDay, .ahead, .covered, .afterTime, .fromEvent, .afterEvent,
    .onRequest,
    .continuous, .whole,
    .holidays, .repetition, .frequency,
    .followingMonth, .range, .bound, .weeksOfMonth, .time, .weekday, .excepted,
  ])
}

/// Forms in the order in which they are tried, and by what their first word can be.
struct DeadlineForms: Sendable {
  let inOrder: [DeadlineForm]
  /// Those that begin with a kind of lexeme, kind behind kind, so that none is copied to be tried.
  private var tried: [DeadlineForm] = []
  /// Where those of each kind stand there.
  private var places: [Range<Int>] = []
  /// Where those stand that can begin with the day of a date.
  private var ofDates = 0..<0

  init(_ forms: [DeadlineForm]) {
    inOrder = forms
    for kind in LexemeSet.kinds {
      places.append(place(of: forms.filter { $0.starts.contains(kind: kind) }))
    }
    ofDates = place(of: forms.filter { $0.starts.contains(.number) && !$0.countsFirst })
  }

  private mutating func place(of forms: [DeadlineForm]) -> Range<Int> {
    tried += forms
    return tried.count - forms.count..<tried.count
  }

  /// Reads the first form that stands where a cursor does, and adds what it says; false where none does.
  func read(_ cursor: inout PhraseCursor, _ meaning: inout PhraseMeaning) -> Bool {
    for index in cursor.isNumberOfDate ? ofDates : places[Int(cursor.current.code.kind)]
    where tried[index].read(&cursor, &meaning) {
      return true
    }
    return false
  }
}
