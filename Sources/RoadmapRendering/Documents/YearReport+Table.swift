package import RoadmapCore

extension YearReport {
  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Part", ru: "Раздел"), language.text(en: "No.", ru: "№"),
      language.text(en: "Stage", ru: "Этап"),
      language.text(en: "Activity", ru: "Мероприятие"),
      language.text(en: "Deadline", ru: "Срок по документу"),
      language.text(en: "From", ru: "Начало"),
      language.text(en: "Planned due", ru: "Срок по плану"),
      language.text(en: "Due", ru: "Срок"), language.text(en: "Status", ru: "Состояние"),
      language.text(en: "Done on", ru: "Выполнено"),
      language.text(en: "Days late", ru: "Дней опоздания"),
      language.text(en: "Responsible", ru: "Ответственные"),
      language.text(en: "Evidence", ru: "Подтверждение"),
      language.text(en: "Note", ru: "Примечание"),
      language.text(en: "Percent", ru: "Готово, %"),
      language.text(en: "Moved or cancelled late", ru: "Перенос или отмена после срока"),
    ]
    let parts = [
      (language.text(en: "this time", ru: "отчётный период"), lines),
      (language.text(en: "carried over", ru: "с прошлого периода"), carriedOver),
      (language.text(en: "without a date", ru: "без срока"), openEnded),
    ]
    let rows = parts.flatMap { part, lines in lines.map { $0.spreadsheetRow(part, in: language) } }
    return ReportTable(columns: titles.map { ReportColumn($0) }, rows: rows)
  }
}

extension YearReportLine {
  fileprivate func spreadsheetRow(_ part: String, in language: Language) -> ReportRow {
    ReportRow(
      [
        part, id, stage?.title ?? "", title, deadline ?? "", from?.description ?? "",
        plannedDue?.description ?? "", due?.description ?? "", status.name[language],
        doneOn?.description ?? "", daysLate > 0 ? String(daysLate) : "",
        responsibleText, evidence.joined(separator: "; "), note ?? "",
        percent.map { NumberText.plain($0) } ?? "",
        wasPostponedLate || wasCancelledLate ? language.text(en: "yes", ru: "да") : "",
      ].map { .text(StyledText($0)) })
  }
}
