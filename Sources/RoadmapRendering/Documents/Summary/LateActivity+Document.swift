import RoadmapCore

extension SummaryReport.LateActivity {
  /// What is late in many roadmaps, the most often late first; empty where nothing is.
  static func part(
    _ activities: [SummaryReport.LateActivity], in language: Language
  ) -> ReportDocument {
    guard !activities.isEmpty else { return ReportDocument() }
    let title = language.text(en: "Late in many roadmaps", ru: "Что просрочено во многих картах")
    var document = ReportDocument([
      .heading(level: 2, StyledText(title)),
      .table(
        ReportTable(
          columns: [
            ReportColumn(
              language.text(en: "Activity", ru: "Мероприятие"),
              width: .flexible(minimum: 20, weight: 1)),
            ReportColumn(
              language.text(en: "Overdue in", ru: "Просрочено в картах"), alignment: .trailing),
            ReportColumn(language.text(en: "of", ru: "из"), alignment: .trailing),
          ],
          rows: activities.map { activity in
            ReportRow([
              .text(activity.title), .text(String(activity.late), .bad),
              .text(String(activity.roadmaps)),
            ])
          })),
    ])
    if activities.count == most {
      let cut = language.text(
        en: "These \(most) are late most often.", ru: "Показаны \(most), просроченных чаще всего.")
      document.append(.paragraph(StyledText(cut, .muted)))
    }
    return document
  }
}
