import RoadmapCore

/// What a row of a summary is about: a roadmap, a group, or all of them.
struct SummaryRow {
  let name: String
  /// Why it is not counted; nil for what is.
  var remark: LocalizedText?
  let roadmaps: Int
  let progress: ProgressCount
  let before: ProgressCount?
  let goalsMet: Int
  let goals: Int

  init(_ line: SummaryLine) {
    name = line.organization.isEmpty ? line.file : line.organization
    roadmaps = 1
    progress = line.progress
    before = line.before
    goalsMet = line.goalsMet
    goals = line.coverage.count
    remark = SummaryWording.remark(on: line)
  }

  init(_ group: SummaryGroup) {
    self.init(group, name: group.name)
  }

  init(_ group: SummaryGroup, name: String) {
    self.name = name
    roadmaps = group.roadmaps
    progress = group.progress
    before = group.before
    goalsMet = group.goalsMet
    goals = group.goals
  }

  /// How many percentage points more are done than on the day that is compared with.
  var change: Int? {
    guard let now = progress.percent, let before = before?.percent else { return nil }
    return now - before
  }
}

/// A column of a summary's tables.
struct SummaryColumn {
  let column: ReportColumn
  let cell: (SummaryRow) -> StyledText

  /// The columns: fewer on a screen, which is narrow.
  static func of(
    _ report: SummaryReport, isGroup: Bool, isScreen: Bool, in language: Language
  ) -> [SummaryColumn] {
    let wording = SummaryWording(report, language)
    var columns = [
      SummaryColumn(
        column: ReportColumn(
          isGroup ? wording.groupName : language.text(en: "Organisation", ru: "Организация"),
          width: .flexible(minimum: 14, weight: 1)),
        cell: { row in
          StyledText(row.name)
            + StyledText(row.remark.map { " (\($0[language]))" } ?? "", .muted)
        })
    ]
    if isGroup {
      columns.append(number(language.text(en: "Roadmaps", ru: "Карт")) { $0.roadmaps })
    }
    if !isScreen {
      columns.append(number(language.text(en: "Planned", ru: "План")) { $0.progress.planned })
    }
    columns.append(number(language.text(en: "Done", ru: "Выполнено")) { $0.progress.done })
    columns.append(number(language.text(en: "Total", ru: "Всего")) { $0.progress.total })
    columns.append(number("%") { $0.progress.percent })
    if report.comparedTo != nil { columns.append(change(language)) }
    columns.append(
      SummaryColumn(
        column: ReportColumn(language.text(en: "Overdue", ru: "Просрочено"), alignment: .trailing),
        cell: { row in
          StyledText(String(row.progress.overdue), row.progress.overdue > 0 ? .bad : .plain)
        }))
    columns.append(
      number(language.text(en: "On time, %", ru: "В срок, %")) { $0.progress.onTimePercent })
    guard !isScreen else { return columns }
    columns.append(number(language.text(en: "Ahead", ru: "Впереди")) { $0.progress.notDue })
    columns.append(number(language.text(en: "Cancelled", ru: "Отменено")) { $0.progress.cancelled })
    columns.append(
      SummaryColumn(
        column: ReportColumn(language.text(en: "Goals met", ru: "Цели"), alignment: .trailing),
        cell: { row in
          StyledText(
            row.goals > 0
              ? "\(row.goalsMet) \(language.text(en: "of", ru: "из")) \(row.goals)" : "—")
        }))
    return columns
  }

  private static func number(
    _ title: String, _ value: @escaping (SummaryRow) -> Int?
  ) -> SummaryColumn {
    SummaryColumn(
      column: ReportColumn(title, alignment: .trailing),
      cell: { StyledText(value($0).map(String.init) ?? "—") })
  }

  private static func change(_ language: Language) -> SummaryColumn {
    SummaryColumn(
      column: ReportColumn(language.text(en: "Change", ru: "Рост")),
      cell: { row in
        switch row.change {
        case nil: StyledText("—")
        case 0?: StyledText("= 0")
        case let change? where change > 0: StyledText("▲ +\(change)", .good)
        case let change?: StyledText("▼ −\(-change)", .bad)
        }
      })
  }

  static func table(
    _ columns: [SummaryColumn], _ rows: [SummaryRow], total: SummaryRow?, in language: Language
  ) -> ReportTable {
    var table = ReportTable(
      columns: columns.map(\.column),
      rows: rows.map { row in ReportRow(columns.map { .text($0.cell(row)) }) }, kind: .sortable)
    if let total {
      table.totalCount = 1
      table.rows.append(
        ReportRow(
          columns.enumerated().map { place, column in
            let text = column.cell(total)
            return .text(place == 0 ? StyledText(text.plain, .strong) : text)
          }))
    }
    return table
  }
}
