package import RoadmapCore

extension StatusReport {
  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Part", ru: "Раздел"), language.text(en: "No.", ru: "№"),
      language.text(en: "Title", ru: "Название"),
      language.text(en: "Done", ru: "Выполнено"), language.text(en: "Total", ru: "Всего"),
      language.text(en: "From", ru: "Начало"), language.text(en: "Due", ru: "Срок"),
      language.text(en: "Days", ru: "Дней"),
      language.text(en: "Responsible", ru: "Ответственные"),
    ]
    var rows = [
      [
        language.text(en: "roadmap", ru: "карта"), "", title, String(progress.done),
        String(progress.total),
        period.start.description, period.end.description, "", "",
      ]
    ]
    rows += stages.map { stage in
      [
        language.text(en: "stage", ru: "этап"), stage.id ?? "",
        stage.id == nil ? StatusWording(language).withoutStage : stage.title,
        String(stage.count.done), String(stage.count.total), "", "", "", "",
      ]
    }
    rows += overdue.map { $0.row(language.text(en: "overdue", ru: "просрочено")) }
    rows += upcoming.map { $0.row(language.text(en: "upcoming", ru: "скоро срок")) }
    return ReportTable(titles: titles, rows: rows)
  }

  package static func total(of reports: [StatusReport], in language: Language) -> ReportDocument {
    let sum = reports.reduce(ProgressCount()) { $0 + $1.progress }
    let count = reports.count
    return total(
      LocalizedText(
        en: "\(PluralForm.count(count, "roadmap", "roadmaps")): \(sum.done) of \(sum.total) done"
          + " (\(sum.percent ?? 0) %), \(sum.overdue) overdue.",
        ru: "Всего в \(count) \(PluralForm.noun(count, "карте", "картах", "картах")): "
          + "выполнено \(sum.done) из \(sum.total) (\(sum.percent ?? 0) %), просрочено \(sum.overdue)."
      ), in: language)
  }
}

extension DueLine {
  fileprivate func row(_ part: String) -> [String] {
    [
      part, id, title, "", "", from.description, due.description, String(days),
      responsible.joined(separator: "; "),
    ]
  }
}
