/// A part that a deadline can have: a bound, a range, how often, an event.
struct DeadlineForm: Sendable {
  /// Reads the form where the cursor stands, and adds what it says; false where it does not stand there.
  let read: @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool

  init(_ read: @escaping @Sendable (inout PhraseCursor, inout PhraseMeaning) -> Bool) {
    self.read = read
  }

  /// Every form, the one that needs more words before the one that is content with fewer.
  static let all: [DeadlineForm] = [
    .remark, .afterEvent, .onRequest, .continuous, .whole, .holidays, .repetition, .frequency,
    .followingMonth, .range, .bound, .time, .weekday,
  ]
}
