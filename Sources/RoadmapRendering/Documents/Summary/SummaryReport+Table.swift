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
    // Programs read this one: its columns are always the same.
    let counts = SummaryTable(withChange: true)
    columns += counts.titles(in: language).map { ReportColumn($0, content: .number) }
    columns.append(ReportColumn(language.text(en: "Reason", ru: "Причина")))

    let (roadmap, group, all, none) = (
      language.text(en: "roadmap", ru: "карта"), language.text(en: "group", ru: "группа"),
      language.text(en: "total", ru: "всего"), language.text(en: "not read", ru: "не прочитано")
    )
    func row(
      _ part: String, _ names: [String], _ counted: SummaryRow?, reason: String = ""
    ) -> ReportRow {
      var texts: [String] = [part]
      texts += names
      texts.append(counted.map { String($0.roadmaps) } ?? "")
      texts +=
        counted.map { counts.cells($0).map(\.plain) } ?? counts.titles(in: language).map { _ in "" }
      texts.append(reason)
      return ReportRow(texts.map { .text($0) })
    }
    var rows: [ReportRow] = []
    for line in lines {
      rows.append(
        row(
          roadmap, [line.organization, line.group, line.file, line.title], SummaryRow(line),
          reason: SummaryWording.reason(line, in: language)))
    }
    for one in groups { rows.append(row(group, [one.name, "", "", ""], SummaryRow(one))) }
    rows.append(row(all, ["", "", "", ""], SummaryRow(total)))
    for file in unread {
      rows.append(row(none, ["", "", file.file, ""], nil, reason: file.reason))
    }
    return ReportTable(columns: columns, rows: rows)
  }
}

/// The counts of a summary as cells with types.
struct SummaryTable {
  private typealias Count = (title: LocalizedText, value: @Sendable (SummaryRow) -> Int?)

  private let counts: [Count]

  /// The counts of every summary, and how they changed where that is asked for.
  init(withChange: Bool) {
    counts = SummaryTable.standings + (withChange ? [SummaryTable.change] : []) + SummaryTable.goals
  }

  /// The titles of the counts.
  func titles(in language: Language) -> [String] { counts.map { $0.title[language] } }

  /// The counts of a row.
  func cells(_ row: SummaryRow) -> [ExportCell] {
    counts.map { count in ExportCell(count.value(row).map { Double($0) }) }
  }

  private static let standings: [Count] = [
    (LocalizedText(en: "Planned", ru: "План"), { $0.progress.planned }),
    (LocalizedText(en: "On time", ru: "В срок"), { $0.progress.doneOnTime }),
    (LocalizedText(en: "Late", ru: "Позже"), { $0.progress.doneLate }),
    (LocalizedText(en: "Overdue", ru: "Просрочено"), { $0.progress.overdue }),
    (LocalizedText(en: "Ahead", ru: "Впереди"), { $0.progress.notDue }),
    (LocalizedText(en: "Cancelled", ru: "Отменено"), { $0.progress.cancelled }),
    (LocalizedText(en: "Done", ru: "Выполнено"), { $0.progress.done }),
    (LocalizedText(en: "Total", ru: "Всего"), { $0.progress.total }),
    (LocalizedText(en: "%", ru: "%"), { $0.progress.percent }),
    (LocalizedText(en: "On time, %", ru: "В срок, %"), { $0.progress.onTimePercent }),
  ]
  private static let change: Count = (
    LocalizedText(en: "Change, points", ru: "Рост, п. п."), { $0.change }
  )
  private static let goals: [Count] = [
    (LocalizedText(en: "Goals met", ru: "Целей достигнуто"), { $0.goalsMet }),
    (LocalizedText(en: "Goals", ru: "Целей"), { $0.goals }),
  ]
}
