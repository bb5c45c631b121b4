/// The months of work in a roadmap's period, into which the steps of the standard model are placed.
///
/// The model has ten of them, September to June. A period that begins in another month, or has fewer,
/// keeps their order and their share of the time.
struct ModelCalendar: Sendable {
  private static let modelMonths = 10

  private let months: [(year: Int, month: Int)]
  /// Whether the work comes back every year, since the period is longer than one.
  private let isYearly: Bool

  init(_ period: DateSpan) {
    let firstYear = DateSpan(period.start, period.start.adding(months: 12).adding(days: -1))
    let span = firstYear?.intersection(period) ?? period
    isYearly = span.end < period.end
    var all: [(year: Int, month: Int)] = []
    var (year, month, _) = span.start.parts
    while let whole = DateSpan(year: year, month: month), whole.end <= span.end {
      all.append((year, month))
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    let work = all.filter { $0.month != 7 && $0.month != 8 }
    months = work.isEmpty ? all : work
  }

  /// The words of a deadline that the reader of deadlines understands.
  func deadline(_ time: ModelTime, in language: Language) -> String {
    switch time {
    case .ongoing: return language.text(en: "ongoing", ru: "постоянно")
    case .onRequest: return language.text(en: "on request", ru: "по запросу")
    case .each(let numbers):
      let places = numbers.map { place($0, isLast: true) }.once()
      return yearly(places.map { words($0...$0, language) }.joined(separator: ", "), language)
    case .months(let first, let last):
      let start = place(first, isLast: false)
      return yearly(words(start...max(start, place(last, isLast: true)), language), language)
    }
  }

  /// The place of a month of the model among the months of work, from 0.
  private func place(_ number: Int, isLast: Bool) -> Int {
    let last = months.count - 1
    let count = months.count
    let place =
      isLast
      ? ((number + 1) * count + ModelCalendar.modelMonths - 1) / ModelCalendar.modelMonths - 1
      : number * count / ModelCalendar.modelMonths
    return min(max(place, 0), max(last, 0))
  }

  private func words(_ places: ClosedRange<Int>, _ language: Language) -> String {
    guard months.indices.contains(places.upperBound) else {
      // No month lies whole in the period.
      return language.text(en: "the whole period", ru: "весь период")
    }
    let (first, last) = (months[places.lowerBound], months[places.upperBound])
    let lastWords = words(last, language)
    if first == last { return lastWords }
    let firstWords =
      first.year == last.year || isYearly
      ? MonthName(first.month).nominative[language] : words(first, language)
    return "\(firstWords) – \(lastWords)"
  }

  private func words(_ month: (year: Int, month: Int), _ language: Language) -> String {
    let name = MonthName(month.month).nominative[language]
    return isYearly ? name : "\(name) \(month.year)"
  }

  private func yearly(_ words: String, _ language: Language) -> String {
    guard isYearly, !months.isEmpty else { return words }
    return language.text(en: "yearly, \(words)", ru: "ежегодно, \(words)")
  }
}
