extension RuleID {
  /// `progress-after-end`.
  public static let progressAfterEnd = RuleID("progress-after-end", .warning)
}

extension ValidationRule {
  static let progressAfterEnd = ValidationRule(
    .progressAfterEnd,
    summary: LocalizedText(
      en: "an entry after everything was done or cancelled",
      ru: "запись после того, как всё выполнено или отменено"),
    reason: LocalizedText(
      en: "It changes nothing. If the work goes on, an entry “reopened” has to come first.",
      ru: "Она ни на что не влияет. Если работа продолжается, сначала нужна запись «reopened»."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-20", "state": "done", "evidence": ["справка"] },
            { "on": "2023-11-02", "state": "progress", "percent": 80 }
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
            { "on": "2023-10-20", "state": "done", "evidence": ["справка"] },
            { "on": "2023-11-01", "state": "reopened" },
            { "on": "2023-11-02", "state": "progress", "percent": 80 }
          ]
        }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard line.item.progress.count > 1, !line.hasParts else { return }
      let reading = context.reading(of: line)
      switch reading?.kind {
      // What goes on all the time may be done again and again.
      case .continuous, .onRequest, .from: return
      default: break
      }
      var history = OccurrenceHistory(reading)
      for entry in line.item.progress.stablySorted(by: { $0.on < $1.on }) {
        let closing = history.occurrences.last { $0.closing != nil }?.closing
        if entry.state != .reopened, entry.occurrence == nil, let closing,
          history.occurrences.allSatisfy({ $0.closing != nil })
        {
          list.report(
            .progressAfterEnd, at: context.range(of: EntryField.state, in: entry.node),
            LocalizedText { [day = closing.on] language in
              let day = DateWording(language).day(day)
              return switch language {
              case .english: "everything was closed on \(day), so this entry changes nothing"
              case .russian: "всё закрыто ещё \(day), эта запись ни на что не влияет"
              }
            },
            related: [
              Finding.Related(
                range: context.range(of: EntryField.state, in: closing.node),
                message: LocalizedText(en: "closed here", ru: "закрыто здесь"))
            ])
        }
        history.apply(entry)
      }
    })
}
