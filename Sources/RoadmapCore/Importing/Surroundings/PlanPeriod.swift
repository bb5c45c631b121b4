/// Which time a plan covers: as a line says, else as the title says, else by the dates of the plan.
struct PlanPeriod {
  private(set) var span: DateSpan?
  private(set) var yearKind = YearKind.school
  private(set) var doubts: [ImportDoubt] = []
  /// The line that says it, where nothing else stands in that line.
  private(set) var line: Int?

  /// How many dates of a plan must lie in the years that a line names, for it to mean the plan.
  private static let insideShare = 2.0 / 3
  /// A line that names the plan's years is short.
  private static let longestLine = 12

  init(_ document: DocumentText, deadlines: [String], today: CalendarDate) {
    let text = document.text
    // «Срок: …» of an activity is used already, and says nothing of the plan.
    if let index = text.lines.firstIndex(where: {
      !$0.isUsed && PlanYears.span(named: $0.text) != nil
    }),
      let span = PlanYears.span(named: text.lines[index].text)
    {
      take(span)
      line = index
      return
    }
    if let said = PlanYears.span(saidIn: document.title) {
      take(said)
      return
    }
    let dates = PlanYears.dates(in: deadlines)
    if let years = PlanYears.years(in: document.title),
      let found = PlanYears.span(of: years, dates: dates)
    {
      take(found, isCertain: years.isSchool || !years.isRange, ImportPlace(text: document.title))
      return
    }
    for (index, line) in text.lines.enumerated() {
      guard let years = PlanYears.years(in: line.text), years.isSchool || isNear(line, text),
        let found = PlanYears.span(of: years, dates: dates),
        Double(dates.count(where: found.span.contains))
          >= Double(dates.count) * Self.insideShare
      else { continue }
      take(found, isCertain: false, text.place(index))
      return
    }
    infer(dates, document, today)
  }

  /// How deadlines of the plan are read.
  var context: DeadlineContext? {
    span.map { DeadlineContext(period: $0, yearKind: yearKind) }
  }

  private mutating func take(_ said: DateSpan) {
    span = said
    yearKind = said.start.month == 1 && said.end.month == 12 ? .calendar : .school
  }

  private mutating func take(
    _ found: (span: DateSpan, kind: YearKind), isCertain: Bool, _ place: ImportPlace
  ) {
    span = found.span
    yearKind = found.kind
    if !isCertain {
      doubts.append(ImportDoubt(place: place, question: .periodReadAs(found.span)))
    }
  }

  private func isNear(_ line: Surroundings.Line, _ text: Surroundings) -> Bool {
    line.words.count <= Self.longestLine && line.block <= text.planBlock
      && line.has("год", "гг", "г")
  }

  /// By the dates of the plan, else by that of its approval, else by a year named anywhere, else by today.
  private mutating func infer(
    _ dates: [CalendarDate], _ document: DocumentText, _ today: CalendarDate
  ) {
    let named = PlanPeriod.year(in: document.text)
    let ways = [dates, [document.approval.date].compactMap { $0 }, named.map { [$0] } ?? []]
    let found = ways.lazy.compactMap { PlanYears.span(of: $0) }.first
    let question =
      found.map { ImportDoubt.Question.periodFromDates($0.span) }
      ?? PlanYears.span(of: [today]).map { .periodFromToday($0.span) }
    guard let years = found ?? PlanYears.span(of: [today]) else { return }
    span = years.span
    yearKind = years.kind
    if let question {
      doubts.append(ImportDoubt(place: ImportPlace(text: document.title), question: question))
    }
  }

  /// A year without a day, as in «2020 г.» of a stamp: the first of September of the first of them; or
  /// the day before it, as in «(9–13 февраля 2026 года)».
  private static func year(in text: Surroundings) -> CalendarDate? {
    for line in text.lines where line.block < text.planBlock {
      let words = line.text.split { " ()".contains($0) }.map(String.init)
      for index in words.indices.dropFirst() where YearKey.year(words[index]) != nil {
        let days = PlanYears.dates(in: [words[max(0, index - 2)...index].joined(separator: " ")])
        if let day = days.last { return day }
      }
      for word in line.text.split(whereSeparator: { !$0.isNumber }) {
        if let year = YearKey.year(word), let date = CalendarDate(year: year, month: 9, day: 1) {
          return date
        }
      }
    }
    return nil
  }
}
