extension DeadlineForm {
  /// «(до 20 января 2024 г.) за 2023 год», «(до 10 июля) за I полугодие», «(ежегодно) за отчётный год»:
  /// the time that is reported on, which moves no due date.
  static let covered = DeadlineForm(startingWith: LexemeSet(.at)) { cursor, meaning in
    guard cursor.token?.word == za, !meaning.items.isEmpty || meaning.cadence != nil else {
      return false
    }
    // «ежегодно за 2023–2025 годы» may say in which years.
    let isTimeNamed = !meaning.items.isEmpty
    return cursor.attempt { cursor in
      cursor.position += 1
      guard cursor.attempt({ $0.lastTime() }) || isTimeNamed && cursor.attempt({ $0.namedTime() })
      else { return false }
      return cursor.isAtEnd || cursor.current == .bracket || cursor.current == .comma
    }
  }
}

extension PhraseCursor {
  /// «отчётный период», «предыдущий учебный год», «прошедшую четверть».
  fileprivate mutating func lastTime() -> Bool {
    guard take(.reporting) || take(.past) else { return false }
    skip(.school, .calendar)
    switch current {
    case .unit, .period:
      position += 1
      return true
    default: return false
    }
  }

  /// «2023 год», «I полугодие 2024 г.», «сентябрь».
  fileprivate mutating func namedTime() -> Bool {
    guard let piece = piece() else { return false }
    return !piece.isDay && !piece.isBare
  }
}
