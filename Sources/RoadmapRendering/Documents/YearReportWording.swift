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
  var timelineTitle: String { language.text(en: "Timeline", ru: "Ход работы") }
  var activitiesTitle: String { language.text(en: "Activities", ru: "Мероприятия") }
  var notDoneTitle: String { language.text(en: "Not done in time", ru: "Не выполнено в срок") }
  var caughtUpTitle: String {
    language.text(en: "Made up from earlier times", ru: "Выполнено по срокам прошлых периодов")
  }
  var postponedTitle: String { language.text(en: "Postponed", ru: "Перенесено") }
  var cancelledTitle: String { language.text(en: "Cancelled", ru: "Отменено") }
  var openEndedTitle: String {
    language.text(en: "Going on without a date", ru: "Работа без срока")
  }
  var workloadTitle: String { language.text(en: "Workload", ru: "Нагрузка ответственных") }
  var documentsTitle: String {
    language.text(en: "Documents produced", ru: "Подготовленные документы")
  }
  var signaturesTitle: String { language.text(en: "Signatures", ru: "Подписи") }

  var nothingDue: String {
    language.text(en: "Nothing fell due in this time.", ru: "На это время сроков не приходится.")
  }

  // MARK: Summary

  /// The sentences that a head teacher reads first.
  var summary: [String] {
    [progress, lateness, comparison, targets].compactMap { $0 }
  }

  private var progress: String {
    let count = report.progress
    guard count.total > 0 else { return nothingDue }
    guard hasOneDueDateEach else {
      let activities = Set(report.lines.map(\.id)).count
      return language.text(
        en: "Of \(PluralForm.count(count.total, "due date", "due dates")) in this time"
          + " (\(PluralForm.count(activities, "activity", "activities"))),"
          + " \(count.done) \(count.done == 1 ? "is" : "are") met (\(count.percent ?? 0) %).",
        ru: "Из \(count.total) "
          + PluralForm.noun(
            count.total, "запланированного срока", "запланированных сроков",
            "запланированных сроков")
          + " (\(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий")))"
          + " выполнено \(count.done) (\(count.percent ?? 0) %).")
    }
    return language.text(
      en: "Of \(PluralForm.count(count.total, "activity", "activities")) due in this time,"
        + " \(count.done) \(count.done == 1 ? "is" : "are") done (\(count.percent ?? 0) %).",
      ru: "Из \(count.total) "
        + PluralForm.noun(
          count.total, "запланированного мероприятия", "запланированных мероприятий",
          "запланированных мероприятий")
        + " выполнено \(count.done) (\(count.percent ?? 0) %).")
  }

  /// Whether no activity is counted more than once, so that due dates may be called activities.
  private var hasOneDueDateEach: Bool {
    let ids = (report.carriedOver + report.lines).map(\.id)
    return Set(ids).count == ids.count
  }

  private var lateness: String? {
    let counts = [
      (
        report.doneLateCount, language.text(en: "done late", ru: "с опозданием выполнено"),
        isPast: true
      ),
      (
        report.notDone.count,
        language.text(en: "overdue", ru: hasOneDueDateEach ? "не выполнено в срок" : "просрочено"),
        isPast: false
      ),
      (report.postponed.count, language.text(en: "postponed", ru: "перенесено"), isPast: true),
      (report.cancelled.count, language.text(en: "cancelled", ru: "отменено"), isPast: true),
    ].filter { $0.0 > 0 }
    guard let first = counts.first else {
      return report.progress.done > 0
        ? language.text(
          en: "Everything that is done was done on time.", ru: "Всё выполненное сделано в срок.")
        : nil
    }
    let nouns =
      hasOneDueDateEach
      ? language.text(
        en: first.0 == 1 ? "activity" : "activities",
        ru: PluralForm.noun(first.0, "мероприятие", "мероприятия", "мероприятий"))
      : language.text(
        en: first.0 == 1 ? "due date" : "due dates",
        ru: PluralForm.noun(first.0, "срок", "срока", "сроков"))
    let parts = counts.enumerated().map { index, part in
      let noun = index == 0 ? " \(nouns)" : ""
      let verb = part.isPast ? (part.0 == 1 ? "was" : "were") : (part.0 == 1 ? "is" : "are")
      return language.text(
        en: "\(part.0)\(noun) \(verb) \(part.1)", ru: "\(part.1) \(part.0)\(noun)")
    }
    let sentence = parts.joined(separator: ", ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  private var comparison: String? {
    guard let previous = report.previous, let before = previous.progress.percent,
      let now = report.progress.percent
    else { return nil }
    let name = dates.named(previous.span)
    if now == before {
      return language.text(
        en: "The share is the same as in \(name).", ru: "Доля та же, что за \(name): \(before) %.")
    }
    let points = abs(now - before)
    let count = PluralForm.count(
      points, "процентный пункт", "процентных пункта", "процентных пунктов")
    return now > before
      ? language.text(
        en: "That is \(points) percentage points more than in \(name) (\(before) %).",
        ru: "Это на \(count) больше, чем за \(name) (\(before) %).")
      : language.text(
        en: "That is \(points) percentage points less than in \(name) (\(before) %).",
        ru: "Это на \(count) меньше, чем за \(name) (\(before) %).")
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

  func stageName(_ stage: StageProgress) -> String {
    guard let id = stage.id else { return language.text(en: "Without a stage", ru: "Вне этапов") }
    return "\(id) \(stage.title)"
  }

  /// What the colours of the timeline say.
  var legend: [ReportTimeline.Meaning] {
    [
      ReportTimeline.Meaning(
        tone: .good, text: language.text(en: "done on time", ru: "выполнено в срок")),
      ReportTimeline.Meaning(
        tone: .warning, text: language.text(en: "done late", ru: "выполнено с опозданием")),
      ReportTimeline.Meaning(tone: .bad, text: language.text(en: "overdue", ru: "просрочено")),
      ReportTimeline.Meaning(
        tone: .plain, text: language.text(en: "not due yet", ru: "срок ещё не наступил")),
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
      approval.date.map { language.text(en: "of \(dates.day($0))", ru: "от \(dates.day($0))") },
    ].compactMap { $0 }.joined(separator: " ")
    let parts = [report.approvedBy?.text(in: language) ?? "", order].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The lines to sign on; who stands in the report by a number only writes the name by hand.
  var signatures: [ReportSignature] {
    func name(_ party: ReportParty?) -> String {
      if case .named(let name)? = party { name } else { "" }
    }
    return [
      ReportSignature(
        position: language.text(en: "Head of the organisation", ru: "Руководитель организации"),
        name: name(report.approvedBy)),
      ReportSignature(
        position: language.text(en: "Curator", ru: "Куратор"), name: name(report.curator)),
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
