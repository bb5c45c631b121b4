package import RoadmapCore

extension YearReport {
  package func table(in language: Language) -> ReportTable {
    func text(en english: String, ru russian: String) -> String {
      LocalizedText(en: english, ru: russian)[language]
    }
    let titles = [
      text(en: "Part", ru: "Раздел"), text(en: "No.", ru: "№"), text(en: "Stage", ru: "Этап"),
      text(en: "Activity", ru: "Мероприятие"), text(en: "Deadline", ru: "Срок по документу"),
      text(en: "From", ru: "Начало"), text(en: "Planned due", ru: "Срок по плану"),
      text(en: "Due", ru: "Срок"), text(en: "Status", ru: "Состояние"),
      text(en: "Done on", ru: "Выполнено"), text(en: "Days late", ru: "Дней опоздания"),
      text(en: "Responsible", ru: "Ответственные"), text(en: "Evidence", ru: "Подтверждение"),
      text(en: "Note", ru: "Примечание"),
    ]
    let parts = [
      (text(en: "this time", ru: "отчётный период"), lines),
      (text(en: "carried over", ru: "с прошлого периода"), carriedOver),
      (text(en: "without a date", ru: "без срока"), openEnded),
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
        responsibleText(in: language), evidence.joined(separator: "; "), note ?? "",
      ].map { .text(StyledText($0)) })
  }
}
