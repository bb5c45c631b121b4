extension DeadlineWording {
  /// When in the year: «до 28 мая», «май, ноябрь», «с 1 сентября по 15 октября».
  func times(of reading: DeadlineReading) -> String {
    var times: [String] = []
    for window in reading.occurrences {
      let time =
        reading.saysOnlyDue
        ? language.text(
          en: "by \(dates.dayWithoutYear(window.end))", ru: "до \(dates.dayWithoutYear(window.end))"
        )
        : yearless(window)
      if !times.contains(time) { times.append(time) }
      // A different time in every year is told by the dates themselves.
      guard times.count <= DeadlineWording.listed else {
        return list(reading.occurrences.map { dates.span($0) })
      }
    }
    return times.joined(separator: ", ")
  }

  /// A span without its year: «май», «сентябрь – октябрь», «с 1 мая по 15 мая».
  private func yearless(_ span: DateSpan) -> String {
    let (_, firstMonth, firstDay) = span.start.parts
    let (lastYear, lastMonth, lastDay) = span.end.parts
    if span.start == span.end { return dates.dayWithoutYear(span.end) }
    if firstDay == 1, lastDay == CalendarDate.dayCount(year: lastYear, month: lastMonth),
      span.dayCount <= 366
    {
      return firstMonth == lastMonth
        ? dates.month(firstMonth) : "\(dates.month(firstMonth)) – \(dates.month(lastMonth))"
    }
    let (start, end) = (dates.dayWithoutYear(span.start), dates.dayWithoutYear(span.end))
    let preposition = firstDay == 2 ? "со" : "с"
    return language.text(en: "from \(start) to \(end)", ru: "\(preposition) \(start) по \(end)")
  }

  /// How often, and the first and last of the due dates.
  func periodic(_ reading: DeadlineReading) -> String {
    guard let first = reading.occurrences.first, let last = reading.occurrences.last else {
      return reading.cadence.map(cadence) ?? ""
    }
    let count = reading.occurrences.count
    let often =
      reading.cadence.map(cadence) ?? language.text(en: "again and again", ru: "повторяется")
    let start = dates.day(first.end)
    guard count > 1 else {
      return language.text(en: "\(often): by \(start)", ru: "\(often): до \(start)")
    }
    let dueDates = language.text(
      en: PluralForm.count(count, "due date", "due dates"),
      ru: PluralForm.count(count, "срок", "срока", "сроков"))
    let end = dates.day(last.end)
    return language.text(
      en: "\(often): \(dueDates), the first on \(start), the last on \(end)",
      ru: "\(often): \(dueDates), первый — \(start), последний — \(end)")
  }

  /// «каждый квартал», «каждые 2 недели», «2 раза в год», «каждую неделю: вторник, пятница».
  func cadence(_ cadence: Cadence) -> String {
    if cadence.times > 1 {
      let times = language.text(
        en: cadence.times == 2 ? "twice" : "\(cadence.times) times",
        ru: PluralForm.count(cadence.times, "раз", "раза", "раз"))
      let unit = cadence.unit.wording.once[language]
      return cadence.every == 1
        ? "\(times) \(unit)"
        : language.text(
          en: "\(times) every \(count(cadence))", ru: "\(times) за \(count(cadence))")
    }
    if cadence.weekdays != 0 {
      let days = (1...7).filter { cadence.names($0) }.map(dates.weekday)
      let rounds =
        cadence.every == 1
        ? cadence.unit.wording.every[language]
        : language.text(en: "every \(count(cadence))", ru: "каждые \(count(cadence))")
      return "\(rounds) (\(days.joined(separator: ", ")))"
    }
    return cadence.every == 1
      ? cadence.unit.wording.every[language]
      : language.text(en: "every \(count(cadence))", ru: "каждые \(count(cadence))")
  }

  private func count(_ cadence: Cadence) -> String {
    let (one, few, many) = cadence.unit.wording.russian
    let (single, plural) = cadence.unit.wording.english
    return language.text(
      en: PluralForm.count(cadence.every, single, plural),
      ru: PluralForm.count(cadence.every, one, few, many))
  }
}
