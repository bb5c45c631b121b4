package import RoadmapCore

extension RoadmapExport: RenderedReport {
  package var machineFormat: String { "roadmap-export/1" }

  /// The plan as a page: its stages as headings, a table under each.
  package func document(in language: Language) -> ReportDocument {
    let dates = DateWording(language)
    var document = ReportDocument([
      .heading(level: 1, StyledText(roadmap.title)),
      .paragraph(StyledText("\(roadmap.organization), \(dates.span(roadmap.period))")),
    ])
    for (path, activities) in sections {
      if let stage = path { document.append(.heading(level: 2, StyledText(stage))) }
      document.append(.table(table(activities, in: language)))
    }
    return document
  }

  package func table(in language: Language) -> ReportTable {
    ReportTable(
      columns: ExportColumn.all.map { ReportColumn($0.title[language], content: $0.content) },
      rows: rows(in: language).map { cells in
        ReportRow(cells.map { $0 == .empty ? .empty : .text($0.plain) })
      })
  }

  /// The activities under the names of what they belong to; nil for those that belong to nothing.
  private var sections: [(path: String?, activities: [ActivityStatus])] {
    var sections: [(path: String?, activities: [ActivityStatus])] = []
    for activity in activities {
      let names = activity.work.path.map { "\($0.documentNumber) \($0.title)" }
      let path = names.isEmpty ? nil : names.joined(separator: " › ")
      // A copy of the last section would be copied again for every activity.
      if !sections.isEmpty, sections[sections.count - 1].path == path {
        sections[sections.count - 1].activities.append(activity)
      } else {
        sections.append((path, [activity]))
      }
    }
    return sections
  }

  private func table(_ activities: [ActivityStatus], in language: Language) -> ReportTable {
    let titles = [
      LocalizedText(en: "No.", ru: "№"), LocalizedText(en: "Activity", ru: "Мероприятие"),
      LocalizedText(en: "Deadline", ru: "Срок"), LocalizedText(en: "Due", ru: "Даты"),
      LocalizedText(en: "Status", ru: "Состояние"),
      LocalizedText(en: "Responsible", ru: "Ответственные"),
      LocalizedText(en: "Documents", ru: "Документы"),
    ]
    return ReportTable(
      columns: titles.map { ReportColumn($0[language]) },
      rows: activities.map { activity in
        ReportRow(
          [
            activity.work.item.number ?? activity.work.id, activity.work.title,
            activity.work.deadline?.text ?? "",
            activity.dueDates(in: language),
            activity.statusText(in: language), activity.work.responsible.joined(separator: "; "),
            activity.work.item.documents.joined(separator: "; "),
          ].map { $0.isEmpty ? .empty : .text($0) })
      })
  }
}

extension ActivityStatus {
  /// The due dates; of a weekly duty's many only the first, the last and their number.
  fileprivate func dueDates(in language: Language) -> String {
    let dates = dated.compactMap { $0.due.map(DateWording(language).shortDay) }
    guard dates.count > 6, let first = dates.first, let last = dates.last else {
      return dates.joined(separator: ", ")
    }
    return "\(first) … \(last) (\(dates.count))"
  }
}
