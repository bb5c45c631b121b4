import RoadmapCore

/// The words of the weekly screen.
struct StatusWording {
  private let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  func asOf(_ report: StatusReport) -> String {
    let day = dates.day(report.asOf)
    let span = "\(dates.shortDay(report.period.start)) – \(dates.shortDay(report.period.end))"
    if report.asOf < report.period.start {
      return language.text(
        en: "As of \(day): not begun yet (\(span)).", ru: "На \(day): ещё не началась (\(span)).")
    }
    if report.asOf > report.period.end {
      return language.text(
        en: "As of \(day): the period is over (\(span)).",
        ru: "На \(day): срок действия истёк (\(span)).")
    }
    return language.text(
      en: "As of \(day): \(report.elapsedPercent) % of the time has gone (\(span)).",
      ru: "На \(day): прошло \(report.elapsedPercent) % срока (\(span)).")
  }

  func progress(_ count: ProgressCount) -> String {
    language.text(
      en: "Done: \(count.done) of \(count.total) (\(count.percent ?? 0) %)",
      ru: "Выполнено: \(count.done) из \(count.total) (\(count.percent ?? 0) %)")
      + cancelled(count)
  }

  private func cancelled(_ count: ProgressCount) -> String {
    guard count.cancelled > 0 else { return "" }
    return language.text(
      en: ", cancelled: \(count.cancelled)", ru: ", отменено: \(count.cancelled)")
  }

  func stage(_ count: ProgressCount) -> String {
    guard count.total > 0 else {
      return count.cancelled > 0
        ? language.text(en: "cancelled", ru: "отменено")
        : language.text(en: "no dates", ru: "без сроков")
    }
    return language.text(
      en: "\(count.done) of \(count.total)", ru: "\(count.done) из \(count.total)")
  }

  func overdueCount(_ count: Int) -> String {
    language.text(en: "overdue \(count)", ru: "просрочено \(count)")
  }

  func upcoming(_ days: Int) -> String {
    let span = dates.nextDays(days)
    return language.text(en: "Due in the \(span)", ru: "Сроки на \(span)")
  }

  func openEnded(_ count: Int) -> String {
    language.text(
      en: "Going on without a date: \(count) (roadmap list --status continuous,on-request).",
      ru: "Идут без срока: \(count) (roadmap list --status \"постоянно,по запросу\").")
  }

  /// What has to be decided, and what to type once it is.
  func undecided(_ reason: UndecidedLine.Reason, _ lines: [UndecidedLine]) -> String {
    let shown = lines.prefix(8).map(\.id)
    let rest = lines.count - shown.count
    let more = rest > 0 ? language.text(en: " and \(rest) more", ru: " и ещё \(rest)") : ""
    let list = "\(reason.name[language]): \(shown.joined(separator: ", "))\(more)"
    return lines.first.map { "\(list) — \(cure(of: $0))" } ?? list
  }

  /// The command that settles a line; words in capitals stand for what only a person knows.
  private func cure(of line: UndecidedLine) -> String {
    switch line.reason {
    case .noResponsible:
      language.text(
        en: "roadmap assign \(line.id) NAME", ru: "roadmap assign \(line.id) ИМЯ")
    case .waitsForEvent where line.event != nil: "roadmap done \(line.event ?? "")"
    case .noDeadline, .deadlineNotUnderstood, .outsidePeriod, .waitsForEvent:
      language.text(
        en: "roadmap reschedule \(line.id) DEADLINE", ru: "roadmap reschedule \(line.id) СРОК")
    }
  }

  /// Where to read what changed.
  func sinceLastWeek(_ day: CalendarDate) -> String {
    language.text(
      en: "All of it: roadmap compare --since \(day)",
      ru: "Подробно: roadmap compare --since \(dates.shortDay(day))")
  }

  func hint(_ report: StatusReport) -> String {
    if report.asOf > report.period.end {
      return language.text(
        en: "Next: roadmap report — the report on the year; roadmap init --next roadmap.json -o"
          + " next.json — the year after.",
        ru: "Дальше: roadmap report — отчёт за год; roadmap init --next roadmap.json -o next.json —"
          + " карта на следующий год.")
    }
    if let next = report.overdue.first ?? report.upcoming.first {
      return language.text(
        en: "Next: roadmap done \(next.id) — mark it done; roadmap show \(next.id) — all about it.",
        ru: "Дальше: roadmap done \(next.id) — отметить выполненным; roadmap show \(next.id) —"
          + " подробно.")
    }
    if report.progress.total > 0, report.progress.done == report.progress.total {
      return language.text(
        en: "Next: roadmap report — everything is done, the report can be written.",
        ru: "Дальше: roadmap report — всё выполнено, можно делать отчёт.")
    }
    return language.text(
      en: "Next: roadmap upcoming --days 60 — what lies ahead.",
      ru: "Дальше: roadmap upcoming --days 60 — что впереди.")
  }

  /// Why there is no progress to show.
  func nothingScheduled(_ count: ProgressCount) -> String {
    guard count.cancelled > 0 else {
      return language.text(
        en: "No activity has a due date.", ru: "Ни у одного мероприятия нет срока.")
    }
    return language.text(
      en: "Everything with a due date is cancelled: \(count.cancelled).",
      ru: "Всё, у чего был срок, отменено: \(count.cancelled).")
  }
  var stages: String { language.text(en: "Stages", ru: "Этапы") }
  var withoutStage: String { language.text(en: "Outside the stages", ru: "Вне этапов") }
  var overdue: String { language.text(en: "Overdue", ru: "Просрочено") }
  var coverage: String { language.text(en: "Coverage", ru: "Показатели") }
  var needsDecision: String { language.text(en: "Needs a decision", ru: "Требует решения") }
}

extension UndecidedLine.Reason {
  var name: LocalizedText {
    switch self {
    case .noDeadline: LocalizedText(en: "no deadline", ru: "не указан срок")
    case .deadlineNotUnderstood:
      LocalizedText(en: "deadline not understood", ru: "срок непонятен программе")
    case .outsidePeriod:
      LocalizedText(en: "deadline outside the roadmap's period", ru: "срок вне периода карты")
    case .waitsForEvent: LocalizedText(en: "waiting for an event", ru: "ждут события")
    case .noResponsible: LocalizedText(en: "nobody responsible", ru: "не назван ответственный")
    }
  }
}
