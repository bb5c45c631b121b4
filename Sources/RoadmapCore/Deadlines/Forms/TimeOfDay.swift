extension DeadlineForm {
  /// «в 14:00», «с 10:00 до 12:00», "@ 1:00pm PDT", «перед началом уроков»: beside a day it moves
  /// nothing.
  static let timeOfDay = DeadlineForm(
    startingWith: LexemeSet(
      .bracket, .comma, .at, .from, .number, .until, .letter(0), .dash, .before, .after, .through)
  ) { cursor, meaning in
    if meaning.endsInDay {
      return cursor.attempt { $0.timeOfDay() } || cursor.attempt { $0.timeOfLessons() }
    }
    // «до 15:00 20 мая»: the time stands before the day.
    guard meaning.items.isEmpty, meaning.cadence == nil, !cursor.isNumberOfDate else {
      return false
    }
    return cursor.attempt { $0.timeBeforeDay() }
  }
}

extension PhraseCursor {
  /// «в 14.00», «14:00», «в 15 ч.», «с 10:00 до 12:00».
  mutating func timeOfDay() -> Bool {
    skip(.comma, .bracket)
    let hasLetter = take(.letter(UInt8(ascii: "t")))
    let hasPreposition = take(.at) || hasLetter
    if current == .from {
      position += 1
      guard clockTime(isSure: false) else { return false }
      // «12 октября с 10:00»
      return isAfterTime
        || (take(.until) || take(.through)) && clockTime(isSure: false) && isAfterTime
    }
    if take(.until) { return clockTime(isSure: false) && isAfterTime }
    guard clockTime(isSure: hasPreposition) else { return false }
    if take(.dash), !clockTime(isSure: true) { return false }
    return isAfterTime
  }

  /// «до начала уроков», «после занятий», «во время занятий», «перед началом рабочего дня».
  fileprivate mutating func timeOfLessons() -> Bool {
    skip(.comma, .bracket)
    guard [.until, .before, .after, .at, .through].contains(current) else { return false }
    position += 1
    // «во время», «по окончании»
    if case .part = current { position += 1 } else { skip(.during, .outcome) }
    if current == .working, lexeme(1) == .unit(.day) {
      position += 2
      return isAfterTime
    }
    guard let word = token?.word, Vocabulary.lessons.contains(word) else { return false }
    position += 1
    return isAfterTime
  }

  /// Leaves the cursor before the day, with the «до» that bounds it still to be read.
  fileprivate mutating func timeBeforeDay() -> Bool {
    let isBound = current == .until
    guard isBound ? lexeme(1) == .number : current == .at || current == .number else {
      return false
    }
    let start = position
    position += 1
    if current != .number { position = start }
    // «13.13.2023» is no time and a date.
    guard current == .number,
      lexeme(1) == .colon || lexeme(3) == .hours || lexeme(1) == .hours || isMarkedTimeBeforeDay,
      clockTime(isSure: false), !isAtEnd
    else { return false }
    guard isBound else { return true }
    isDueBeforeTime = true
    return true
  }

  /// «18.00 25.12.2023», «17-00 20 ноября»: no month is that, and a day follows.
  private var isMarkedTimeBeforeDay: Bool {
    guard lexeme(1) == .dot || lexeme(1) == .dash, lexeme(3) == .number, let minutes = token(2)
    else { return false }
    return minutes.digitCount == 2 && !(1...12).contains(minutes.value)
  }

  /// `isSure` where only the time of a day can stand here; else «14.10» may be a date.
  private mutating func clockTime(isSure: Bool) -> Bool {
    guard current == .number, let hours = token, hours.digitCount <= 2, hours.value < 24 else {
      return false
    }
    position += 1
    if take(.hours) {
      // «14 ч. 00 мин.»
      if current == .number, let minutes = token, minutes.value < 60, lexeme(1) == .minutes {
        position += 2
      }
      return takeZone()
    }
    if halfOfDay() { return takeZone() }
    let mark = current
    guard let minutes = token(1), minutes.lexeme == .number, minutes.digitCount == 2,
      minutes.value < 60, isClose(0), isClose(1),
      // «14-00» is no range of days, «10-15» may be.
      mark == .colon || mark == .dot || mark == .dash && (isSure || minutes.value == 0)
    else { return false }
    position += 2
    if current == .colon, isClose(0), let seconds = token(1), seconds.digitCount == 2 {
      position += 2
    }
    let isNoMonth = !(1...12).contains(minutes.value)
    let isTold = take(.hours) || halfOfDay()
    return (isTold || mark != .dot || isSure || isNoMonth) && takeZone()
  }

  /// Goes past "pm" or "a.m."; says whether it stood here.
  private mutating func halfOfDay() -> Bool {
    if take(.halfOfDay) { return true }
    guard current == .letter(UInt8(ascii: "p")) || current == .filler,
      lexeme(1) == .letter(UInt8(ascii: "m")), token?.hasDotAfter == true || isClose(1)
    else { return false }
    position += 2
    return true
  }

  /// «МСК», "UTC+3"; always true, for there need not be any.
  private mutating func takeZone() -> Bool {
    let hasBracket = current == .bracket && lexeme(1) == .zone
    if hasBracket { position += 1 }
    if take(.zone) {
      if current == .and || current == .dash, isClose(0), lexeme(1) == .number, isClose(1) {
        position += 2
        if current == .colon, isClose(0), lexeme(1) == .number { position += 2 }
      }
      if hasBracket { _ = take(.bracket) }
    } else if current == .letter(UInt8(ascii: "z")), isClose(0) {
      position += 1
    }
    return true
  }

  private var isAfterTime: Bool {
    isAtEnd || current == .bracket || current == .comma
  }
}
