package import RoadmapCore

extension ListReport: RenderedReport {
  package var machineFormat: String { "roadmap-list/1" }

  package func document(in language: Language) -> ReportDocument {
    ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(StyledText(summary(language), .muted)),
      .table(ActivityStatus.table(activities, in: language)),
    ])
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "No.", ru: "№"), language.text(en: "Stage", ru: "Этап"),
      language.text(en: "Activity", ru: "Мероприятие"),
      language.text(en: "Deadline", ru: "Срок по документу"),
      language.text(en: "From", ru: "Начало"), language.text(en: "Due", ru: "Срок"),
      language.text(en: "Status", ru: "Состояние"), language.text(en: "Done on", ru: "Выполнено"),
      language.text(en: "Responsible", ru: "Ответственные"),
    ]
    let rows = activities.flatMap { activity in
      activity.occurrences.map { occurrence in
        [
          activity.work.id, activity.work.path.first?.id ?? "", activity.work.title,
          activity.work.deadline?.text ?? "", occurrence.from?.description ?? "",
          occurrence.due?.description ?? "", occurrence.status.name[language],
          occurrence.doneOn?.description ?? "",
          activity.work.responsible.joined(separator: "; "),
        ]
      }
    }
    return ReportTable(titles: titles, rows: rows)
  }

  package static func total(of reports: [ListReport], in language: Language) -> ReportDocument {
    let activities = reports.reduce(0) { $0 + $1.activities.count }
    let count = reports.count
    return total(
      LocalizedText(
        en: "In \(PluralForm.count(count, "roadmap", "roadmaps")):"
          + " \(PluralForm.count(activities, "activity", "activities")).",
        ru: "Всего в \(count) \(PluralForm.noun(count, "карте", "картах", "картах")):"
          + " \(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий"))."),
      in: language)
  }

  private func summary(_ language: Language) -> String {
    let day = DateWording(language).day(asOf)
    let shown = activities.count
    if shown == activityCount {
      return language.text(
        en: "As of \(day): \(PluralForm.count(shown, "activity", "activities")).",
        ru:
          "На \(day): \(PluralForm.count(shown, "мероприятие", "мероприятия", "мероприятий"))."
      )
    }
    return language.text(
      en: "As of \(day): \(shown) of \(PluralForm.count(activityCount, "activity", "activities")).",
      ru: "На \(day): \(shown) из \(activityCount) мероприятий."
    )
  }
}

extension ActivityStatus {
  /// The table of lines of the plan, one row each.
  static func table(_ activities: [ActivityStatus], in language: Language) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(
          language.text(en: "Activity", ru: "Мероприятие"), width: .flexible(minimum: 16, weight: 4)
        ),
        ReportColumn(
          language.text(en: "Deadline", ru: "Срок"), width: .flexible(minimum: 12, weight: 2)),
        ReportColumn(language.text(en: "Status", ru: "Состояние")),
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственные"),
          width: .flexible(minimum: 12, weight: 2)),
      ],
      rows: activities.map { activity in
        ReportRow([
          .text(activity.work.id, .strong),
          .text(activity.work.title),
          .text(activity.deadlineText(in: language)),
          .text(activity.statusText(in: language), activity.status.tone),
          .text(activity.work.responsible.joined(separator: "; ")),
        ])
      })
  }

  /// The words of the deadline, and the day that it was postponed to.
  private func deadlineText(in language: Language) -> String {
    let words = work.deadline?.text ?? "—"
    let postponed = occurrences.first { $0.postponement != nil && !$0.status.isClosed }
    guard let due = postponed?.due else { return words }
    return "\(words) → \(DateWording(language).shortDay(due))"
  }

  /// The status, with the count of done ones where there are several occurrences.
  func statusText(in language: Language) -> String {
    let name = status.name[language]
    let counted = occurrences.count { $0.status != .cancelled }
    guard counted > 1 else { return name }
    let done = occurrences.count { $0.status == .done }
    return "\(name) \(done)/\(counted)"
  }
}
