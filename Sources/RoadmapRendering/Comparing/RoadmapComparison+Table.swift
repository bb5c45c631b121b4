package import RoadmapCore

extension RoadmapComparison {
  package func table(in language: Language) -> ReportTable {
    let wording = ComparisonWording(language)
    let titles = [
      language.text(en: "Change", ru: "Изменение"), language.text(en: "No.", ru: "№"),
      language.text(en: "Title", ru: "Название"), language.text(en: "Was", ru: "Было"),
      language.text(en: "Is", ru: "Стало"), language.text(en: "Due", ru: "Срок"),
      language.text(en: "Day", ru: "День"), language.text(en: "Days late", ru: "Просрочено дней"),
      language.text(en: "Responsible", ru: "Ответственные"),
    ]
    var rows: [[String]] = []
    func add(_ events: [Event], _ kind: ComparisonKind) {
      rows += events.map { event in
        [
          kind.name[language], event.line.id, event.line.title, "", event.note ?? "",
          event.due?.description ?? "", event.on?.description ?? "",
          event.daysLate > 0 ? String(event.daysLate) : "",
          event.line.responsible.joined(separator: "; "),
        ]
      }
    }
    add(done, .done)
    add(overdue, .overdue)
    add(progressed, .progressed)
    add(cancelled, .cancelled)
    add(reopened, .reopened)
    func add(_ kind: ComparisonKind, _ id: String, _ title: String, _ from: String, _ to: String) {
      rows.append([kind.name[language], id, title, from, to, "", "", "", ""])
    }
    for shift in moved {
      add(
        .moved, shift.line.id, shift.line.title,
        shift.words?.from ?? shift.due.from?.description ?? "",
        shift.words?.to ?? shift.due.to?.description ?? "")
    }
    for line in added { add(.added, line.id, line.title, "", "") }
    for line in removed { add(.removed, line.id, line.title, "", "") }
    for rewording in reworded {
      add(
        .reworded, rewording.line?.id ?? "", rewording.what.changed[language],
        rewording.texts.from.joined(separator: "; "), rewording.texts.to.joined(separator: "; "))
    }
    for measure in coverage {
      guard let line = measure.to ?? measure.from else { continue }
      add(
        .coverage, line.target.id, line.target.title, wording.value(measure.from),
        wording.value(measure.to))
    }
    for amendment in others {
      add(
        .others, amendment.id ?? "", amendment.what.name[language], "",
        AmendmentWording(language).details(amendment))
    }
    return ReportTable(titles: titles, rows: rows)
  }
}
