extension DeadlineForm {
  /// «по окончании учебного года, в июне», «по итогам полугодия до 15 января»: the date beside it says
  /// when; alone it is an event.
  static let afterTime = DeadlineForm(startingWith: LexemeSet(.through, .at)) { cursor, meaning in
    cursor.attempt { cursor in
      guard meaning.openness == nil, cursor.lexeme(1) == .outcome else { return false }
      cursor.position += 2
      guard cursor.timeThatEnds(), !cursor.isAtEnd || !meaning.items.isEmpty else { return false }
      meaning.isAfterTime = true
      return true
    }
  }
}

extension PhraseCursor {
  /// «учебного года», «I полугодия», «четверти»: a time that is known without an event.
  fileprivate mutating func timeThatEnds() -> Bool {
    if let piece = attempt({ $0.piece() }) { return piece.part == .whole && !piece.isBare }
    skip(.each, .reporting)
    guard case .unit(let unit) = current, unit != .day, unit != .week else { return false }
    position += 1
    return true
  }
}
