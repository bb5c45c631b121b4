extension DeadlineForm {
  /// `R/2021-05-28/P1Y`: a repeating interval of ISO 8601.
  static let repetition = DeadlineForm(
    startingWith: LexemeSet(
      .letter(UInt8(ascii: "r")))
  ) { cursor, meaning in
    cursor.attempt { cursor in
      guard meaning.items.isEmpty, meaning.cadence == nil,
        cursor.take(.letter(UInt8(ascii: "r"))), cursor.take(.slash),
        let first = cursor.piece(), first.isDay, cursor.take(.slash),
        let cadence = cursor.isoCadence(), cursor.isAtEnd
      else { return false }
      meaning.items.append(PhraseItem(bound: .firstOfRun, first: first))
      meaning.cadence = cadence
      return true
    }
  }
}

extension PhraseCursor {
  fileprivate mutating func isoCadence() -> Cadence? {
    guard take(.letter(UInt8(ascii: "p"))), let every = count(), every > 0 else { return nil }
    guard case .letter(let letter) = current else {
      return nil
    }
    position += 1
    switch letter {
    case UInt8(ascii: "y"): return Cadence(unit: .year, every: every)
    case UInt8(ascii: "m"): return Cadence(unit: .month, every: every)
    case UInt8(ascii: "w"): return Cadence(unit: .week, every: every)
    case UInt8(ascii: "d"): return Cadence(unit: .day, every: every)
    default: return nil
    }
  }
}
