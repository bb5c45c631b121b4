package import RoadmapCore

extension LogReport: RenderedReport {
  package var machineFormat: String { "roadmap-log/1" }

  package func document(in language: Language) -> ReportDocument {
    ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(StyledText(summary(language), .muted)),
      .table(
        ReportTable(
          columns: [
            ReportColumn(language.text(en: "Day", ru: "День")),
            ReportColumn(language.text(en: "No.", ru: "№")),
            ReportColumn(
              language.text(en: "Item", ru: "Пункт"), width: .flexible(minimum: 16, weight: 3)),
            ReportColumn(language.text(en: "What happened", ru: "Что произошло")),
            ReportColumn(
              language.text(en: "Details", ru: "Подробности"),
              width: .flexible(minimum: 12, weight: 2)),
          ],
          rows: lines.map { line in
            ReportRow([
              .text(DateWording(language).shortDay(line.on)),
              .text(line.id, .strong),
              .text(line.title),
              .text(line.name(in: language), line.tone),
              .text(line.details(in: language)),
            ])
          })),
    ])
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Day", ru: "День"), language.text(en: "No.", ru: "№"),
      language.text(en: "Item", ru: "Пункт"),
      language.text(en: "What happened", ru: "Что произошло"),
      language.text(en: "Details", ru: "Подробности"),
    ]
    return ReportTable(
      titles: titles,
      rows: lines.map { line in
        [
          line.on.description, line.id, line.title, line.name(in: language),
          line.details(in: language),
        ]
      })
  }

  private func summary(_ language: Language) -> String {
    let dates = DateWording(language)
    let count = lines.count
    let start = since.map { day in
      LocalizedText(
        en: "from \(dates.shortDay(day)) to \(dates.shortDay(asOf))",
        ru: "с \(dates.shortDay(day)) по \(dates.shortDay(asOf))")
    }
    let term =
      start
      ?? LocalizedText(
        en: "up to \(dates.shortDay(asOf))", ru: "по \(dates.shortDay(asOf))")
    if lines.isEmpty {
      return language.text(
        en: "Nothing is recorded \(term[.english]).", ru: "Записей \(term[.russian]) нет."
      )
    }
    return language.text(
      en: "\(PluralForm.count(count, "record", "records")) \(term[.english]), newest last.",
      ru:
        "\(PluralForm.count(count, "запись", "записи", "записей")) \(term[.russian]), новые внизу.")
  }
}

extension LogLine {
  /// What happened, in a word.
  fileprivate func name(in language: Language) -> String {
    switch event {
    case .entry(let entry, _): entry.state.name[language]
    case .amendment(let amendment): amendment.what.name[language]
    case .measurement: language.text(en: "measured", ru: "измерено")
    }
  }

  fileprivate var tone: Tone {
    if case .entry(let entry, _) = event, entry.state == .done { .good } else { .plain }
  }

  fileprivate func details(in language: Language) -> String {
    switch event {
    case .entry(let entry, let due): return ItemWording(language).details(entry, for: due)
    case .amendment(let amendment): return AmendmentWording(language).details(amendment)
    case .measurement(let measurement, let target):
      let numbers = NumberWording(language)
      var details = [target.wording(actual: measurement.value, numbers)]
      if case .count(let count, let total) = measurement.amount {
        details.append(
          language.text(en: "\(count) of \(total)", ru: "\(count) из \(total)"))
      }
      details += [measurement.source, measurement.recorded.map(ItemWording(language).recorded)]
        .compactMap { $0 }
      return details.joined(separator: "; ")
    }
  }
}
