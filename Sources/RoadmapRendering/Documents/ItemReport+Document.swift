package import RoadmapCore

extension ItemReport: RenderedReport {
  package var machineFormat: String { "roadmap-show/1" }

  package func document(in language: Language) -> ReportDocument {
    let wording = ItemWording(language)
    var document = ReportDocument([
      .heading(level: 1, StyledText("\(item.id). \(item.title)")),
      .facts(facts(wording)),
    ])
    document.append(list(item.documents, wording.documents))
    document.append(list(item.focus, wording.focus))
    if let activity { document.append(occurrences(of: activity, wording)) }
    if !parts.isEmpty {
      document.append(.heading(level: 2, StyledText(wording.parts)))
      document.append(.table(ActivityStatus.table(parts, in: language)))
    }
    if !targets.isEmpty {
      document.append(.heading(level: 2, StyledText(wording.targets)))
      document.append(.table(CoverageLine.table(Array(targets.joined()), in: language)))
    }
    document.append(history(wording))
    return document
  }

  package func table(in language: Language) -> ReportTable {
    ActivityStatus.table(activity.map { [$0] } ?? parts, in: language)
  }

  private func facts(_ wording: ItemWording) -> [ReportFact] {
    var facts: [ReportFact] = []
    func add(_ label: String, _ value: String?, _ tone: Tone = .plain) {
      if let value, !value.isEmpty { facts.append(ReportFact(label, StyledText(value, tone))) }
    }
    add(wording.printedNumber, item.number.flatMap { $0 == item.id ? nil : $0 })
    for ancestor in path { add(wording.partOf, "\(ancestor.id). \(ancestor.title)") }
    if let activity {
      add(wording.status, activity.statusText(in: wording.language), activity.status.tone)
    } else {
      add(wording.progress, wording.progress(progress))
    }
    add(
      wording.deadline,
      deadline.map { deadline in
        item.deadline == nil
          ? "\(deadline.text) (\(wording.inherited))" : deadline.text
      } ?? wording.none)
    add(wording.understood, deadline.map { $0.explanation(in: wording.language) })
    for doubt in deadline?.reading?.doubts ?? [] {
      add(wording.doubt, doubt.question[wording.language], .warning)
    }
    add(
      wording.responsible,
      responsible.isEmpty ? wording.nobody : responsible.joined(separator: "; "))
    add(wording.keyResult, item.keyResult)
    add(wording.notes, item.notes)
    return facts
  }

  private func list(_ texts: [String], _ heading: String) -> ReportDocument {
    guard !texts.isEmpty else { return ReportDocument() }
    return ReportDocument([
      .heading(level: 2, StyledText(heading)), .items(texts.map { StyledText($0) }),
    ])
  }

  private func occurrences(of activity: ActivityStatus, _ wording: ItemWording) -> ReportDocument {
    guard !activity.dated.isEmpty else { return ReportDocument() }
    let dates = DateWording(wording.language)
    let rows = activity.dated.map { occurrence in
      ReportRow([
        .text(occurrence.from.map { dates.shortDay($0) } ?? ""),
        .text(occurrence.due.map { dates.shortDay($0) } ?? ""),
        .text(
          StyledText(occurrence.status.name[wording.language], occurrence.status.tone)),
        .text(wording.remark(occurrence, on: asOf)),
      ])
    }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.dueDates)),
      .table(
        ReportTable(
          columns: [
            ReportColumn(wording.from), ReportColumn(wording.due), ReportColumn(wording.status),
            ReportColumn("", width: .flexible(minimum: 20, weight: 1)),
          ],
          rows: rows)),
    ])
  }

  private func history(_ wording: ItemWording) -> ReportDocument {
    guard !item.progress.isEmpty else { return ReportDocument() }
    let dates = DateWording(wording.language)
    let meant = activity?.meantOccurrences ?? [:]
    let rows = item.progress.map { entry in
      ReportRow([
        .text(dates.shortDay(entry.on)),
        .text(entry.state.name[wording.language]),
        .text(wording.details(entry, for: meant[entry.node])),
      ])
    }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.history)),
      .table(
        ReportTable(
          columns: [
            ReportColumn(""), ReportColumn(""),
            ReportColumn("", width: .flexible(minimum: 20, weight: 1)),
          ],
          rows: rows, showsHeader: false)),
    ])
  }
}
