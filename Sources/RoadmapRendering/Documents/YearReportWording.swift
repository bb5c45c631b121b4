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

  // MARK: Titles

  var title: String {
    language.text(
      en: "Report on the roadmap, \(dates.named(report.span))",
      ru: "Отчёт о выполнении дорожной карты за \(dates.named(report.span))")
  }
  var summaryTitle: String { language.text(en: "In short", ru: "Кратко") }
  var stagesTitle: String { language.text(en: "Progress by stage", ru: "Выполнение по этапам") }
  var coverageTitle: String { language.text(en: "Targets", ru: "Показатели") }
  var progressTitle: String { language.text(en: "Progress", ru: "Выполнение") }
  var total: String { language.text(en: "Total", ru: "Всего") }
  var nobody: String { language.text(en: "nobody named", ru: "не назван") }
  var timelineTitle: String { language.text(en: "Timeline", ru: "Ход работы") }
  var activitiesTitle: String { language.text(en: "Activities", ru: "Мероприятия") }
  var notDoneTitle: String { language.text(en: "Overdue", ru: "Просрочено") }
  var caughtUpTitle: String {
    language.text(en: "Made up from earlier times", ru: "Выполнено по срокам прошлых периодов")
  }
  var postponedTitle: String { language.text(en: "Postponed", ru: "Перенесено") }
  var cancelledTitle: String { language.text(en: "Cancelled", ru: "Отменено") }
  var openEndedTitle: String {
    language.text(en: "Going on without a date", ru: "Работа без срока")
  }
  /// Why a line needs a decision; `status` says it of several at once.
  func reason(_ reason: UndecidedLine.Reason) -> String {
    reason == .waitsForEvent
      ? language.text(en: "waiting for an event", ru: "ждёт события") : reason.name[language]
  }

  /// That a line without a due date is done or cancelled, and what proves it.
  func outcome(ofUndated line: YearReportLine) -> String {
    guard line.status.isClosed else { return "" }
    let day = line.doneOn.map { " " + DateWording(language).shortDay($0) } ?? ""
    let details = line.evidence + [line.note].compactMap(\.self)
    return " — " + (["\(line.status.name[language])\(day)"] + details).joined(separator: "; ")
  }

  var amendmentsTitle: String { language.text(en: "Changes of the plan", ru: "Изменения плана") }
  var workloadTitle: String { language.text(en: "Workload", ru: "Нагрузка ответственных") }
  var documentsTitle: String {
    language.text(en: "Documents produced", ru: "Подготовленные документы")
  }
  var signaturesTitle: String { language.text(en: "Signatures", ru: "Подписи") }

  var nothingDue: String {
    language.text(
      en: "No due date was planned for this time.", ru: "На это время сроков не запланировано.")
  }

  // MARK: Summary

  /// The sentences that a head teacher reads first.
  var summary: [String] {
    let wording = ProgressWording(language)
    let activities = Set(report.lines.map(\.id)).count
    let counts = wording.sentences(
      report.progress, activities: activities == report.lines.count ? nil : activities)
    return (counts.isEmpty ? [nothingDue] : counts)
      + [wording.carriedOver(report.carriedOverProgress), comparison, targets].compactMap { $0 }
  }

  private var comparison: String? {
    guard let previous = report.previous, let before = previous.progress.percent,
      let now = report.progress.percent
    else { return nil }
    let name = dates.named(previous.span)
    let counts = previous.progress
    let points = abs(now - before)
    let change =
      now == before
      ? language.text(en: "the share is the same", ru: "доля та же")
      : now > before
        ? language.text(
          en: "it is \(points) percentage points more now", ru: "теперь на \(points) п. п. больше")
        : language.text(
          en: "it is \(points) percentage points less now", ru: "теперь на \(points) п. п. меньше")
    return language.text(
      en: "A year earlier, on \(dates.shortDay(previous.asOf)), \(counts.done) of"
        + " \(counts.total) for \(name) were done (\(before) %): \(change).",
      ru: "Годом ранее, на \(dates.shortDay(previous.asOf)), за \(name) было выполнено"
        + " \(counts.done) из \(counts.total) (\(before) %): \(change).")
  }

  private var targets: String? {
    let total = report.coverage.count
    guard total > 0 else { return nil }
    let verdicts = Coverage.Verdict.allCases.compactMap { verdict -> String? in
      let count = report.coverage.count { $0.coverage.verdict == verdict }
      let name = verdict.name[language]
      return count > 0 ? language.text(en: "\(count) \(name)", ru: "\(name) — \(count)") : nil
    }.joined(separator: ", ")
    return language.text(
      en: "Goals set for this time: \(total), of which \(verdicts).",
      ru: "Целей по показателям на это время: \(total), из них \(verdicts).")
  }

  // MARK: Pieces

  func workloadRule(hasCarriedOver: Bool) -> String {
    language.text(
      en: "What has several parties counts for each of them."
        + (hasCarriedOver ? " Earlier: due dates left from earlier times." : ""),
      ru: "Срок с несколькими ответственными считается у каждого."
        + (hasCarriedOver ? " Прежние — сроки, оставшиеся с прошлых периодов." : ""))
  }

  func stageName(_ stage: StageProgress) -> String {
    guard let number = stage.documentNumber else {
      return language.text(en: "Without a stage", ru: "Вне этапов")
    }
    return "\(number) \(stage.title)"
  }

  /// What the colours of the timeline say.
  var legend: [ReportTimeline.Meaning] {
    [
      ReportTimeline.Meaning(
        tone: .good, text: language.text(en: "done on time", ru: "выполнено в срок")),
      ReportTimeline.Meaning(
        tone: .warning, text: language.text(en: "done late", ru: "выполнено позже срока")),
      ReportTimeline.Meaning(tone: .bad, text: language.text(en: "overdue", ru: "просрочено")),
      ReportTimeline.Meaning(
        tone: .plain, text: language.text(en: "ahead", ru: "впереди")),
      ReportTimeline.Meaning(tone: .muted, text: language.text(en: "cancelled", ru: "отменено")),
    ]
  }

  /// Why a long timeline has no activities.
  var stagesOnly: String {
    language.text(
      en:
        "There are too many activities to draw; the stages are shown, the activities stand below.",
      ru: "Мероприятий слишком много для рисунка: показаны этапы, мероприятия — в таблице ниже.")
  }

  /// Who approved the roadmap, when, by which order.
  var approval: String? {
    guard let approval = report.approval else { return nil }
    let order = [
      approval.order,
      approval.date.map { day in
        let isOfOrder = approval.order != nil
        return (isOfOrder ? language.text(en: "of ", ru: "от ") : "") + dates.day(day)
      },
    ].compactMap { $0 }.joined(separator: " ")
    let parts = [report.approvedBy ?? "", order].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The lines to sign on.
  var signatures: [ReportSignature] {
    [
      ReportSignature(
        position: language.text(en: "Head of the organisation", ru: "Руководитель организации"),
        name: report.approvedBy ?? ""),
      ReportSignature(
        position: language.text(en: "Curator", ru: "Куратор"), name: report.curator ?? ""),
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
      return language.text(en: "\(year)", ru: "\(year) год")
    }
    if YearKind.school.year(startingIn: year) == span {
      let name = "\(year)/\((year + 1) % 100 < 10 ? "0" : "")\((year + 1) % 100)"
      return language.text(en: "school year \(name)", ru: "\(name) учебный год")
    }
    return language.text(en: range(span), ru: "период \(range(span))")
  }
}
