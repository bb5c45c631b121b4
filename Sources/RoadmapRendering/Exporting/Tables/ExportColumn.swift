import RoadmapCore

/// A column of the exported table: one row an occurrence, one without dates where a deadline has none.
struct ExportColumn: Sendable {
  /// How wide the column is in a workbook, in characters.
  let width: Int
  /// Its title.
  let title: LocalizedText
  /// What its cells are to a spreadsheet.
  var content = ReportColumn.Content.words
  /// What stands in it for an occurrence on the day asked about.
  let cell: @Sendable (ActivityStatus, Occurrence, CalendarDate, Language) -> ExportCell

  /// Every column, from left to right.
  static let all = [
    ExportColumn(width: 8, title: LocalizedText(en: "No.", ru: "№"), content: .identifier) {
      activity, _, _, _ in
      ExportCell(activity.work.id)
    },
    ExportColumn(
      width: 10, title: LocalizedText(en: "Printed as", ru: "№ в документе"), content: .identifier
    ) {
      activity, _, _, _ in
      ExportCell(activity.work.number)
    },
    ExportColumn(width: 30, title: LocalizedText(en: "Stage", ru: "Этап")) { activity, _, _, _ in
      ExportCell(
        activity.work.path.map { "\($0.documentNumber) \($0.title)" }.joined(separator: " › "))
    },
    ExportColumn(width: 50, title: LocalizedText(en: "Activity", ru: "Мероприятие")) {
      activity, _, _, _ in
      ExportCell(activity.work.title)
    },
    ExportColumn(width: 22, title: LocalizedText(en: "Deadline", ru: "Срок по документу")) {
      activity, _, _, _ in
      ExportCell(activity.work.deadline?.text)
    },
    ExportColumn(width: 12, title: LocalizedText(en: "From", ru: "Начало")) { _, occurrence, _, _ in
      ExportCell(occurrence.from)
    },
    ExportColumn(width: 12, title: LocalizedText(en: "Due", ru: "Срок")) { _, occurrence, _, _ in
      ExportCell(occurrence.due)
    },
    ExportColumn(width: 14, title: LocalizedText(en: "Due at first", ru: "Срок до переноса")) {
      _, occurrence, _, _ in
      ExportCell(occurrence.plannedDue == occurrence.due ? nil : occurrence.plannedDue)
    },
    ExportColumn(width: 14, title: LocalizedText(en: "Status", ru: "Состояние")) {
      _, occurrence, _, language in
      ExportCell(occurrence.status.name[language])
    },
    ExportColumn(width: 12, title: LocalizedText(en: "Done on", ru: "Выполнено")) {
      _, occurrence, _, _ in
      ExportCell(occurrence.doneOn)
    },
    ExportColumn(
      width: 9, title: LocalizedText(en: "Days late", ru: "Дней опоздания"), content: .number
    ) {
      _, occurrence, day, _ in
      let days = occurrence.daysLate(on: day)
      return days > 0 ? .number(Double(days)) : .empty
    },
    ExportColumn(width: 9, title: LocalizedText(en: "Percent", ru: "Готово, %"), content: .number) {
      _, occurrence, _, _ in
      ExportCell(occurrence.percent)
    },
    ExportColumn(width: 26, title: LocalizedText(en: "Responsible", ru: "Ответственные")) {
      activity, _, _, _ in
      ExportCell(activity.work.responsible.joined(separator: "; "))
    },
    ExportColumn(width: 30, title: LocalizedText(en: "Key result", ru: "Ключевой результат")) {
      activity, _, _, _ in
      ExportCell(activity.work.item.keyResult)
    },
    ExportColumn(width: 30, title: LocalizedText(en: "Documents", ru: "Документы")) {
      activity, _, _, _ in
      ExportCell(activity.work.item.documents.joined(separator: "; "))
    },
    ExportColumn(width: 24, title: LocalizedText(en: "Evidence", ru: "Подтверждение")) {
      _, occurrence, _, _ in
      ExportCell((occurrence.closing?.evidence ?? []).joined(separator: "; "))
    },
    ExportColumn(width: 30, title: LocalizedText(en: "Remark", ru: "Примечание")) {
      activity, occurrence, _, _ in
      let happened = occurrence.note
      let remarks = [happened, activity.work.notes]
      return ExportCell(remarks.compactMap { $0 }.joined(separator: "; "))
    },
  ]
}

extension RoadmapExport {
  /// The rows of the exported table, a cell for each column.
  func rows(in language: Language) -> [[ExportCell]] {
    activities.flatMap { activity in
      activity.occurrences.map { occurrence in
        ExportColumn.all.map { $0.cell(activity, occurrence, asOf, language) }
      }
    }
  }
}
