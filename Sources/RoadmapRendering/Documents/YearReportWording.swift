import RoadmapCore

/// The sentences and titles of the yearly report.
struct YearReportWording {
  private let report: YearReport
  private let language: Language
  private let dates: DateWording

  init(_ report: YearReport, _ language: Language) {
    self.report = report
    self.language = language
    dates = DateWording(language)
  }

  private func text(en english: String, ru russian: String) -> String {
    LocalizedText(en: english, ru: russian)[language]
  }

  // MARK: Titles

  var title: String {
    text(
      en: "Report on the roadmap, \(dates.named(report.span))",
      ru: "Отчёт о выполнении дорожной карты за \(dates.named(report.span))")
  }
  var summaryTitle: String { text(en: "In short", ru: "Кратко") }
  var stagesTitle: String { text(en: "Progress by stage", ru: "Выполнение по этапам") }
  var coverageTitle: String { text(en: "Targets", ru: "Показатели") }
  var timelineTitle: String { text(en: "Timeline", ru: "Ход работы") }
  var activitiesTitle: String { text(en: "Activities", ru: "Мероприятия") }
  var notDoneTitle: String { text(en: "Not done in time", ru: "Не выполнено в срок") }
  var postponedTitle: String { text(en: "Postponed", ru: "Перенесено") }
  var cancelledTitle: String { text(en: "Cancelled", ru: "Отменено") }
  var openEndedTitle: String { text(en: "Going on without a date", ru: "Работа без срока") }
  var workloadTitle: String { text(en: "Workload", ru: "Нагрузка ответственных") }
  var documentsTitle: String { text(en: "Documents produced", ru: "Подготовленные документы") }
  var signaturesTitle: String { text(en: "Signatures", ru: "Подписи") }

  var nothingDue: String {
    text(en: "Nothing fell due in this time.", ru: "На это время сроков не приходится.")
  }

  // MARK: Summary

  /// The sentences that a head teacher reads first.
  var summary: [String] {
    [progress, lateness, comparison, targets].compactMap { $0 }
  }

  private var progress: String {
    let count = report.progress
    guard count.total > 0 else { return nothingDue }
    return text(
      en: "Of \(PluralForm.count(count.total, "activity", "activities")) that fell due,"
        + " \(count.done) \(count.done == 1 ? "was" : "were") done (\(count.percent ?? 0) %).",
      ru:
        "Из \(PluralForm.count(count.total, "запланированного мероприятия", "запланированных мероприятий", "запланированных мероприятий"))"
        + " \(PluralForm.noun(count.done, "выполнено", "выполнены", "выполнено"))"
        + " \(count.done) (\(count.percent ?? 0) %).")
  }

  private var lateness: String? {
    let late = report.doneLateCount
    let open = report.notDone.count
    let postponed = report.postponed.count
    let cancelled = report.cancelled.count
    var parts: [String] = []
    if late > 0 { parts.append(text(en: "done late: \(late)", ru: "с опозданием: \(late)")) }
    if open > 0 { parts.append(text(en: "overdue: \(open)", ru: "просрочено: \(open)")) }
    if postponed > 0 {
      parts.append(text(en: "postponed: \(postponed)", ru: "перенесено: \(postponed)"))
    }
    if cancelled > 0 {
      parts.append(text(en: "cancelled: \(cancelled)", ru: "отменено: \(cancelled)"))
    }
    guard let first = parts.first else {
      return report.progress.done > 0
        ? text(en: "Everything was done on time.", ru: "Всё выполненное сделано в срок.") : nil
    }
    return first.prefix(1).uppercased() + parts.joined(separator: "; ").dropFirst() + "."
  }

  private var comparison: String? {
    guard let previous = report.previous, let before = previous.progress.percent,
      let now = report.progress.percent
    else { return nil }
    let name = dates.named(previous.span)
    if now == before {
      return text(
        en: "The share is the same as in \(name).", ru: "Доля та же, что за \(name): \(before) %.")
    }
    let points = abs(now - before)
    let count = PluralForm.count(
      points, "процентный пункт", "процентных пункта", "процентных пунктов")
    return now > before
      ? text(
        en: "That is \(points) percentage points more than in \(name) (\(before) %).",
        ru: "Это на \(count) больше, чем за \(name) (\(before) %).")
      : text(
        en: "That is \(points) percentage points less than in \(name) (\(before) %).",
        ru: "Это на \(count) меньше, чем за \(name) (\(before) %).")
  }

  private var targets: String? {
    let total = report.coverage.count
    guard total > 0 else { return nil }
    let met = report.coverage.count { $0.coverage.verdict == .met }
    let unmeasured = report.coverage.count { $0.coverage.verdict == .noData }
    let rest =
      unmeasured == 0
      ? ""
      : text(
        en: "; \(unmeasured) \(unmeasured == 1 ? "has" : "have") not been measured",
        ru: "; нет данных: \(unmeasured)")
    return text(
      en: "Of \(PluralForm.count(total, "target", "targets")) of this time, \(met)"
        + " \(met == 1 ? "is" : "are") met\(rest).",
      ru: "Показателей на это время: \(total); достигнуто: \(met)\(rest).")
  }

  // MARK: Pieces

  func stageName(_ stage: StageProgress) -> String {
    guard let id = stage.id else { return text(en: "Without a stage", ru: "Вне этапов") }
    return "\(id) \(stage.title)"
  }

  func counted(_ count: ProgressCount) -> String {
    text(
      en: "\(count.done) of \(count.total) (\(count.percent ?? 0) %)",
      ru: "\(count.done) из \(count.total) (\(count.percent ?? 0) %)")
  }

  /// Who approved the roadmap, when, by which order.
  var approval: String? {
    guard let approval = report.approval else { return nil }
    let parts = [
      report.approvedBy?.text(in: language), approval.order,
      approval.date.map { text(en: "on \(dates.day($0))", ru: "от \(dates.day($0))") },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  var signatures: [ReportSignature] {
    [
      ReportSignature(
        position: text(en: "Head of the organisation", ru: "Руководитель организации"),
        name: report.approvedBy?.text(in: language) ?? ""),
      ReportSignature(
        position: text(en: "Curator", ru: "Куратор"),
        name: report.curator?.text(in: language) ?? ""),
    ]
  }
}

extension DateWording {
  /// A run of days from the first to the last: «01.09.2023 – 31.08.2024».
  func range(_ span: DateSpan) -> String {
    "\(shortDay(span.start)) – \(shortDay(span.end))"
  }

  /// A run of days by its name, after «за»: «2023 год», «2023/24 учебный год», else its ends.
  func named(_ span: DateSpan) -> String {
    let year = span.start.year
    if YearKind.calendar.year(startingIn: year) == span {
      return LocalizedText(en: "\(year)", ru: "\(year) год")[language]
    }
    if YearKind.school.year(startingIn: year) == span {
      let name = "\(year)/\((year + 1) % 100 < 10 ? "0" : "")\((year + 1) % 100)"
      return LocalizedText(en: "school year \(name)", ru: "\(name) учебный год")[language]
    }
    return LocalizedText(en: range(span), ru: "период \(range(span))")[language]
  }
}
