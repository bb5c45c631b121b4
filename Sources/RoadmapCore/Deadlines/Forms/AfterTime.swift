extension DeadlineForm {
  /// «по окончании учебного года, в июне», «по итогам полугодия до 15 января»: the date beside it says
  /// when; alone it is an event.
  static let afterTime = DeadlineForm(startingWith: LexemeSet(.through, .at)) { cursor, meaning in
    cursor.attempt { cursor in
      guard meaning.openness == nil, cursor.lexeme(1) == .outcome else { return false }
      cursor.position += 2
      // «по окончании I четверти»: the calendar may say when that is.
      if let piece = cursor.attempt({ $0.endingOfSchool() }), meaning.items.isEmpty {
        meaning.openness = .afterEvent
        meaning.eventTime = piece
        return true
      }
      guard cursor.timeThatEnds(of: &meaning), !cursor.isAtEnd || !meaning.items.isEmpty else {
        return false
      }
      meaning.isAfterTime = true
      return true
    }
  }
}

extension PhraseCursor {
  /// A time that the school's calendar may have, with nothing behind it.
  fileprivate mutating func endingOfSchool() -> CalendarPiece? {
    guard let piece = piece(), isAtEnd, piece.part == .whole, piece.isSetBySchool else {
      return nil
    }
    return piece
  }

  /// «учебного года», «I полугодия», «четверти»: a time that is known without an event.
  fileprivate mutating func timeThatEnds(of meaning: inout PhraseMeaning) -> Bool {
    if let piece = attempt({ $0.piece() }) {
      if piece.base == .year(.calendar), case .said(let year) = piece.year {
        meaning.yearBefore = Int16(year)
      }
      return piece.part == .whole && !piece.isBare
    }
    skip(.each, .reporting)
    guard case .unit(let unit) = current, unit != .day, unit != .week else { return false }
    position += 1
    return true
  }
}
