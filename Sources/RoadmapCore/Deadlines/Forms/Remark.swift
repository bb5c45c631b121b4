extension DeadlineForm {
  /// What stands beside dates and moves none: «(7 дней)» after a range, «в 14:00» after a day.
  static let remark = DeadlineForm(
    startingWith: LexemeSet(
      .bracket, .comma, .at, .from, .number)
  ) { cursor, meaning in
    guard let item = meaning.items.last else {
      return meaning.cadence?.weekdays ?? 0 != 0 && cursor.attempt { $0.timeOfDay() }
    }
    let isDays = (item.last ?? item.first).isDay
    if isDays, item.last != nil, cursor.attempt({ $0.lengthInBrackets() }) { return true }
    return isDays && item.last == nil && cursor.attempt { $0.timeOfDay() }
  }
}

extension PhraseCursor {
  /// «(11 дней)»: how long the range before it is.
  fileprivate mutating func lengthInBrackets() -> Bool {
    guard take(.bracket), count() != nil else { return false }
    skip(.calendar, .working)
    guard current == .unit(.day) || current == .unit(.week) else { return false }
    position += 1
    return take(.bracket)
  }

  /// «в 14.00», «14:00», «в 15 ч.», «с 10:00 до 12:00».
  fileprivate mutating func timeOfDay() -> Bool {
    skip(.comma, .bracket)
    let hasPreposition = take(.at)
    if current == .from {
      position += 1
      guard clockTime(isSure: false) else { return false }
      skip(.until, .through)
      return clockTime(isSure: false) && isAfterTime
    }
    guard clockTime(isSure: hasPreposition) else { return false }
    if take(.dash), !clockTime(isSure: true) { return false }
    return isAfterTime
  }

  /// `isSure` where only the time of a day can stand here; else «14.10» may be a date.
  private mutating func clockTime(isSure: Bool) -> Bool {
    guard current == .number, let hours = token, hours.digitCount <= 2, hours.value < 24 else {
      return false
    }
    position += 1
    if take(.hours) { return true }
    let mark = current
    guard mark == .colon || mark == .dot || mark == .dash && isSure, let minutes = token(1),
      minutes.digitCount == 2, minutes.value < 60, isClose(0), isClose(1)
    else { return false }
    position += 2
    let isNoMonth = !(1...12).contains(minutes.value)
    return take(.hours) || mark == .colon || isSure || isNoMonth
  }

  private var isAfterTime: Bool { isAtEnd || current == .bracket || current == .comma }
}
