extension DeadlineForm {
  /// «… месяца, следующего за отчетным кварталом», «… следующего месяца».
  static let followingMonth = DeadlineForm(
    startingWith: LexemeSet(
      .unit(.month), .comma, .next)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      guard let item = meaning.items.last, case .day = item.first.part else { return false }
      if cursor.current == .unit(.month) || cursor.current == .unit(.year) { cursor.position += 1 }
      cursor.skip(.comma)
      guard cursor.take(.next) else { return false }
      var round: TimeUnit?
      if cursor.take(.at) {
        guard cursor.take(.reporting) else { return false }
        round = .month
        if case .unit(let unit) = cursor.current {
          cursor.position += 1
          round = unit
        } else if cursor.take(.period) {
          round = nil
        }
      } else {
        guard cursor.take(.unit(.month)) else { return false }
        round = .month
      }
      if item.first.base == .unattached || item.first.base == .every(.month) {
        meaning.isInFollowingMonth = true
        meaning.items[meaning.items.count - 1].first.base = .every(.month)
      } else if round == .month {
        round = .year
      }
      if meaning.cadence == nil, let round { meaning.cadence = Cadence(unit: round) }
      return meaning.cadence != nil
    }
  }
}
