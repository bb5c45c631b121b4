extension DeadlineKind {
  /// Whether work of this kind goes on without a due date, so that it is never overdue.
  var isOpenEnded: Bool {
    switch self {
    case .continuous, .onRequest, .from: true
    case .day, .by, .span, .list, .yearly, .periodic, .whole, .afterEvent: false
    }
  }
}
