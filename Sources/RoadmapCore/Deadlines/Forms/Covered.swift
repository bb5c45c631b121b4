extension DeadlineForm {
  /// «(до 20 января 2024 г.) за 2023 год», «за I полугодие (до 10 июля)», «(ежегодно) за отчётный год»:
  /// the time that is reported on, which moves no due date.
  static let covered = DeadlineForm(startingWith: LexemeSet(.at)) { cursor, meaning in
    guard cursor.token?.word == za else { return false }
    let isFirst = cursor.position == 0
    // «ежегодно за 2023–2025 годы» may say in which years.
    let isBesideTime = isFirst || !meaning.items.isEmpty
    guard isBesideTime || meaning.cadence != nil else { return false }
    return cursor.attempt { cursor in
      cursor.position += 1
      guard cursor.attempt({ $0.lastTime() }) || isBesideTime && cursor.attempt({ $0.namedTime() })
      else { return false }
      guard isFirst else {
        return cursor.isAtEnd || cursor.current == .bracket || cursor.current == .comma
      }
      let next = cursor.current == .bracket ? cursor.lexeme(1) : cursor.current
      return next == .until || next == .not
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

  /// «2023 год», «I полугодие 2024 г.», «сентябрь»; «2 недели» say how long.
  fileprivate mutating func namedTime() -> Bool {
    guard let piece = piece() else { return false }
    return !piece.isDay && !piece.isBare && !piece.isUnplaced
  }
}
