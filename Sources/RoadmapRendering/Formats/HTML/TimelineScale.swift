import RoadmapCore

/// Where days lie along a picture, and which of them its axis names.
struct TimelineScale {
  /// A day at which a month, or a longer step of the axis, begins.
  struct Tick: Hashable {
    /// Where it lies.
    let place: HTMLPlace
    /// The month in few letters; empty where steps are years.
    let month: String
    /// The year, at the first tick and where a year begins; empty elsewhere.
    let year: String
  }

  private static let mostTicks = 13
  /// Months from tick to tick, until few enough are left.
  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

  private let span: DateSpan

  init(_ span: DateSpan) {
    self.span = span
  }

  /// The beginning of a day.
  func start(of day: CalendarDate) -> HTMLPlace {
    HTMLPlace(span.start.days(until: day), of: span.dayCount)
  }

  /// The end of a day, which is the beginning of the next.
  func end(of day: CalendarDate) -> HTMLPlace {
    HTMLPlace(span.start.days(until: day) + 1, of: span.dayCount)
  }

  /// The noon of a day.
  func middle(of day: CalendarDate) -> HTMLPlace {
    HTMLPlace(2 * span.start.days(until: day) + 1, of: 2 * span.dayCount)
  }

  /// The ticks of the axis from first to last.
  func ticks(_ dates: DateWording) -> [Tick] {
    let first = Self.monthIndex(span.start)
    let last = Self.monthIndex(span.end)
    let step = Self.steps.first { (last - first) / $0 < Self.mostTicks } ?? 12_000
    var ticks: [Tick] = []
    var index = first + (step - first % step) % step
    // A month that has begun before the first day still names the left edge.
    if step == 1, span.start.day > 1 { index = first }
    while index <= last {
      let (year, month) = (index / 12, index % 12 + 1)
      if let day = CalendarDate(year: year, month: month, day: 1) {
        ticks.append(
          Tick(
            place: start(of: day), month: step < 12 ? dates.shortMonth(month) : "",
            year: ticks.isEmpty || month == 1 ? String(year) : ""))
      }
      index += step
    }
    return ticks
  }

  /// The number of a month since the year 0.
  private static func monthIndex(_ day: CalendarDate) -> Int {
    day.year * 12 + day.month - 1
  }
}
