import SourceJSON

extension Shape where Value == [Goal] {
  /// A number, due at the end of the period, or an object with a number for each year or day.
  static let goals: Shape<[Goal]> = Shape(
    .oneOf([.number, .goalsByYear])
  ) { node, reader in
    switch reader.document.kind(of: node) {
    case .number:
      guard let value = Shape<Double>.number.read(node, &reader) else { return nil }
      return [Goal(term: .period, window: reader.deadlineContext.period, value: value)]
    case .object:
      return reader.goals(byYear: node)
    default:
      reader.report(.wrongType, at: node, ReadingMessage.goalIsNumberOrYears)
      return nil
    }
  }
}

extension RoadmapReader {
  fileprivate mutating func goals(byYear node: JSONNode) -> [Goal] {
    var goals: [Goal] = []
    var keys: [Goal.Term: JSONNode] = [:]
    for member in document.members(of: node) {
      guard let name = document.string(member.key), let term = Goal.Term(name),
        let window = term.window
      else {
        report(.targetBound, at: member.key, ReadingMessage.goalKey)
        continue
      }
      if let first = keys[term] {
        reportDuplicate(member.key, first: first)
        continue
      }
      keys[term] = member.key
      guard let value = Shape<Double>.number.read(member.value, &self) else { continue }
      goals.append(Goal(term: term, window: window, value: value))
    }
    let ordered = goals.stablySorted { $0.window.end < $1.window.end }
    // A goal for a day takes in what was measured since the goal before it, or since the beginning.
    var start = deadlineContext.period.start
    return ordered.map { goal in
      let first = start
      start = goal.window.end.adding(days: 1)
      guard case .day(let day) = goal.term, let window = DateSpan(first, day) else { return goal }
      return Goal(term: goal.term, window: window, value: goal.value)
    }
  }
}

extension Goal.Term {
  /// Reads `2023`, `2023/24` or `2023-12-31`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    switch bytes.count {
    case 4:
      guard let year = number(0..<4) else { return nil }
      self = .calendarYear(year)
    case 7:
      guard bytes[4] == UInt8(ascii: "/"), let year = number(0..<4), let next = number(5..<7),
        (year + 1) % 100 == next
      else { return nil }
      self = .schoolYear(year)
    default:
      guard let day = CalendarDate(text) else { return nil }
      self = .day(day)
    }
  }

  /// The days that the term itself names; nil where there are none.
  var window: DateSpan? {
    switch self {
    case .period: nil
    case .calendarYear(let year): YearKind.calendar.year(startingIn: year)
    case .schoolYear(let year): YearKind.school.year(startingIn: year)
    case .day(let day): DateSpan(day)
    }
  }
}
