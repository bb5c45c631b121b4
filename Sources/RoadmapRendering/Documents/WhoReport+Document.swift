package import RoadmapCore

extension WhoReport: RenderedReport {
  package var machineFormat: String { "roadmap-who/1" }

  package func document(in language: Language) -> ReportDocument {
    guard sheets.isEmpty else {
      var document = sheets.reduce(into: ReportDocument()) { $0.append($1.document(in: language)) }
      if sheets.count == 1, let hint = sheets.first?.wholeTime(in: language) {
        document.append(.hint(StyledText(hint, .muted)))
      }
      return document
    }
    var document = ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(
        StyledText(
          language.text(
            en: "Workload as of \(DateWording(language).day(asOf)).",
            ru: "Нагрузка ответственных на \(DateWording(language).day(asOf))"), .muted)),
      .table(table(in: language)),
    ])
    if lines.isEmpty {
      document.append(
        .paragraph(
          StyledText(
            language.text(
              en: "Nobody by that name; all names: roadmap who.",
              ru: "Такого ответственного нет; все имена: roadmap who."))))
    }
    if unassignedCount > 0 {
      document.append(
        .paragraph(
          StyledText(
            language.text(
              en: "Activities that name nobody: \(unassignedCount).",
              ru: "Мероприятий без ответственного: \(unassignedCount)."), .warning)))
    }
    return document
  }

  package func table(in language: Language) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственный"),
          width: .flexible(minimum: 20, weight: 1)),
        ReportColumn(language.text(en: "Due dates", ru: "Сроков"), alignment: .trailing),
        ReportColumn(language.text(en: "Done", ru: "Выполнено"), alignment: .trailing),
        ReportColumn(language.text(en: "Overdue", ru: "Просрочено"), alignment: .trailing),
        ReportColumn(language.text(en: "Ahead", ru: "Впереди"), alignment: .trailing),
        ReportColumn(language.text(en: "No due date", ru: "Без срока"), alignment: .trailing),
      ],
      rows: lines.map { line in
        let name = line.position.map { "\(line.name), \($0)" } ?? line.name
        return ReportRow([
          .text(name), .text(String(line.count.total)),
          .text(String(line.count.done)),
          .text(String(line.count.overdue), line.count.overdue > 0 ? .bad : .plain),
          .text(String(line.count.notDue)),
          .text(String(line.undated)),
        ])
      })
  }
}
