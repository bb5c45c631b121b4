extension DeadlineForm {
  /// «16 сентября 2023 (суббота)»: the day of the week beside a date.
  static let weekday = DeadlineForm(
    startingWith: LexemeSet(
      .at, .filler, .weekday(1))
  ) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at, .filler)
      guard meaning.weekday == nil, case .weekday(let weekday) = cursor.current else {
        return false
      }
      cursor.position += 1
      // «20–24 ноября (пн–пт)»
      if case .weekday(let last) = cursor.lexeme(1), let index = meaning.items.indices.last,
        meaning.items[index].last?.weekday == 0, cursor.take(.dash)
      {
        cursor.position += 1
        meaning.items[index].first.weekday = weekday
        meaning.items[index].last?.weekday = last
        return true
      }
      meaning.weekday = Int(weekday)
      return true
    }
  }
}
