/// How a target stands against one of its goals on a day.
public struct Coverage: Sendable {
  /// How a measured value stands against its goal; the raw value is what machine output says.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The goal is reached.
    case met
    /// The goal is not due yet and the value is not below the straight line towards it.
    case onTrack = "on-track"
    /// The goal is not due yet and the value is below the straight line towards it.
    case behind
    /// The goal was due and is not reached.
    case missed
    /// Nothing was measured in the goal's time.
    case noData = "no-data"
  }

  /// The goal.
  public let goal: Goal
  /// The last measurement in the goal's time up to the day; nil where there is none, never 0.
  public let measurement: Measurement?
  /// The value of the year before: the last measurement in the previous goal's time.
  public let previous: Measurement?
  /// How the value stands against the goal.
  public let verdict: Verdict

  /// The measured value minus the goal, to nine decimals: 49.96 − 50 is −0.04.
  public var difference: Double? {
    measurement.map { (($0.value - goal.value) * 1e9).rounded() / 1e9 }
  }
}

extension Target {
  /// How the target stands against each of its goals on a day, in the order in which they fall due;
  /// measurements that were written after `known` do not count.
  public func coverage(on day: CalendarDate, known: CalendarDate = .latest) -> [Coverage] {
    coverage(on: day) { goal in lastMeasurement(in: goal.window, by: day, known) }
  }

  /// The same by measurements that are looked up otherwise.
  func coverage(on day: CalendarDate, measured: (Goal) -> Measurement?) -> [Coverage] {
    let measurements = goals.map(measured)
    return goals.enumerated().map { index, goal in
      let earlier = index > 0 ? goals[index - 1] : nil
      let measurement = measurements[index]
      let previous = index > 0 ? measurements[index - 1] : nil
      return Coverage(
        goal: goal, measurement: measurement, previous: previous,
        verdict: verdict(of: measurement, goal, after: earlier, previous: previous, on: day))
    }
  }

  private func lastMeasurement(
    in window: DateSpan, by day: CalendarDate, _ known: CalendarDate
  ) -> Measurement? {
    measurements.last { window.contains($0.on) && $0.on <= day && $0.writtenOn <= known }
  }

  private func verdict(
    of measurement: Measurement?, _ goal: Goal, after earlier: Goal?, previous: Measurement?,
    on day: CalendarDate
  ) -> Coverage.Verdict {
    guard let measurement else { return .noData }
    if reaches(measurement.amount, goal.value) { return .met }
    if day > goal.window.end { return .missed }
    // The line begins where the year before ended: at what was measured then, else at its goal.
    let start = earlier?.window.end ?? goal.window.start
    let startValue = previous?.value ?? earlier?.value ?? (bound == .atLeast ? 0 : goal.value)
    let length = Double(start.days(until: goal.window.end))
    let gone = length > 0 ? Double(max(0, start.days(until: day))) / length : 1
    let line = startValue + (goal.value - startValue) * min(gone, 1)
    return reaches(measurement.amount, line) ? .onTrack : .behind
  }

  /// Compares counts as counts, so that 49.96 % is never taken for 50 %.
  func reaches(_ amount: Measurement.Amount, _ value: Double) -> Bool {
    switch (amount, bound) {
    case (.value(let measured), .atLeast): measured >= value
    case (.value(let measured), .atMost): measured <= value
    case (.count(let count, let of), .atLeast): 100 * Double(count) >= value * Double(of)
    case (.count(let count, let of), .atMost): 100 * Double(count) <= value * Double(of)
    }
  }
}
