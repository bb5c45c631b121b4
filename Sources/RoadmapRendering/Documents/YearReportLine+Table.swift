import RoadmapCore

extension YearReportLine {
  /// The activities of the time, one row an occurrence.
  static func table(_ lines: [YearReportLine], in language: Language) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(
          language.text(en: "Activity", ru: "Мероприятие"), width: .flexible(minimum: 14, weight: 4)
        ),
        ReportColumn(language.text(en: "Due", ru: "Срок")),
        ReportColumn(
          language.text(en: "Done", ru: "Выполнение"), width: .flexible(minimum: 10, weight: 2)),
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственные"),
          width: .flexible(minimum: 12, weight: 2)),
        ReportColumn(
          language.text(en: "Evidence, note", ru: "Подтверждение, примечание"),
          width: .flexible(minimum: 12, weight: 2)),
      ],
      rows: ReportRows(of: lines) { line in
        ReportRow([
          .text(line.documentNumber),
          .text(line.title),
          .text(line.dueText(in: language)),
          .text(line.outcome(in: language), line.tone),
          .text(line.responsibleText),
          .text(line.evidenceText(in: language)),
        ])
      })
  }

  /// Lines that need a reason, with their first and their new due date.
  static func reasonTable(_ lines: [YearReportLine], in language: Language) -> ReportTable {
    let dates = DateWording(language)
    return ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(
          language.text(en: "Activity", ru: "Мероприятие"), width: .flexible(minimum: 14, weight: 3)
        ),
        ReportColumn(language.text(en: "Planned", ru: "Срок по плану")),
        ReportColumn(language.text(en: "Now due", ru: "Новый срок")),
        ReportColumn(
          language.text(en: "Outcome", ru: "Состояние"), width: .flexible(minimum: 10, weight: 1)),
        ReportColumn(
          language.text(en: "Reason", ru: "Причина"), width: .flexible(minimum: 12, weight: 2)),
      ],
      rows: ReportRows(of: lines) { line in
        ReportRow([
          .text(line.documentNumber),
          .text(line.title),
          .text(line.originalDue.map(dates.shortDay) ?? "—"),
          .text(line.newDue(in: language)),
          .text(line.result(in: language), line.tone),
          .text(line.note ?? "—"),
        ])
      })
  }

  /// The stages with their lines as rows of a timeline, cut to the days that it covers.
  static func timelineRows(
    _ lines: [YearReportLine], within span: DateSpan, in language: Language
  ) -> [ReportTimeline.Row] {
    let dates = DateWording(language)
    var rows: [ReportTimeline.Row] = []
    var stage: (id: String, row: Int)?
    for line in lines {
      guard let from = line.from, let due = line.due ?? line.plannedDue,
        let window = DateSpan(min(from, due), due)?.intersection(span)
      else { continue }
      if let new = line.stage {
        if new.id != stage?.id {
          stage = (new.id, rows.count)
          rows.append(
            ReportTimeline.Row(
              label: "\(new.documentNumber) \(new.title)", isStage: true, windows: []))
        }
      } else {
        stage = nil
      }
      if let row = stage?.row { rows[row].extend(by: window, dates) }
      let label = "\(line.documentNumber) \(line.title)"
      let drawn = ReportTimeline.Window(
        span: window, doneOn: line.doneOn.flatMap { span.contains($0) ? $0 : nil }, tone: line.tone,
        text: "\(line.dueText(in: language)): \(line.result(in: language))")
      if let last = rows.last, !last.isStage, last.label == label {
        rows[rows.count - 1].windows.append(drawn)
      } else {
        rows.append(ReportTimeline.Row(label: label, isStage: false, windows: [drawn]))
      }
    }
    return rows
  }

  /// The day that it was postponed to, and whether that was done when it was due already.
  private func newDue(in language: Language) -> String {
    guard isPostponed, let due else { return "—" }
    let day = DateWording(language).shortDay(due)
    return wasPostponedLate
      ? language.text(en: "\(day), moved after the date", ru: "\(day), перенесён после срока") : day
  }

  /// What proves that it was done, or that nothing does, and what was noted.
  private func evidenceText(in language: Language) -> StyledText {
    let proof =
      isUnproven
      ? StyledText(language.text(en: "without evidence", ru: "без подтверждения"), .warning)
      : StyledText(evidence.joined(separator: "; "))
    guard let note else { return proof }
    return proof + StyledText(proof.isEmpty ? note : " (\(note))", .muted)
  }

  /// The due date that holds, with the original one where it was postponed.
  func dueText(in language: Language) -> String {
    let dates = DateWording(language)
    guard let due else { return deadline ?? "—" }
    guard let originalDue, originalDue != due else { return dates.shortDay(due) }
    let postponed = language.text(en: "was", ru: "было")
    return "\(dates.shortDay(due)) (\(postponed) \(dates.shortDay(originalDue)))"
  }

  /// How the line ended: when it was done, how late it is.
  func outcome(in language: Language) -> String {
    let dates = DateWording(language)
    let late =
      daysLate > 0
      ? LocalizedText(
        en: "\(dates.dayCount(daysLate)) late", ru: "опоздание \(dates.dayCount(daysLate))")[
          language] : nil
    switch status {
    case .done:
      let day = doneOn.map(dates.shortDay) ?? status.name[language]
      return late.map { "\(day), \($0)" } ?? day
    case .overdue:
      return language.text(
        en: "not done, \(dates.dayCount(daysLate)) overdue",
        ru: "не выполнено, просрочено на \(dates.dayCount(daysLate))")
        + share(in: language)
    case .cancelled:
      return wasCancelledLate
        ? language.text(en: "cancelled after the date", ru: "отменено после срока")
        : status.name[language]
    default:
      return status.name[language] + share(in: language)
    }
  }

  /// How much of an open line is done, where somebody said so.
  private func share(in language: Language) -> String {
    guard let percent else { return "" }
    let share = "\(NumberWording(language).decimal(percent)) %"
    return language.text(en: ", \(share) done", ru: ", готово на \(share)")
  }

  /// How the line ended, with the word for it even where a day says it.
  func result(in language: Language) -> String {
    let outcome = outcome(in: language)
    return doneOn == nil ? outcome : "\(status.name[language]) \(outcome)"
  }

  /// The responsible parties, separated so that commas within a name do not confuse.
  var responsibleText: String {
    responsible.joined(separator: "; ")
  }

  /// How the line looks where there is colour.
  var tone: Tone {
    switch status {
    case .done: daysLate > 0 ? .warning : .good
    case .overdue: .bad
    case .cancelled: .muted
    default: .plain
    }
  }
}

extension ReportTimeline.Row {
  /// Lets the one window of a stage reach as far as one of its activities does.
  fileprivate mutating func extend(by window: DateSpan, _ dates: DateWording) {
    let old = windows.first?.span ?? window
    let span = DateSpan(min(old.start, window.start), max(old.end, window.end)) ?? window
    windows = [
      ReportTimeline.Window(span: span, doneOn: nil, tone: .strong, text: dates.range(span))
    ]
  }
}
