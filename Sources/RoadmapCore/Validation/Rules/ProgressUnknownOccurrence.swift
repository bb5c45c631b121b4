extension RuleID {
  /// `progress-unknown-occurrence`.
  public static let progressUnknownOccurrence = RuleID("progress-unknown-occurrence", .warning)
}

extension ValidationRule {
  static let progressUnknownOccurrence = ValidationRule(
    .progressUnknownOccurrence,
    summary: LocalizedText(
      en: "“for” names a day on which nothing is due",
      ru: "в «for» назван день, на который ничего не назначено"),
    reason: LocalizedText(
      en: "The entry fits no occurrence, so it does not count.",
      ru: "Запись не относится ни к одному из сроков и поэтому не учитывается."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь, май", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-20", "state": "done", "for": "2023-11-30", "evidence": ["справка"] }
          ]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь, май", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-20", "state": "done", "for": "2023-10-31", "evidence": ["справка"] }
          ]
        }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard line.item.progress.contains(where: { $0.occurrence != nil }), !line.hasParts else {
        return
      }
      let reading = context.reading(of: line)
      let windows = reading?.occurrences ?? []
      var history = OccurrenceHistory(reading)
      for entry in line.item.progress.stablySorted(by: { $0.on < $1.on }) {
        defer { history.apply(entry) }
        guard let due = entry.occurrence,
          !history.occurrences.contains(where: { $0.plannedDue == due || $0.due == due })
        else { continue }
        let dates = windows.prefix(4).map(\.end)
        let english = dates.map(\.description).joined(separator: ", ")
        list.report(
          .progressUnknownOccurrence, at: context.range(of: EntryField.occurrence, in: entry.node),
          LocalizedText(
            en: "nothing is due on \(DateWording(.english).day(due))",
            ru: "на \(DateWording(.russian).day(due)) ничего не назначено"),
          help: dates.isEmpty
            ? LocalizedText(
              en: "this deadline has no due dates: leave “for” out",
              ru: "у этого срока нет дат: уберите «for»")
            : LocalizedText(en: "due dates here: \(english)", ru: "сроки здесь: \(english)"))
      }
    })
}
