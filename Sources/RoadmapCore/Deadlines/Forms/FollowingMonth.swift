extension DeadlineForm {
  /// «… месяца, следующего за отчетным кварталом», «… следующего за кварталом месяца», «… следующего
  /// месяца», «… года, следующего за отчетным».
  static let followingMonth = DeadlineForm(
    startingWith: LexemeSet(.unit(.month), .comma, .next)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      guard let item = meaning.items.last, item.first.isOfAnyMonth else { return false }
      if cursor.current == .unit(.month) || cursor.current == .unit(.year) { cursor.position += 1 }
      cursor.skip(.comma)
      guard cursor.take(.next), case (let found, var round) = cursor.reportedRound(), found else {
        return false
      }
      if item.first.base == .unattached || item.first.base == .every(.month) {
        meaning.following = .month
        meaning.items[meaning.items.count - 1].first.base = .every(.month)
      } else {
        if round == .month { round = .year }
        if round == .year { meaning.following = .year }
      }
      if meaning.cadence == nil, let round { meaning.cadence = Cadence(unit: round) }
      return meaning.cadence != nil
    }
  }
}

extension PhraseCursor {
  /// «за отчетным кварталом», «за отчетным периодом» (of no unit), «месяца».
  fileprivate mutating func reportedRound() -> (found: Bool, round: TimeUnit?) {
    guard take(.at) else { return (take(.unit(.month)), .month) }
    let isReported = take(.reporting)
    if case .unit(let unit) = current {
      position += 1
      _ = take(.unit(.month))
      return (true, unit)
    }
    guard isReported else { return (false, nil) }
    if take(.period) { return (true, nil) }
    return (true, .month)
  }
}

extension CalendarPiece {
  /// Whether it is a day of a month that is still to be said, or the whole of it.
  fileprivate var isOfAnyMonth: Bool {
    if case .day = part { return true }
    return isWorkingDay || base == .every(.month) && part == .whole
  }
}
