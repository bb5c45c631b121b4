extension DeadlineForm {
  /// «(ежемесячно), кроме июля», «(еженедельно) за исключением каникул», «(ежедневно) кроме выходных».
  static let excepted = DeadlineForm(startingWith: LexemeSet(.at, .excluding)) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at)
      guard cursor.take(.excluding), meaning.excepted.isEmpty else { return false }
      repeat {
        cursor.skip(.at, .period, .filler, .during, .of)
        let days = cursor.current.weekdayBits
        if days != 0 {
          cursor.position += 1
          cursor.skip(.unit(.day))
          meaning.exceptedWeekdays |= days
        } else if let piece = cursor.exceptedTime() {
          meaning.excepted.append(piece)
        } else {
          return false
        }
      } while cursor.take(.comma) || cursor.take(.and)
      return cursor.isAtEnd || cursor.current == .bracket
    }
  }
}

extension PhraseCursor {
  fileprivate mutating func exceptedTime() -> CalendarPiece? {
    let start = position
    if take(.holidays) { return CalendarPiece(base: .holidays, source: start..<position) }
    guard let piece = piece(), !piece.isBare, !piece.isUnplaced, !piece.isYears else { return nil }
    return piece
  }
}

extension PhraseResolver {
  /// The reading without the windows of which more than half is excepted.
  func withoutExcepted(_ reading: DeadlineReading) throws(PhraseFault) -> DeadlineReading {
    // Only what comes back leaves something over: «в течение года, кроме июля» has one due date.
    guard reading.kind == .periodic else { throw misfit }
    var excepted: [DateSpan] = []
    for piece in meaning.excepted {
      excepted += try place(PhraseItem(bound: .none, first: piece)).spans
    }
    let windows = reading.occurrences.filter { window in
      let days = excepted.compactMap { $0.intersection(window)?.dayCount }.reduce(0, +)
      let isWeekday =
        window.dayCount == 1 && meaning.exceptedWeekdays >> UInt8(window.end.isoWeekday) & 1 != 0
      return 2 * days <= window.dayCount && !isWeekday
    }
    guard !windows.isEmpty, windows.count < reading.occurrences.count else { throw misfit }
    return DeadlineReading(
      kind: .periodic, occurrences: windows, isYearInferred: reading.isYearInferred,
      saysOnlyDue: reading.saysOnlyDue, cadence: reading.cadence)
  }
}
