/// How readings are told to people in one language.
struct DeadlineWording {
  /// More windows than these are counted, not listed.
  static let listed = 4

  let language: Language
  let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  /// What a reading says: «каждый год до 28 мая», «сентябрь 2023 г.», "on request".
  func explanation(of reading: DeadlineReading, _ rule: DeadlineRule?) -> String {
    let windows = reading.occurrences
    switch reading.kind {
    case .continuous:
      return language.text(
        en: "all the time, without a due date", ru: "постоянно, без конечного срока")
    case .onRequest:
      return language.text(
        en: "when it is asked for, without a due date",
        ru: "когда понадобится, без конечного срока")
    case .from: return reading.start.map(from) ?? ""
    case .afterEvent: return afterEvent(windows, rule)
    case .whole:
      let time = windows.map(dates.span).joined(separator: "; ")
      return language.text(en: "the whole time: \(time)", ru: "всё время: \(time)")
    case .yearly: return "\(cadence(Cadence(unit: .year))) \(times(of: reading))"
    case .periodic: return periodic(reading)
    case .day, .by, .span, .list:
      return list(windows.map { reading.saysOnlyDue ? until($0.end) : dates.span($0) })
    }
  }

  private func until(_ day: CalendarDate) -> String {
    language.text(en: "by \(dates.day(day))", ru: "до \(dates.day(day))")
  }

  private func from(_ day: CalendarDate) -> String {
    let preposition = day.day == 2 ? "со" : "с"
    return language.text(
      en: "from \(dates.day(day)) on", ru: "\(preposition) \(dates.day(day)), без конечного срока")
  }

  private func afterEvent(_ windows: [DateSpan], _ rule: DeadlineRule?) -> String {
    if let window = windows.first { return until(window.end) }
    guard let event = rule?.after else {
      return language.text(
        en: "after an event whose date is not known yet",
        ru: "после события, дата которого пока неизвестна")
    }
    return language.text(
      en: "after item \(event) is done", ru: "после выполнения пункта \(event)")
  }

  /// At most a few parts, and how many more there are.
  func list(_ parts: [String]) -> String {
    guard parts.count > DeadlineWording.listed + 1 else { return parts.joined(separator: "; ") }
    let shown = parts.prefix(DeadlineWording.listed).joined(separator: "; ")
    let rest = parts.count - DeadlineWording.listed
    return language.text(en: "\(shown); and \(rest) more", ru: "\(shown); и ещё \(rest)")
  }
}
