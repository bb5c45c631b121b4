import RoadmapCore

/// The words of a calendar's entry.
struct CalendarWording {
  let language: Language

  /// What an entry is called; whose it is stands behind, where a calendar has several.
  func summary(_ activity: ActivityStatus, of organization: String?) -> String {
    "\(activity.work.id) \(activity.work.title)" + (organization.map { " — \($0)" } ?? "")
  }

  /// What the plan says of the activity, and what happened, a line each.
  func description(_ entry: CalendarEntry) -> String {
    let work = entry.activity.work
    var lines: [String] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(label): \(value)") }
    }
    add(language.text(en: "Deadline", ru: "Срок"), work.deadline?.text)
    add(
      language.text(en: "Responsible", ru: "Ответственные"),
      work.responsible.joined(separator: "; "))
    add(language.text(en: "Key result", ru: "Ключевой результат"), work.item.keyResult)
    add(
      language.text(en: "Documents", ru: "Документы"), work.item.documents.joined(separator: "; "))
    add(language.text(en: "Status", ru: "Состояние"), entry.status?.name[language])
    if let occurrence = entry.occurrence {
      let dates = DateWording(language)
      if let planned = occurrence.plannedDue, planned != occurrence.due {
        add(language.text(en: "Due at first", ru: "Срок до переноса"), dates.day(planned))
      }
      add(language.text(en: "Done on", ru: "Выполнено"), occurrence.doneOn.map(dates.day))
      add(
        language.text(en: "Evidence", ru: "Подтверждение"),
        (occurrence.closing?.evidence ?? []).joined(separator: "; "))
      add(
        language.text(en: "Remark", ru: "Примечание"),
        occurrence.note)
    }
    add(language.text(en: "Note", ru: "Заметка"), work.notes)
    return lines.joined(separator: "\n")
  }

  /// The name of a calendar of several roadmaps.
  var name: String { language.text(en: "Roadmaps", ru: "Дорожные карты") }
}
