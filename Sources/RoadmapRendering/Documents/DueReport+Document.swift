package import RoadmapCore

extension DueReport: RenderedReport {
  package var machineFormat: String {
    switch direction {
    case .overdue: "roadmap-overdue/1"
    case .upcoming: "roadmap-upcoming/1"
    }
  }

  package func document(in language: Language) -> ReportDocument {
    var document = ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(StyledText(summary(language), isLate && !lines.isEmpty ? .bad : .plain)),
    ])
    if !isLate, asOf > periodEnd {
      let day = DateWording(language).shortDay(periodEnd)
      let over = LocalizedText(
        en: "The roadmap's period is over since \(day).",
        ru: "Срок действия карты истёк \(day).")
      document.append(.paragraph(StyledText(over[language], .warning)))
    }
    if !lines.isEmpty {
      document.append(
        .table(DueLine.table(lines.map { ($0, 0) }, late: isLate, in: language)))
    }
    return document
  }

  package func table(in language: Language) -> ReportTable {
    DueLine.spreadsheet(lines, late: isLate, in: language)
  }

  private var isLate: Bool { direction == .overdue }

  private func summary(_ language: Language) -> String {
    let dates = DateWording(language)
    let day = dates.day(asOf)
    let text: LocalizedText
    switch direction {
    case .overdue where lines.isEmpty:
      text = LocalizedText(
        en: "As of \(day), nothing is overdue.", ru: "На \(day) ничего не просрочено.")
    case .overdue:
      text = LocalizedText(
        en: "As of \(day), overdue: \(lines.count).", ru: "На \(day) просрочено: \(lines.count).")
    case .upcoming(let days) where lines.isEmpty:
      text = LocalizedText(
        en: "Nothing falls due within \(dates.dayCount(days)) from \(day).",
        ru: "На \(day) в \(dates.nextDays(days)) сроков нет.")
    case .upcoming(let days):
      text = LocalizedText(
        en: "Due within \(dates.dayCount(days)) from \(day): \(lines.count).",
        ru: "На \(day) в \(dates.nextDays(days)) сроков: \(lines.count).")
    }
    return text[language]
  }
}

extension DueLine {
  /// The lines as a table for spreadsheets, with dates that sort and numbers that add up.
  static func spreadsheet(
    _ lines: [DueLine], late: Bool, in language: Language
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(language.text(en: "Activity", ru: "Мероприятие")),
        ReportColumn(language.text(en: "From", ru: "Начало")),
        ReportColumn(language.text(en: "Due", ru: "Срок")),
        ReportColumn(
          late
            ? language.text(en: "Days late", ru: "Просрочено дней")
            : language.text(en: "Days left", ru: "Осталось дней")),
        ReportColumn(language.text(en: "Responsible", ru: "Ответственные")),
      ],
      rows: lines.map { line in
        ReportRow(
          [
            line.id, line.title, line.from.description, line.due.description, String(line.days),
            line.responsible.joined(separator: "; "),
          ].map { .text($0) })
      })
  }
}

extension DueReport {
  package static func total(of reports: [DueReport], in language: Language) -> ReportDocument {
    let lines = reports.reduce(0) { $0 + $1.lines.count }
    let count = reports.count
    return total(
      LocalizedText(
        en: "In \(PluralForm.count(count, "roadmap", "roadmaps")): \(lines).",
        ru: "Всего в \(count) \(PluralForm.noun(count, "карте", "картах", "картах")): \(lines)."),
      in: language)
  }
}
