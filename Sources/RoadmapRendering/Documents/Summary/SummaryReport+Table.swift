package import RoadmapCore

extension SummaryReport {
  /// The roadmaps, the groups, the total and what was not read as one table, for spreadsheets.
  package func table(in language: Language) -> ReportTable {
    var columns: [ReportColumn] = [
      language.text(en: "Part", ru: "Раздел"), language.text(en: "Name", ru: "Название"),
      language.text(en: "Group", ru: "Группа"), language.text(en: "File", ru: "Файл"),
      language.text(en: "Roadmap", ru: "Дорожная карта"),
    ].map { ReportColumn($0) }
    columns.append(ReportColumn(language.text(en: "Roadmaps", ru: "Карт"), content: .number))
    columns += SummaryTable.countTitles(in: language).map { ReportColumn($0, content: .number) }
    columns.append(ReportColumn(language.text(en: "Reason", ru: "Причина")))

    let (roadmap, group, all, none) = (
      language.text(en: "roadmap", ru: "карта"), language.text(en: "group", ru: "группа"),
      language.text(en: "total", ru: "всего"), language.text(en: "not read", ru: "не прочитано")
    )
    var rows: [ReportRow] = []
    for line in lines {
      rows.append(
        SummaryReport.row(
          roadmap, [line.organization, line.group, line.file, line.title], SummaryRow(line)))
    }
    for one in groups {
      rows.append(SummaryReport.row(group, [one.name, "", "", ""], SummaryRow(one)))
    }
    rows.append(SummaryReport.row(all, ["", "", "", ""], SummaryRow(total)))
    for file in unread {
      rows.append(SummaryReport.row(none, ["", "", file.file, ""], nil, reason: file.reason))
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private static func row(
    _ part: String, _ names: [String], _ counted: SummaryRow?, reason: String = ""
  ) -> ReportRow {
    var texts: [String] = [part]
    texts += names
    texts.append(counted.map { String($0.roadmaps) } ?? "")
    if let counted {
      texts += SummaryTable.counts(counted).map(\.plain)
    } else {
      texts += Array(repeating: "", count: SummaryTable.countTitles(in: .english).count)
    }
    texts.append(reason)
    return ReportRow(texts.map { .text(StyledText($0)) })
  }
}

/// The counts of a summary as cells with types.
enum SummaryTable {
  static func countTitles(in language: Language) -> [String] {
    let titles: [LocalizedText] = [
      LocalizedText(en: "Planned", ru: "План"), LocalizedText(en: "On time", ru: "В срок"),
      LocalizedText(en: "Late", ru: "Позже"), LocalizedText(en: "Overdue", ru: "Просрочено"),
      LocalizedText(en: "Ahead", ru: "Впереди"), LocalizedText(en: "Cancelled", ru: "Отменено"),
      LocalizedText(en: "Done", ru: "Выполнено"), LocalizedText(en: "Total", ru: "Всего"),
      LocalizedText(en: "%", ru: "%"), LocalizedText(en: "On time, %", ru: "В срок, %"),
      LocalizedText(en: "Change, points", ru: "Рост, п. п."),
      LocalizedText(en: "Goals met", ru: "Целей достигнуто"),
      LocalizedText(en: "Goals", ru: "Целей"),
    ]
    return titles.map { $0[language] }
  }

  static func counts(_ row: SummaryRow) -> [ExportCell] {
    let count = row.progress
    let numbers: [Int?] = [
      count.planned, count.doneOnTime, count.doneLate, count.overdue, count.notDue,
      count.cancelled, count.done, count.total, count.percent, count.onTimePercent, row.change,
      row.goalsMet, row.goals,
    ]
    return numbers.map { ExportCell($0.map { Double($0) }) }
  }
}
