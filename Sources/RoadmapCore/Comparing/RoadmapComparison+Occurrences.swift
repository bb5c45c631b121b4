extension RoadmapComparison {
  /// Takes in how a line of the plan that is carried out stands otherwise than before.
  ///
  /// `words` are those of its deadline, where they changed.
  mutating func compare(
    _ before: ActivityStatus?, _ now: ActivityStatus, as line: Line, words: Change<String>? = nil
  ) {
    let pairs = Self.pairs(before?.occurrences ?? [], now.occurrences)
    for (former, occurrence) in pairs {
      compare(former, occurrence, as: line, tellsShift: words == nil && before != nil)
    }
    guard let words else { return }
    let single = pairs.count == 1 ? pairs.first : nil
    moved.append(
      Shift(
        line: line, due: Change(from: single?.before?.due, to: single?.now.due), words: words,
        note: nil))
  }

  private mutating func compare(
    _ before: Occurrence?, _ now: Occurrence, as line: Line, tellsShift: Bool
  ) {
    func event(on day: CalendarDate? = nil) -> Event {
      Event(
        line: line, due: now.due, on: day, daysLate: now.daysLate(on: self.now.day),
        percent: now.percent, note: now.closing?.note)
    }
    if before?.status != now.status {
      switch now.status {
      case .done: done.append(event(on: now.closing?.on))
      case .cancelled: cancelled.append(event(on: now.closing?.on))
      case .overdue: overdue.append(event())
      default: break
      }
    }
    guard !now.status.isClosed else { return }
    if before?.status.isClosed == true { reopened.append(event()) }
    if now.isStarted, before?.isStarted != true || before?.percent != now.percent {
      progressed.append(event())
    }
    if tellsShift, let before, before.due != now.due {
      moved.append(
        Shift(
          line: line, due: Change(from: before.due, to: now.due), words: nil,
          note: now.postponement?.note))
    }
  }

  /// The occurrences of now, each with the one of before whose window ends on the same day; those that
  /// are left over have the places of those that are left over.
  private static func pairs(
    _ before: [Occurrence], _ now: [Occurrence]
  ) -> [(before: Occurrence?, now: Occurrence)] {
    var places: [CalendarDate?: [Int]] = [:]
    for (place, occurrence) in before.enumerated().reversed() {
      places[occurrence.plannedDue, default: []].append(place)
    }
    let found = now.map { places[$0.plannedDue]?.popLast() }
    var left = Set(before.indices).subtracting(found.compactMap(\.self)).sorted()[...]
    return zip(found, now).map { place, occurrence in
      ((place ?? left.popFirst()).map { before[$0] }, occurrence)
    }
  }
}
