import RoadmapCore

/// The words of the page about one item.
struct ItemWording {
  let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  func progress(_ count: ProgressCount) -> String {
    guard let percent = count.percent else {
      return language.text(en: "no dates", ru: "без сроков")
    }
    return language.text(
      en: "\(count.done) of \(count.total) (\(percent) %)",
      ru: "\(count.done) из \(count.total) (\(percent) %)")
  }

  /// What is to be said of an occurrence beside its dates and status.
  func remark(_ occurrence: Occurrence, on day: CalendarDate) -> String {
    var remarks: [String] = []
    if let doneOn = occurrence.doneOn {
      remarks.append(dates.shortDay(doneOn))
    }
    let late = occurrence.daysLate(on: day)
    if late > 0 {
      remarks.append(
        occurrence.status == .done
          ? language.text(
            en: "\(dates.dayCount(late)) late", ru: "с опозданием на \(dates.dayCount(late))")
          : language.text(en: "by \(dates.dayCount(late))", ru: "на \(dates.dayCount(late))"))
    }
    if let percent = occurrence.percent, !occurrence.status.isClosed {
      let share = NumberWording(language).decimal(percent)
      remarks.append(language.text(en: "\(share) % done", ru: "готово на \(share) %"))
    }
    if let planned = occurrence.plannedDue, planned != occurrence.due {
      let day = dates.shortDay(planned)
      remarks.append(language.text(en: "postponed from \(day)", ru: "перенесено с \(day)"))
    }
    return remarks.joined(separator: "; ")
  }

  /// When something was written that had happened before.
  func recorded(_ day: CalendarDate) -> String {
    language.text(
      en: "recorded on \(dates.shortDay(day))", ru: "записано \(dates.shortDay(day))")
  }

  /// What an entry says beside its day and state, and for which of several due dates it stands.
  func details(_ entry: ProgressEntry, for due: CalendarDate? = nil) -> String {
    var details: [String] = []
    if let percent = entry.percent {
      details.append("\(NumberWording(language).decimal(percent)) %")
    }
    if let occurrence = entry.occurrence ?? due {
      let day = dates.shortDay(occurrence)
      details.append(language.text(en: "for the date \(day)", ru: "за срок \(day)"))
    }
    if let until = entry.until {
      let day = dates.shortDay(until)
      details.append(language.text(en: "until \(day)", ru: "до \(day)"))
    }
    if let by = entry.by { details.append(by) }
    details += entry.evidence
    if let note = entry.note { details.append(note) }
    if let day = entry.recorded { details.append(recorded(day)) }
    return details.joined(separator: "; ")
  }

  var printedNumber: String { language.text(en: "Number in the document", ru: "Номер в документе") }
  var partOf: String { language.text(en: "Part of", ru: "Входит в") }
  var status: String { language.text(en: "Status", ru: "Состояние") }
  var progress: String { language.text(en: "Done", ru: "Выполнено") }
  var deadline: String { language.text(en: "Deadline", ru: "Срок") }
  var understood: String { language.text(en: "Understood as", ru: "Понято так") }
  var doubt: String { language.text(en: "To be checked", ru: "Проверьте") }
  var inherited: String { language.text(en: "from the item above", ru: "от вышестоящего пункта") }
  var none: String { language.text(en: "none", ru: "не указан") }
  var responsible: String { language.text(en: "Responsible", ru: "Ответственные") }
  var nobody: String { language.text(en: "nobody", ru: "не названы") }
  var keyResult: String { language.text(en: "Key result", ru: "Ключевой результат") }
  var notes: String { language.text(en: "Notes", ru: "Примечание") }
  var documents: String { language.text(en: "Documents", ru: "Документы") }
  var focus: String { language.text(en: "What matters here", ru: "На этом этапе важно") }
  var parts: String { language.text(en: "Parts", ru: "Состав") }
  var targets: String { language.text(en: "Indicators", ru: "Показатели") }
  var dueDates: String { language.text(en: "Dates", ru: "Сроки") }
  var history: String { language.text(en: "History", ru: "История") }
  var from: String { language.text(en: "From", ru: "Начало") }
  var due: String { language.text(en: "Due", ru: "Срок") }
}
