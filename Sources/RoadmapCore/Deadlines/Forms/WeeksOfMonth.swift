extension DeadlineForm {
  /// «первые две недели сентября», «последние 3 недели мая», "the first two weeks of May".
  static let weeksOfMonth = DeadlineForm(
    startingWith: LexemeSet(.at, .during, .filler, .ordinal(1))
  ) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at, .during, .filler)
      guard case .ordinal(let edge) = cursor.current, edge == 1 || edge == -1 else { return false }
      cursor.position += 1
      guard let count = cursor.count().map(Int8.init(clamping:)), (2...4).contains(count),
        cursor.take(.unit(.week))
      else {
        return false
      }
      cursor.skip(.of, .filler)
      guard case .month = cursor.current, var first = cursor.piece(), first.part == .whole else {
        return false
      }
      var last = first
      first.part = .week(edge == 1 ? 1 : -count)
      last.part = .week(edge == 1 ? count : -1)
      meaning.items.append(PhraseItem(bound: .none, first: first, last: last))
      return true
    }
  }
}
