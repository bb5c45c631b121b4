import SourceTables

/// Which time a plan covers: as a line says, else as the title says, else by the dates of the plan.
struct PlanPeriod {
  private(set) var span: DateSpan?
  private(set) var yearKind = YearKind.school
  private(set) var doubts: [ImportDoubt] = []
  /// The lines that say it, where nothing else stands in them.
  private(set) var lines = 0..<0

  /// How many dates of a plan must lie in the years that a line names, for it to mean the plan.
  private static let insideShare = 2.0 / 3
  /// A line that names the plan's years is short.
  private static let longestLine = 12

  /// By the text around the plan, its deadlines and the years of its indicators, «2024/25» as a school has
  /// them.
  init(
    _ document: DocumentText, deadlines: [String], goals: [String] = [], today: CalendarDate
  ) {
    let text = document.text
    // «Срок: …» of an activity is used already, and says nothing of the plan.
    for index in text.lines.indices where !text.lines[index].isUsed {
      if let named = PlanPeriod.named(index, in: text) {
        take(named.span)
        lines = named.lines
        // What stands behind a plan may be said of another one.
        if text.lines[index].block > text.planBlock {
          doubts.append(ImportDoubt(place: text.place(index), question: .periodReadAs(named.span)))
        }
        return
      }
    }
    if let said = PlanYears.span(saidIn: document.title) {
      take(said)
      return
    }
    if let said = PlanPeriod.sentence(in: document) {
      take(said)
      return
    }
    let dates = PlanYears.dates(in: deadlines)
    if let said = PlanYears.years(in: document.title),
      case let years = said.ofSchool(where: PlanPeriod.areOfSchool(goals)),
      let found = PlanYears.span(of: years, dates: dates)
    {
      let isCertain =
        !years.isAhead && !PlanYears.goesOn(behind: years, in: document.title)
        && !PlanPeriod.saysOtherTime(document.title)
        && (said.isSchool
          || years.isOneSchoolYear && found.kind == .school
          || !years.isRange && !PlanYears.namesYear(in: document.title, beside: years))
      let question = PlanPeriod.question(years, found.span)
      if let last = PlanPeriod.lastYear(years, text), isCertain,
        let all = PlanYears.span(of: years.through(last), dates: dates)
      {
        take(all, .periodReadAs(all.span), ImportPlace(text: document.title))
        return
      }
      take(found, isCertain ? nil : question, ImportPlace(text: document.title))
      return
    }
    for (index, line) in text.lines.enumerated() {
      guard let said = PlanYears.years(in: line.text), said.isSchool || isNear(line, text),
        case let years = said.ofSchool(where: PlanPeriod.areOfSchool(goals)),
        let found = PlanYears.span(of: years, dates: dates),
        Double(dates.count(where: found.span.contains))
          >= Double(dates.count) * Self.insideShare
      else { continue }
      let question = PlanPeriod.question(years, found.span)
      take(found, saysYears(index, said, text) ? nil : question, text.place(index))
      return
    }
    infer(dates, document, today)
  }

  /// Whether a title says that the time is not that of its years, or of one.
  ///
  /// As in «до 2026 года», «на 2 года», «на I четверть».
  private static func saysOtherTime(_ title: String) -> Bool {
    let words = ImportText.words(title)
    return words.indices.dropFirst().contains { index in
      let (word, before) = (words[index], words[index - 1])
      if before == "до" || before == "by" || before == "until" {
        return YearKey.year(word) != nil
          || ["конца", "end"].contains(word)
            && words[(index + 1)...].prefix(2).contains { YearKey.year($0) != nil }
      }
      // «I и II полугодия» are the whole of it.
      if ImportText.hasStem(word, HeaderWords.partsOfYear) {
        return index < 2 || words[index - 2] != "и"
      }
      return ["года", "лет", "years", "месяца", "месяцев"].contains(word)
        && OutsideNumber.whole(before, in: 2...36) != nil
    }
  }

  /// Whether the years of indicators are those of a school: «2024/25».
  private static func areOfSchool(_ goals: [String]) -> Bool {
    !goals.isEmpty && goals.allSatisfy { PlanYears.years(in: $0)?.isOneSchoolYear ?? false }
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
    _ found: (span: DateSpan, kind: YearKind), _ question: ImportDoubt.Question?,
    _ place: ImportPlace
  ) {
    span = found.span
    yearKind = found.kind
    if let question { doubts.append(ImportDoubt(place: place, question: question)) }
  }

  private static func question(
    _ years: PlanYears.Years, _ span: DateSpan
  ) -> ImportDoubt.Question {
    years.isAhead ? .periodBefore(span) : .periodReadAs(span)
  }

  /// The time that a line names, or a label and the line below it.
  private static func named(
    _ index: Int, in text: Surroundings
  ) -> (span: DateSpan, lines: Range<Int>)? {
    let line = text.lines[index].text
    let isAbove = text.lines[index].block <= text.planBlock
    if let span = PlanYears.span(named: line) ?? (isAbove ? PlanYears.span(alone: line) : nil) {
      return (span, index..<index + 1)
    }
    guard text.lines.indices.contains(index + 1), !text.lines[index + 1].isUsed,
      PlanYears.namesPeriod(line)
    else { return nil }
    return PlanYears.span(named: line + ": " + text.lines[index + 1].text)
      .map { ($0, index..<index + 2) }
  }

  /// The time between two days that a sentence above the plan says of it, as a letter does.
  ///
  /// “Here is the mentoring plan, September 2025 to June 2026.”
  private static func sentence(in document: DocumentText) -> DateSpan? {
    let years = PlanYears.years(in: document.title).flatMap { PlanYears.span(of: $0, dates: []) }
    for line in document.text.lines
    where !line.isUsed && line.block <= document.text.planBlock
      && line.has("план", "програм", "карт", "plan", "programme", "roadmap")
    {
      guard PartMark(line.text) == nil,
        let span = PlanYears.span(saidIn: line.text, ofTwoEnds: true),
        years.map({ $0.span.contains(span.start) && $0.span.contains(span.end) }) ?? true
      else { continue }
      return span
    }
    return nil
  }

  /// The end of the last school year that stands above a plan further down.
  private static func lastYear(_ years: PlanYears.Years, _ text: Surroundings) -> Int? {
    text.linesBetweenPlans.compactMap { PlanYears.years(in: $0.text) }
      .filter { $0.isSchool && $0.first >= years.last }.map(\.last).max()
  }

  /// Whether a line in the head of a document says the school year of the plan, and none says another.
  private func saysYears(_ index: Int, _ years: PlanYears.Years, _ text: Surroundings) -> Bool {
    let line = text.lines[index]
    return (years.isSchool || years.isOneSchoolYear) && !years.isAhead && isNear(line, text)
      && !PlanYears.goesOn(behind: years, in: line.text)
      && !line.has("итог", "результат", "отчет", "анализ", "report", "review")
      && !line.words.contains("за")
      && !text.lines.contains { other in
        PlanYears.years(in: other.text).map { $0.isSchool && $0 != years } ?? false
      }
  }

  private func isNear(_ line: Surroundings.Line, _ text: Surroundings) -> Bool {
    line.words.count <= Self.longestLine && line.block <= text.planBlock
      && (line.has("год", "гг", "г", "year") || !line.text.contains(where: \.isLetter))
  }

  /// By the dates of the plan, else by that of its approval, else by a year named anywhere, else by today.
  private mutating func infer(
    _ dates: [CalendarDate], _ document: DocumentText, _ today: CalendarDate
  ) {
    let named = PlanPeriod.year(in: document.text)
    let ways = [dates, [document.approval.date].compactMap { $0 }, named.map { [$0] } ?? []]
    let found = ways.lazy.compactMap { PlanYears.span(of: $0) }.first
    let question: ImportDoubt.Question?
    if let found, found.kind == .school, found.span.start.year + 1 == found.span.end.year,
      Set(dates.map(\.year)).count == 2, !PlanPeriod.saysOtherTime(document.title)
    {
      // Dates in both years of one school year say which it is.
      question = nil
    } else {
      question =
        found.map { ImportDoubt.Question.periodFromDates($0.span) }
        ?? PlanYears.span(of: [today]).map { .periodFromToday($0.span) }
    }
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
