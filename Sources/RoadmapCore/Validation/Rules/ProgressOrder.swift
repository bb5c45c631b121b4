extension RuleID {
  /// `progress-order`.
  public static let progressOrder = RuleID("progress-order", .warning)
}

extension ValidationRule {
  static let progressOrder = ValidationRule(
    .progressOrder,
    summary: LocalizedText(
      en: "entries that do not stand oldest first", ru: "записи идут не по порядку дат"),
    reason: LocalizedText(
      en: "The program sorts them, but a reader does not, and a slip in a date hides there.",
      ru: "Программа их упорядочит, но читать так трудно, и за этим часто прячется описка в дате."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-20", "state": "done", "evidence": ["справка"] },
            { "on": "2023-10-02", "state": "started" }
          ]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-02", "state": "started" },
            { "on": "2023-10-20", "state": "done", "evidence": ["справка"] }
          ]
        }
      ]
      """),
    check: .item { line, context, list in
      for (earlier, entry) in zip(line.item.progress, line.item.progress.dropFirst())
      where entry.on < earlier.on {
        list.report(
          .progressOrder, at: context.range(of: EntryField.on, in: entry.node),
          LocalizedText(
            en: "\(entry.on) stands behind \(earlier.on); the oldest entry comes first",
            ru: "запись от \(DateWording(.russian).shortDay(entry.on)) стоит после записи от"
              + " \(DateWording(.russian).shortDay(earlier.on)); старые записи идут первыми"),
          related: [
            Finding.Related(
              range: context.range(of: EntryField.on, in: earlier.node),
              message: LocalizedText(en: "the later one is here", ru: "более поздняя — здесь"))
          ])
      }
    })
}
