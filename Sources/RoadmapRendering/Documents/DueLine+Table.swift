import RoadmapCore

extension DueLine {
  /// A part of the weekly screen: a heading with the count and one row an activity; empty where
  /// there is nothing to say.
  static func part(
    _ lines: [DueLine], heading: String, late: Bool, limit: Int, in language: Language
  ) -> ReportDocument {
    guard !lines.isEmpty else { return ReportDocument() }
    let rows = grouped(lines)
    var document = ReportDocument([
      .heading(level: 2, StyledText("\(heading): \(lines.count)", late ? .bad : .strong)),
      .table(table(Array(rows.prefix(limit)), late: late, in: language)),
    ])
    if rows.count > limit {
      let command = late ? "roadmap overdue" : "roadmap upcoming"
      let rest = rows.count - limit
      document.append(
        .paragraph(
          StyledText(
            LocalizedText(en: "… and \(rest) more: \(command)", ru: "… и ещё \(rest): \(command)")[
              language], .muted)))
    }
    return document
  }

  /// The lines with those of one activity taken together under its first one, in the same order.
  static func grouped(_ lines: [DueLine]) -> [(line: DueLine, more: Int)] {
    var rows: [(line: DueLine, more: Int)] = []
    var places: [String: Int] = [:]
    for line in lines {
      if let place = places[line.id] {
        rows[place].more += 1
      } else {
        places[line.id] = rows.count
        rows.append((line, 0))
      }
    }
    return rows
  }

  /// The table of what is overdue or due soon.
  static func table(
    _ rows: [(line: DueLine, more: Int)], late: Bool, in language: Language
  ) -> ReportTable {
    let dates = DateWording(language)
    return ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(
          language.text(en: "Activity", ru: "Мероприятие"), width: .flexible(minimum: 16, weight: 3)
        ),
        ReportColumn(language.text(en: "Due", ru: "Срок")),
        ReportColumn(
          late
            ? language.text(en: "Late", ru: "Просрочено")
            : language.text(en: "Left", ru: "Осталось")),
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственные"),
          width: .flexible(minimum: 12, weight: 2)),
      ],
      rows: rows.map { row in
        let line = row.line
        return ReportRow([
          .text(line.id, .strong),
          .text(StyledText(line.title) + StyledText(line.remark(more: row.more, language), .muted)),
          .text(dates.shortDay(line.due)),
          .text(
            StyledText(
              line.daysText(late: late, language), late ? .bad : line.days <= 3 ? .warning : .plain)
          ),
          .text(
            line.responsible.isEmpty
              ? StyledText(language.text(en: "nobody", ru: "не назван"), .warning)
              : StyledText(line.responsible.joined(separator: "; "))),
        ])
      })
  }

  private func daysText(late: Bool, _ language: Language) -> String {
    let count = DateWording(language).dayCount(days)
    if late { return language.text(en: count, ru: "на \(count)") }
    return days == 0 ? language.text(en: "today", ru: "сегодня") : count
  }

  private func remark(more: Int, _ language: Language) -> String {
    var remarks: [LocalizedText] = []
    if let percent {
      let share = "\(NumberWording(language).decimal(percent)) %"
      remarks.append(LocalizedText(en: "\(share) done", ru: "готово на \(share)"))
    }
    if let plannedDue {
      let day = DateWording(language).shortDay(plannedDue)
      remarks.append(LocalizedText(en: "postponed from \(day)", ru: "перенесено с \(day)"))
    }
    if isDoubtful {
      remarks.append(
        LocalizedText(en: "its deadline is in doubt", ru: "срок под вопросом"))
    }
    if more > 0 {
      remarks.append(
        LocalizedText(en: "and \(more) more of its dates", ru: "и ещё сроков: \(more)"))
    }
    return remarks.isEmpty ? "" : " (\(remarks.map { $0[language] }.joined(separator: "; ")))"
  }
}
